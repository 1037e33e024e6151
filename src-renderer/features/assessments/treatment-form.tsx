import { useState } from 'react';
import type { Finding, Treatment, TreatmentKind } from '../../../src-main/contract/assessments.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { inLanguage } from '../../lib/format.ts';
import { OwnerField } from '../../lib/owner-field.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';

export interface TreatmentFormProps {
  finding: Finding;
  kind: TreatmentKind;
  today: string;
  onKeep: (treatment: Treatment) => void;
  onCancel: () => void;
}

/** Asks for what this way out needs: a task with person and day, a sentence for the vendor, or a reason. */
export function TreatmentForm({ finding, kind, today, onKeep, onCancel }: TreatmentFormProps) {
  const t = useTexts('assessment');
  const language = useLanguage();
  const known = finding.treatment?.kind === kind ? finding.treatment : null;
  const [text, setText] = useState(known?.text ?? inLanguage(finding.demand, language));
  const [reason, setReason] = useState(known?.reason ?? '');
  const [ownerId, setOwner] = useState(known?.ownerId ?? null);
  const [dueOn, setDue] = useState<string | null>(known?.dueOn ?? inDays(today, 30));
  const isRisk = kind === 'acceptedRisk';
  const [isReasonMissing, missReason] = useState(false);
  const keep = () => {
    if (isRisk && !reason.trim()) return missReason(true);
    onKeep({
      kind,
      text: isRisk ? '' : text,
      reason: isRisk ? reason : '',
      ownerId,
      dueOn: isRisk ? null : dueOn,
      doneOn: known?.doneOn ?? null,
    });
  };
  return (
    <div className="flex flex-col gap-3">
      {isRisk ? (
        <TextArea
          label={t('riskReason')}
          minRows={2}
          autoFocus
          value={reason}
          onChange={setReason}
          error={isReasonMissing && !reason.trim() ? t('riskReasonNeeded') : undefined}
        />
      ) : (
        <TextArea
          label={t(kind === 'condition' ? 'conditionText' : 'demandText')}
          minRows={2}
          autoFocus
          value={text}
          onChange={setText}
        />
      )}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(150px,1fr))] gap-3">
        <OwnerField value={ownerId} onChange={setOwner} />
        {!isRisk && (
          <DateField
            label={t('due')}
            value={dueOn}
            onChange={setDue}
            today={today}
            invalidText={t('dueInvalid')}
            openLabel={t('openCalendar')}
            previousLabel={t('previousMonth')}
            nextLabel={t('nextMonth')}
          />
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button small onPress={keep}>
          {t(
            ({ condition: 'setCondition', demand: 'makeDemand', acceptedRisk: 'acceptRisk' } as const)[kind],
          )}
        </Button>
        <Button small variant="quiet" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}

/** The day so many days later; days have no zone. */
function inDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
