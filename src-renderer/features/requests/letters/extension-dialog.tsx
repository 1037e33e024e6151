import { useState } from 'react';
import type { ExtensionMonths } from '../../../../src-main/contract/requests.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { DayField } from '../../../lib/day-field.tsx';
import { dayAt } from '../../../lib/days.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { RequestDialogProps } from '../record/remove-dialog.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { useLetter } from './use-letter.ts';

/** Extends the month: how much, why, the letter that says so, and the day on which the person was told. */
export function ExtensionDialog({ request, onClose }: RequestDialogProps) {
  const t = useTexts('requests');
  const language = useLanguage();
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const [months, setMonths] = useState<ExtensionMonths>(2);
  const [reason, setReason] = useState('');
  const [toldOn, setToldOn] = useState<string | null>(() => dayAt(Date.now()));
  const [wasTried, setTried] = useState(false);
  const letter = useLetter(request.id, { about: 'extension', months, reason });
  const isReasonMissing = reason.trim() === '';
  const save = async () => {
    setTried(true);
    if (toldOn === null || isReasonMissing) return;
    const extension = { toldOn, months, reason: reason.trim() };
    if (!(await deed.run(() => engine.requests.extend({ requestId: request.id, extension })))) return;
    done(t('record.extension.done'));
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(next) => !next && onClose()}
      title={t('record.extension.title')}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={toldOn === null}
            isPending={deed.isRunning}
            onPress={() => void save()}
          >
            {t('record.extension.save')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p>{t('record.extension.text', { day: formatDay(request.due.extensionBy ?? '', language) })}</p>
        <Months value={months} onChange={setMonths} />
        <TextArea
          isRequired
          label={t('record.extension.reason')}
          minRows={2}
          value={reason}
          onChange={(next) => setReason(next.slice(0, 5000))}
          error={wasTried && isReasonMissing ? t('record.extension.reasonMissing') : undefined}
        />
        <LetterPreview letter={letter} />
        <DayField isRequired label={t('record.extension.toldOn')} value={toldOn} onChange={setToldOn} />
        <FailureNotice error={deed.error} />
      </div>
    </Dialog>
  );
}

function Months({
  value,
  onChange,
}: {
  value: ExtensionMonths;
  onChange: (months: ExtensionMonths) => void;
}) {
  const t = useTexts('requests.record.extension');
  return (
    <RadioGroup
      label={t('months')}
      options={[
        { id: '1', label: t('monthsOne') },
        { id: '2', label: t('monthsTwo') },
      ]}
      value={value === 1 ? '1' : '2'}
      onChange={(id) => onChange(id === '1' ? 1 : 2)}
    />
  );
}
