import type { Assessment, DecisionResult } from '../../../src-main/contract/assessments.ts';
import { useTexts } from '../../i18n/messages.ts';
import type { FourEyesAct } from '../../lib/second-person/use-four-eyes.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';

export interface DecideDialogProps {
  assessment: Assessment;
  result: DecisionResult;
  by: string;
  eyes: FourEyesAct;
  isOpen: boolean;
  isPending: boolean;
  onCancel: () => void;
  onConfirm: () => void;
}

/** Says what becomes permanent before the decision is locked. */
export function DecideDialog({ assessment, result, by, eyes, ...dialog }: DecideDialogProps) {
  const t = useTexts('decision');
  const { unknown, asked, answered } = assessment.result.coverage;
  const open = asked - answered - unknown;
  return (
    <ConfirmDialog
      isOpen={dialog.isOpen}
      onOpenChange={(next) => !next && dialog.onCancel()}
      title={t(`confirmTitle.${result}`, { name: assessment.vendorName })}
      confirmLabel={eyes.label(t(`confirm.${result}`))}
      cancelLabel={t('cancel')}
      danger={result === 'reject'}
      isPending={dialog.isPending}
      onConfirm={dialog.onConfirm}
    >
      <p>{t('confirmText', { who: by })}</p>
      {unknown > 0 && <p className="mt-2">{t('confirmUnknown', { count: unknown })}</p>}
      {open > 0 && <p className="mt-2">{t('checks.open', { count: open })}</p>}
    </ConfirmDialog>
  );
}
