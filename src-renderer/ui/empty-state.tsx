import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  /** What this place is for, in one sentence. */
  sentence: string;
  icon?: LucideIcon;
  /** One Button with variant primary. */
  primary?: ReactNode;
  /** One quiet Button: "Mit Beispielfirma ansehen". */
  secondary?: ReactNode;
}

/** A place that is still empty: its purpose and the first step. */
export function EmptyState({ sentence, icon: Icon, primary, secondary }: EmptyStateProps) {
  return (
    <div className="flex max-w-120 flex-col items-start gap-3 px-6 py-8">
      {Icon && <Icon aria-hidden size={20} strokeWidth={1.75} className="text-ink-3" />}
      <p className="font-serif text-prose text-ink-2">{sentence}</p>
      {(primary || secondary) && (
        <div className="flex flex-wrap items-center gap-2">
          {primary}
          {secondary}
        </div>
      )}
    </div>
  );
}
