import { EntryTrack } from '../../../../src-main/contract/breach-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useDateTimeWords } from '../../../lib/date-time-words.ts';
import { DateTimeField } from '../../../ui/date-time-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type DraftProblem, type EntryDraft, isLate } from './entry-draft.ts';

export interface EntryFieldsProps {
  draft: EntryDraft;
  problems: readonly DraftProblem[];
  /** The moment at which it is written, in ms. */
  moment: number;
  zone: string;
  onChange: (part: Partial<EntryDraft>) => void;
}

/** What happened, when, and since when it is known. */
export function EntryFields({ draft, problems, moment, zone, onChange }: EntryFieldsProps) {
  const t = useTexts('breach');
  const words = useDateTimeWords(zone);
  const problem = (...ids: DraftProblem[]) => {
    const found = ids.find((id) => problems.includes(id));
    return found && t(`entry.problem.${found}`);
  };
  const needsReason = draft.correctsId !== null;
  return (
    <>
      <TextArea
        autoFocus
        label={t('entry.text')}
        isRequired
        value={draft.text}
        onChange={(text) => onChange({ text })}
        error={problem('textMissing')}
      />
      <Select
        label={t('entry.track')}
        options={EntryTrack.options.map((track) => ({
          id: track,
          label: t(`track.${track}`),
          description: t(`trackHint.${track}`),
        }))}
        value={draft.track}
        onChange={(track) => onChange({ track })}
      />
      <div className="grid gap-4 min-[620px]:grid-cols-2">
        <DateTimeField
          label={t('entry.happened')}
          description={t('entry.happenedHint')}
          {...{ zone, words }}
          value={draft.happenedAt}
          onChange={(happenedAt) => onChange({ happenedAt })}
          error={problem('happenedLater')}
        />
        <DateTimeField
          label={t('entry.known')}
          description={t('entry.knownHint')}
          isRequired
          {...{ zone, words }}
          value={draft.knownAt}
          onChange={(knownAt) => onChange({ knownAt })}
          error={problem('knownMissing', 'knownLater', 'knownBefore')}
        />
      </div>
      <TextField
        label={t('entry.source')}
        placeholder={t('entry.sourceHint')}
        maxLength={500}
        value={draft.source}
        onChange={(source) => onChange({ source })}
      />
      {(needsReason || isLate(draft, moment)) && (
        <TextField
          label={t(needsReason ? 'entry.reasonOfCorrection' : 'entry.reasonOfDelay')}
          description={needsReason ? undefined : t('entry.reasonHint')}
          isRequired={needsReason}
          maxLength={500}
          value={draft.reason}
          onChange={(reason) => onChange({ reason })}
          error={problem('reasonMissing')}
        />
      )}
    </>
  );
}
