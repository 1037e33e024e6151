import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

export interface ConfirmDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  /** The verb itself: "Veröffentlichen", never "OK". */
  confirmLabel: string;
  cancelLabel: string;
  /** For what destroys. */
  danger?: boolean;
  /** While something the dialog asks for is missing. */
  isBlocked?: boolean;
  /** While the act runs. */
  isPending?: boolean;
  onConfirm: () => void;
  /** What becomes permanent, to be read before. */
  children: ReactNode;
}

/** A last look before an act that cannot be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, onOpenChange, title, confirmLabel, cancelLabel, danger = false, children } = props;
  const footer = (
    <>
      <Button autoFocus={danger} onPress={() => onOpenChange(false)}>
        {cancelLabel}
      </Button>
      <Button
        autoFocus={!danger}
        variant={danger ? 'danger' : 'primary'}
        isDisabled={props.isBlocked ?? false}
        isPending={props.isPending ?? false}
        onPress={props.onConfirm}
      >
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={title}
      closeLabel={cancelLabel}
      role="alertdialog"
      size="small"
      footer={footer}
    >
      {children}
    </Dialog>
  );
}
