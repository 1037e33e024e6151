import { useState } from 'react';
import type { Assessment, DpoOpinion } from '../../../src-main/contract/assessments.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { PersonFields } from '../../lib/person-fields.tsx';
import { useAccess } from '../../lib/queries.ts';
import { useDoneToast } from '../../lib/saving.ts';
import { useDeed } from '../../lib/use-deed.ts';
import { usePeople } from '../../lib/use-people.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';

const stances = ['favourable', 'favourableWithReservations', 'unfavourable'] as const;

/** Asks for stance, reasons and name. */
export function OpinionDialog({ assessment, onClose }: { assessment: Assessment; onClose: () => void }) {
  const t = useTexts('decision');
  const { engine } = useAccess();
  const { people } = usePeople();
  const deed = useDeed();
  const done = useDoneToast();
  const known = assessment.dpoOpinion;
  const officer = people.find((person) => person.function === 'dpo');
  const [stance, setStance] = useState<DpoOpinion['stance'] | null>(known?.stance ?? null);
  const [text, setText] = useState(known?.text ?? '');
  const [by, setBy] = useState(known?.by ?? officer?.name ?? '');
  const keep = async () => {
    if (!stance) return;
    const opinion = { stance, text, by: by.trim() };
    const isDone = await deed.run(() =>
      engine.assessments.recordDpoOpinion({ assessmentId: assessment.id, opinion }),
    );
    if (!isDone) return;
    done();
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{t('cancel')}</Button>
      <Button
        variant="primary"
        isDisabled={!stance || !by.trim()}
        isPending={deed.isRunning}
        onPress={() => void keep()}
      >
        {t('keepOpinion')}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen
      onOpenChange={(next) => !next && onClose()}
      title={t('opinionTitle')}
      closeLabel={t('close')}
      footer={footer}
    >
      <div className="flex flex-col gap-4">
        <RadioGroup
          label={t('stanceLabel')}
          options={stances.map((id) => ({ id, label: t(`stance.${id}`) }))}
          value={stance}
          onChange={setStance}
        />
        <TextArea label={t('opinionText')} minRows={4} value={text} onChange={setText} />
        <PersonFields label={t('by')} name={by} onChange={({ name }) => setBy(name)} />
        <FailureNotice error={deed.error} />
      </div>
    </Dialog>
  );
}
