import { Certainty } from '../../../../src-main/contract/breach-particulars.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Select } from '../../../ui/select.tsx';
import type { Status } from '../../../ui/status.ts';
import { Tag } from '../../../ui/tag.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type FactDraft, isNothing } from './fact-draft.ts';
import { useDayWords } from './use-day-words.ts';
import type { Fact } from './use-fact.ts';

const certaintyShape: Readonly<Record<Certainty, Status>> = {
  known: 'ok',
  provisional: 'wait',
  pending: 'due',
};

/** How firm an answer is, as shape and word; not knowing yet is a state of its own. */
export function FactState({ value: { particular, certainty, followsOn } }: { value: FactDraft }) {
  const t = useTexts('breach');
  const language = useLanguage();
  const day = followsOn && formatDay(followsOn, language);
  if (isNothing(particular.value) && certainty !== 'pending')
    return (
      <Tag bare status="open">
        {t('certainty.open')}
      </Tag>
    );
  return (
    <Tag bare status={certaintyShape[certainty]}>
      {certainty === 'known'
        ? t('certainty.known')
        : day
          ? t(`certainty.${certainty}By`, { day })
          : t(`certainty.${certainty}`)}
    </Tag>
  );
}

export interface FactCertaintyProps {
  label: string;
  fact: Fact;
  zone: string;
}

/** Says how firm the answer is, by when the rest follows, and where it comes from. */
export function FactCertainty({ label, fact, zone }: FactCertaintyProps) {
  const t = useTexts('breach');
  const days = useDayWords(zone);
  const { particular, certainty, followsOn, source } = fact.value;
  const isOpen = isNothing(particular.value);
  if (isOpen && certainty !== 'pending') return null;
  const choices = isOpen ? (['known', 'pending'] as const) : (['known', 'provisional'] as const);
  const name = (id: Certainty) => (isOpen && id === 'known' ? t('certainty.open') : t(`certainty.${id}`));
  return (
    <div className="flex flex-wrap items-start gap-2">
      <div className="w-40">
        <Select
          hideLabel
          label={t('certainty.label', { fact: label })}
          options={choices.map((id) => ({ id, label: name(id) }))}
          value={certainty === 'pending' && !isOpen ? 'provisional' : certainty}
          onChange={(next) => fact.choose({ certainty: Certainty.parse(next) })}
        />
      </div>
      {certainty !== 'known' && (
        <DateField
          hideLabel
          {...days}
          label={t('certainty.followsOn', { fact: label })}
          value={followsOn}
          onChange={(day) => fact.choose({ followsOn: day })}
        />
      )}
      {!isOpen && (
        <div className="min-w-40 flex-1">
          <TextField
            hideLabel
            label={t('facts.source', { fact: label })}
            placeholder={t('facts.sourceHint')}
            maxLength={500}
            value={source}
            onChange={(next) => fact.type({ source: next })}
            onBlur={fact.flush}
          />
        </div>
      )}
    </div>
  );
}
