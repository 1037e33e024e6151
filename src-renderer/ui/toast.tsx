import { Check, X } from 'lucide-react';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
} from 'react-aria-components';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';

/** What was done, and how to take it back. */
export interface ToastMessage {
  text: string;
  actionLabel?: string;
  onAction?: () => void;
}

export interface Toasts {
  readonly queue: ToastQueue<ToastMessage>;
  /**
   * Shows a done thing for ten seconds; resting on it with pointer or focus stops the time. It takes the place of the
   * one before: only the last thing done can be taken back.
   */
  add: (message: ToastMessage) => void;
}

const LIFETIME_MS = 10_000;

/** A queue of done things; make one per window. */
export function createToasts(): Toasts {
  const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 1 });
  const add = (message: ToastMessage) => {
    queue.clear();
    queue.add(message, { timeout: LIFETIME_MS });
  };
  return { queue, add };
}

export interface ToastRegionProps {
  toasts: Toasts;
  label: string;
  closeLabel: string;
}

/** The place where done things appear; F6 leads there. Problems are a Notice and stay. */
export function ToastRegion({ toasts, label, closeLabel }: ToastRegionProps) {
  return (
    <AriaToastRegion
      queue={toasts.queue}
      aria-label={label}
      className="toast-place z-20 flex flex-col-reverse gap-2 rounded-panel outline-none"
    >
      {({ toast }) => (
        <AriaToast
          toast={toast}
          className="floating toast-enter flex max-w-110 items-center gap-3 py-2 pr-2 pl-3"
        >
          <Check aria-hidden size={16} strokeWidth={2} className="shrink-0 text-ok" />
          <ToastContent className="min-w-0 flex-1">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.actionLabel && (
            <Button
              small
              onPress={() => {
                toast.content.onAction?.();
                toasts.queue.close(toast.key);
              }}
            >
              {toast.content.actionLabel}
            </Button>
          )}
          <IconButton slot="close" icon={X} small label={closeLabel} />
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
