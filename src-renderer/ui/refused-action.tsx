import { Ban, type LucideIcon } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { buttonShape } from './button.tsx';
import { classNames } from './class-names.ts';

export interface Reason {
  id: string;
  text: ReactNode;
  /** Where it is put right: usually a Link. */
  action?: ReactNode;
}

export interface RefusedActionProps {
  label: string;
  icon?: LucideIcon;
  /** Says what is missing: "Noch nicht freigabefähig: 3 Bedingungen sind offen." */
  sentence: string;
  reasons: readonly Reason[];
}

/** An action the rules refuse for now: it stays reachable by keyboard and tells its reasons below. */
export function RefusedAction({ label, icon: Icon = Ban, sentence, reasons }: RefusedActionProps) {
  const why = useId();
  return (
    <div className="flex flex-col items-start gap-2">
      <button
        type="button"
        aria-disabled="true"
        aria-describedby={why}
        className={classNames(
          buttonShape(false),
          'cursor-default border-dashed border-line-strong text-ink-2',
        )}
      >
        <Icon aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />
        {label}
      </button>
      <div id={why} className="text-dense text-ink-2">
        <p>{sentence}</p>
        <ul className="mt-1 list-disc pl-4 marker:text-ink-3">
          {reasons.map((reason) => (
            <li key={reason.id} className="py-0.5">
              {reason.text} {reason.action}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
