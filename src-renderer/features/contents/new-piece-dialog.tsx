import { type FormEvent, useState } from 'react';
import type { PieceProfile } from '../../../src-main/contract/content-record.ts';
import type { BuyingPhase } from '../../../src-main/contract/persona-record.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { useDeed } from '../../lib/use-deed.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PieceFields } from './piece-fields.tsx';

const formId = 'new-piece';

export interface NewPieceDialogProps {
  /** The gap that it is to fill. */
  phase: BuyingPhase;
  personaId: string | null;
  onClose: () => void;
  onCreated: (pieceId: string) => void;
}

/** A new piece, as an idea for the persona and the phase that were chosen. */
export function NewPieceDialog({ phase, personaId, onClose, onCreated }: NewPieceDialogProps) {
  const t = useTexts('contents');
  const { engine } = useAccess();
  const deed = useDeed();
  const [wasTried, setTried] = useState(false);
  const [piece, setPiece] = useState<PieceProfile>({
    title: '',
    kind: 'guide',
    personaIds: personaId === null ? [] : [personaId],
    phase,
    state: 'idea',
    ownerId: null,
    date: null,
    summary: '',
    requiresForm: false,
    promise: '',
  });
  const change = (part: Partial<PieceProfile>) => setPiece((now) => ({ ...now, ...part }));
  const titleError = wasTried && piece.title.trim() === '' ? t('field.titleMissing') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (piece.title.trim() === '' || deed.isRunning) return;
    void deed.run(async () => onCreated((await engine.contents.create(piece)).id));
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('create.title')}
      closeLabel={t('cancel')}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isPending={deed.isRunning}>
            {t('create.submit')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="grid gap-4">
        {titleError && (
          <ErrorSummary title={t('create.errors')} errors={[{ fieldId: 'piece-title', text: titleError }]} />
        )}
        <FailureNotice error={deed.error} />
        <PieceFields piece={piece} onType={change} onChoose={change} titleError={titleError} hasFocus />
      </form>
    </Dialog>
  );
}
