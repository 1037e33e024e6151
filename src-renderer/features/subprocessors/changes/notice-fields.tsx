import { useQuery } from '@tanstack/react-query';
import type { NoticeFacts } from '../../../../src-main/contract/subprocessor-notices.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { DayField } from '../../../lib/day-field.tsx';
import { formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';

/** Facts of a notice while they are typed: the day may be missing. */
export type DraftFacts = Omit<NoticeFacts, 'noticedOn'> & { noticedOn: string | null };

export interface NoticeFieldsProps {
  facts: DraftFacts;
  onChange: (part: Partial<DraftFacts>) => void;
}

/** Who told it, when, and until when one may object; the end of the period is counted while one types. */
export function NoticeFields({ facts, onChange }: NoticeFieldsProps) {
  const t = useTexts('subprocessors');
  return (
    <div className="grid gap-4">
      <TextField
        label={t('notice.toldBy')}
        maxLength={500}
        value={facts.toldBy}
        onChange={(toldBy) => onChange({ toldBy })}
      />
      <div className="grid grid-cols-[repeat(auto-fill,minmax(190px,1fr))] items-start gap-4">
        <DayField
          label={t('notice.noticedOn')}
          isRequired
          value={facts.noticedOn}
          onChange={(noticedOn) => onChange({ noticedOn })}
          error={facts.noticedOn === null ? t('decide.dayMissing') : undefined}
        />
        <NumberField
          label={t('notice.days')}
          unit={t('notice.daysUnit')}
          minValue={1}
          maxValue={365}
          step={1}
          value={facts.objectionDays}
          onChange={(objectionDays) => onChange({ objectionDays })}
        />
        <DayField
          label={t('notice.until')}
          value={facts.objectionUntil}
          onChange={(objectionUntil) => onChange({ objectionUntil })}
        />
        <DayField
          label={t('notice.effectiveOn')}
          value={facts.effectiveOn}
          onChange={(effectiveOn) => onChange({ effectiveOn })}
        />
      </div>
      {facts.noticedOn !== null && <Period facts={{ ...facts, noticedOn: facts.noticedOn }} />}
      <TextArea
        label={t('notice.note')}
        value={facts.note}
        onChange={(note) => onChange({ note })}
        minRows={2}
      />
    </div>
  );
}

function Period({ facts: { noticedOn, objectionDays, objectionUntil } }: { facts: NoticeFacts }) {
  const t = useTexts('subprocessors');
  const language = useLanguage();
  const { ask } = useAccess();
  const input = { noticedOn, objectionDays, objectionUntil };
  const { data } = useQuery({
    ...ask.subprocessors.objectionPeriod.queryOptions({ input }),
    placeholderData: (before) => before,
  });
  if (!data) return null;
  const day = (value: string) => formatDay(value, language);
  return (
    <div className="grid gap-0.5 text-dense" role="status">
      <p className="font-semibold">
        {data.until === null ? t('changes.noPeriod') : t('changes.until', { day: day(data.until) })}
      </p>
      {data.until !== null && <p className="text-ink-2">{t('notice.counting')}</p>}
      {data.until !== null && data.latest !== null && data.latest !== data.until && (
        <p className="text-ink-2">{t('changes.latest', { day: day(data.latest) })}</p>
      )}
    </div>
  );
}
