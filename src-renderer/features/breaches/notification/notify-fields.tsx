import type { NoticePhase } from '../../../../src-main/contract/breach-notification.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { useDateTimeWords } from '../../../lib/date-time-words.ts';
import { PersonFields } from '../../../lib/person-fields.tsx';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { DateTimeField } from '../../../ui/date-time-field.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useDayWords } from '../facts/use-day-words.ts';
import { ChannelField } from '../steps/channel-field.tsx';
import { isLate, type NotifyDraft } from './notify-draft.ts';

export interface NotifyFieldsProps {
  draft: NotifyDraft;
  change: (part: Partial<NotifyDraft>) => void;
  phases: readonly NoticePhase[];
  zone: string;
  dueAt: string | null;
  /** Why the time was refused; null otherwise. */
  timeProblem: string | null;
}

/** Phase, time, person, way, number, what follows; after the period the reason for the delay. */
export function NotifyFields({ draft, change, phases, zone, dueAt, timeProblem }: NotifyFieldsProps) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const words = useDateTimeWords(zone);
  const offered = phases.filter((phase) => phase !== 'withdrawal');
  const isWithdrawal = draft.phase === 'withdrawal';
  return (
    <>
      {!isWithdrawal && offered.length > 1 && (
        <RadioGroup
          label={t('notification.phase')}
          options={offered.map((id) => ({
            id,
            label: t(`notification.phases.${id}`),
            description: t(`notification.phaseHints.${id}`),
          }))}
          value={draft.phase}
          onChange={(phase) => change({ phase })}
        />
      )}
      <DateTimeField
        label={t('notification.sentAt')}
        isRequired
        {...{ zone, words }}
        value={draft.at}
        onChange={(at) => change({ at })}
        {...(timeProblem ? { error: timeProblem } : {})}
      />
      {isLate(draft, dueAt) && dueAt && (
        <TextArea
          label={t('notification.delayReason')}
          description={t('notification.delayHint', { at: formatInstant(dueAt, zone, language) })}
          isRequired
          minRows={3}
          value={draft.delayReason}
          onChange={(delayReason) => change({ delayReason })}
        />
      )}
      {isWithdrawal && (
        <TextArea
          label={t('notification.whyWithdrawn')}
          description={t('notification.whyWithdrawnHint')}
          isRequired
          minRows={3}
          value={draft.note}
          onChange={(note) => change({ note })}
        />
      )}
      <HowFields {...{ draft, change, zone }} />
    </>
  );
}

/** By whom, on which way, under which number, and by when the rest follows. */
function HowFields({ draft, change, zone }: Pick<NotifyFieldsProps, 'draft' | 'change' | 'zone'>) {
  const t = useTexts('breachSteps');
  const dayWords = useDayWords(zone);
  return (
    <>
      <PersonFields
        label={t('notification.sentBy')}
        name={draft.by}
        onChange={({ name }) => change({ by: name })}
      />
      <ChannelField
        channels={['form', 'email', 'post', 'phone']}
        value={draft.channel}
        onChange={(channel) => change({ channel })}
      />
      <TextField
        label={t('notification.reference')}
        description={t('notification.referenceHint')}
        maxLength={500}
        value={draft.reference}
        onChange={(reference) => change({ reference })}
      />
      {(draft.phase === 'initial' || draft.phase === 'followUp') && (
        <DateField
          label={t('notification.nextUpdate')}
          description={t('notification.nextUpdateHint')}
          {...dayWords}
          value={draft.nextUpdateOn}
          onChange={(nextUpdateOn) => change({ nextUpdateOn })}
        />
      )}
    </>
  );
}
