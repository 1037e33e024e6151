import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import { useLabelHint } from './label-hint.ts';
import { useScrollStop } from './use-scroll-stop.ts';

export interface InspectorProps {
  /** Name of the region for screen readers. */
  label: string;
  title?: ReactNode;
  subtitle?: ReactNode;
  closeLabel?: string;
  /** Without it the panel cannot be closed. */
  onClose?: () => void;
  children: ReactNode;
}

/** The right panel with the facts of what is selected. */
export function Inspector({ label, title, subtitle, closeLabel, onClose, children }: InspectorProps) {
  const ref = useScrollStop<HTMLElement>();
  return (
    <aside
      ref={ref}
      aria-label={label}
      className="relative h-full min-h-0 w-inspector overflow-y-auto border-l border-line bg-desk p-5"
    >
      {title === undefined && <h2 className="sr-only">{label}</h2>}
      {(title !== undefined || onClose) && (
        <header className="mb-3 flex items-start gap-2">
          <div className="min-w-0 flex-1">
            {title !== undefined && <h2 className="font-serif text-dialog wrap-anywhere">{title}</h2>}
            {subtitle !== undefined && <p className="text-dense text-ink-2">{subtitle}</p>}
          </div>
          {onClose && <IconButton icon={X} label={closeLabel ?? label} onPress={onClose} />}
        </header>
      )}
      {children}
    </aside>
  );
}

/** A part of the inspector; parts meet at hairlines. */
export function InspectorSection({ title, children }: { title?: string; children: ReactNode }) {
  const hint = useLabelHint(title);
  return (
    <section className="border-t border-line py-3 first:border-t-0 first:pt-0 [h2+&]:border-t-0 [h2+&]:pt-0">
      {title !== undefined && (
        <div className="mb-1.5 flex items-center gap-1">
          <h3 className="text-base">{title}</h3>
          {hint}
        </div>
      )}
      {children}
    </section>
  );
}
