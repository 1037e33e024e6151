import { useState } from 'react';
import type { AnswerEvidence } from '../../../src-main/contract/attachments.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useDeed } from '../../lib/use-deed.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { EvidenceDetails } from './use-evidence.ts';

export interface EvidenceDialogProps {
  evidence: AnswerEvidence;
  /** Start of the calendars. */
  today: string;
  /** Rejects with the refusal. */
  onKeep: (details: EvidenceDetails) => Promise<unknown>;
  onClose: () => void;
}

/** Asks what a piece of evidence is called, which page counts, from when it is and until when it holds. */
export function EvidenceDialog({ evidence, today, onKeep, onClose }: EvidenceDialogProps) {
  const t = useTexts('assessment');
  const deed = useDeed();
  const { id: _id, attachment: _file, certificateId, ...known } = evidence;
  const [details, setDetails] = useState<EvidenceDetails>(known);
  const change = (part: Partial<EvidenceDetails>) => setDetails({ ...details, ...part });
  const { title, page, datedOn, expiresOn } = details;
  const isReversed = datedOn !== null && expiresOn !== null && expiresOn < datedOn;
  const keep = async () => {
    const next = { ...details, title: title.trim(), page: page?.trim() || null };
    if (await deed.run(() => onKeep(next))) onClose();
  };
  const dates = {
    today,
    invalidText: t('dayInvalid'),
    openLabel: t('openCalendar'),
    previousLabel: t('previousMonth'),
    nextLabel: t('nextMonth'),
  };
  const footer = (
    <>
      <Button onPress={onClose}>{t('cancel')}</Button>
      <Button
        variant="primary"
        isDisabled={title.trim() === '' || isReversed}
        isPending={deed.isRunning}
        onPress={() => void keep()}
      >
        {t('keepDetails')}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen
      onOpenChange={(next) => !next && onClose()}
      title={t('detailsTitle')}
      closeLabel={t('close')}
      size="small"
      footer={footer}
    >
      <div className="flex flex-col gap-4">
        <TextField
          label={t('evidenceTitle')}
          maxLength={500}
          isRequired
          value={title}
          onChange={(next) => change({ title: next })}
        />
        <TextField
          label={t('place')}
          placeholder={t('placeHint')}
          maxLength={500}
          value={page ?? ''}
          onChange={(next) => change({ page: next })}
        />
        <div className="grid grid-cols-2 gap-3">
          <DateField
            {...dates}
            label={t('datedOn')}
            value={datedOn}
            onChange={(next) => change({ datedOn: next })}
          />
          <DateField
            {...dates}
            label={t('expiresOn')}
            value={expiresOn}
            onChange={(next) => change({ expiresOn: next })}
            error={isReversed ? t('expiresBefore') : undefined}
          />
        </div>
        {certificateId && <p className="text-meta text-ink-2">{t('certificate.daysThere')}</p>}
        <FailureNotice error={deed.error} />
      </div>
    </Dialog>
  );
}
