import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';

export interface DialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  closeLabel: string;
  /** small 440, medium 640, large 880 px. */
  size?: 'small' | 'medium' | 'large';
  /** The buttons: the one that acts stands last. */
  footer?: ReactNode;
  role?: 'dialog' | 'alertdialog';
  /** Nothing inside takes the focus: the text does, so that keys scroll it. */
  isToRead?: boolean;
  children: ReactNode;
}

const widths = { small: 'w-110', medium: 'w-160', large: 'w-220' } as const;

/** A task of its own over the page; Escape and a click beside it close it. */
export function Dialog(props: DialogProps) {
  const {
    isOpen,
    onOpenChange,
    title,
    closeLabel,
    size = 'medium',
    footer,
    role = 'dialog',
    isToRead = false,
    children,
  } = props;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={role === 'dialog'}
      data-over-page
      className="fixed inset-0 z-10 flex items-start justify-center bg-scrim px-4 pt-[10vh] pb-6"
    >
      <Modal className={classNames('floating flex max-h-full max-w-full flex-col', widths[size])}>
        <AriaDialog role={role} className="flex min-h-0 flex-col outline-none">
          <header className="flex items-start gap-3 px-6 pt-5 pb-2">
            <Heading slot="title" className="min-w-0 flex-1 text-dialog">
              {title}
            </Heading>
            {role === 'dialog' && (
              <IconButton icon={X} label={closeLabel} onPress={() => onOpenChange(false)} />
            )}
          </header>
          <div
            {...(isToRead ? { tabIndex: 0 } : {})}
            className="focus-inside min-h-0 overflow-y-auto px-6 pt-1 pb-5"
          >
            {children}
          </div>
          {footer && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-6 py-3">
              {footer}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
