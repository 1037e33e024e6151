import { Paperclip } from 'lucide-react';
import type { ReactNode } from 'react';
import type { BreachEntry } from '../../../../src-main/contract/breach-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDayTime } from '../../../lib/zoned-time.ts';
import { Link } from '../../../ui/link.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { EntryLink } from './entry-link.tsx';
import { isEnteredLate } from './late.ts';
import { LineFrame } from './line-frame.tsx';
import { useSavedFile } from './use-saved-file.ts';

export interface FactLineProps {
  entry: BreachEntry;
  /** Number of the entry that this one corrects or takes back. */
  correctsNumber: number | null;
  /** Taken back rather than put right. */
  isRetracted: boolean;
  zone: string;
  actions?: ReactNode;
}

/** A fact of the timeline as it was written down; what was put right later is struck through and names its successor. */
export function FactLine({ entry, correctsNumber, isRetracted, zone, actions }: FactLineProps) {
  const t = useTexts('breach');
  const { kind, number, text, replacedBy } = entry;
  const isRetraction = kind === 'retraction';
  return (
    <LineFrame
      id={`entry-${number}`}
      track={entry.track}
      happenedAt={isRetraction ? null : entry.happenedAt}
      knownAt={entry.knownAt}
      second={isRetraction ? 'none' : 'known'}
      {...{ zone, actions }}
    >
      {isRetraction ? (
        <p className="wrap-anywhere">
          {t('timeline.retraction')} <EntryLink number={correctsNumber} />
        </p>
      ) : (
        <p className="whitespace-pre-line wrap-anywhere">
          {replacedBy === null ? text : <s className="text-ink-2">{text}</s>}
        </p>
      )}
      <Remarks {...{ entry, isRetracted, zone }} correctsNumber={isRetraction ? null : correctsNumber} />
      {entry.reason && (
        <p className="text-dense text-ink-2 wrap-anywhere">
          {t('timeline.reason', { reason: entry.reason })}
        </p>
      )}
      <Origin entry={entry} />
    </LineFrame>
  );
}

function Remarks({ entry, correctsNumber, isRetracted, zone }: Omit<FactLineProps, 'actions'>) {
  const t = useTexts('breach');
  const language = useLanguage();
  const { replacedBy, isAddendum, recordedAt } = entry;
  const isLate = isEnteredLate(entry);
  if (replacedBy === null && correctsNumber === null && !isAddendum && !isLate) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-dense text-ink-2">
      {correctsNumber !== null && (
        <span>
          {t('timeline.corrects')} <EntryLink number={correctsNumber} />
        </span>
      )}
      {replacedBy !== null && (
        <span>
          {t(isRetracted ? 'timeline.takenBack' : 'timeline.replaced')} <EntryLink number={replacedBy} />
        </span>
      )}
      {isAddendum && <Tag status="wait">{t('timeline.addendum')}</Tag>}
      {isLate && (
        <Tag bare status="due">
          {t('timeline.late', { time: formatDayTime(recordedAt, zone, language) })}
        </Tag>
      )}
    </p>
  );
}

/** Where it comes from: source, file, who wrote it down, and its number. */
function Origin({ entry: { source, attachment, recordedBy, number } }: { entry: BreachEntry }) {
  const t = useTexts('breach');
  const saveFile = useSavedFile();
  return (
    <p className="flex flex-wrap gap-x-1 text-dense text-ink-2 wrap-anywhere">
      {attachment && (
        <Link onPress={() => saveFile(attachment)}>
          <Paperclip aria-hidden size={12} strokeWidth={1.75} className="mr-1 inline align-baseline" />
          {attachment.name}
        </Link>
      )}
      <span>{[source, recordedBy, t('timeline.number', { number })].filter(Boolean).join(', ')}</span>
    </p>
  );
}
