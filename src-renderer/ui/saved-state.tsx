import { Check, TriangleAlert } from 'lucide-react';
import { Button } from './button.tsx';

export interface SavedStateProps {
  /** `saving` is given by the app after 400 ms only. */
  state: 'saving' | 'saved' | 'failed';
  text: string;
  retryLabel?: string;
  onRetry?: () => void;
}

/** Whether the record is safe; polite for screen readers. */
export function SavedState({ state, text, retryLabel, onRetry }: SavedStateProps) {
  return (
    <div className="flex items-center gap-2">
      <span
        role="status"
        className={`flex items-center gap-1 text-meta ${state === 'failed' ? 'font-semibold text-risk' : 'text-ink-2'}`}
      >
        {state === 'saved' && <Check aria-hidden size={13} strokeWidth={2} />}
        {state === 'failed' && <TriangleAlert aria-hidden size={13} strokeWidth={2} />}
        {text}
      </span>
      {state === 'failed' && onRetry && (
        <Button small onPress={onRetry}>
          {retryLabel}
        </Button>
      )}
    </div>
  );
}
