import { ArrowDownUp, Hourglass, Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { BreachEntry } from '../../../../src-main/contract/breach-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { usePageKeys } from '../../../lib/use-page-keys.ts';
import { Button } from '../../../ui/button.tsx';
import type { Shown } from '../record/use-breach.ts';
import { useMoment } from '../record/use-moment.ts';
import { ActLine } from './act-line.tsx';
import { AnswersLine } from './answers-line.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { correctionOf, type EntryDraft, newDraft } from './entry-draft.ts';
import { EntryMenu } from './entry-menu.tsx';
import { FactLine } from './fact-line.tsx';
import { linesOf, type Order, type TimelineLine } from './lines.ts';
import { RetractDialog } from './retract-dialog.tsx';
import { type LineTrack, TrackLegend } from './track-mark.tsx';

export interface TimelineProps {
  shown: Shown;
  /** Turns the page to what was known at a time. */
  onShowThen: (asOf: string) => void;
}

/** What we knew when: facts with their two times, answers, and what was done about it. */
export function Timeline({ shown, onShowThen }: TimelineProps) {
  const t = useTexts('breach');
  const { breach, isPast, isWritable } = shown;
  const [order, setOrder] = useState<Order>('happened');
  const writing = useWriting(shown);
  usePageKeys(isWritable ? { n: writing.start } : {});
  const [retracted, retract] = useState<BreachEntry | null>(null);
  const lines = useMemo(() => linesOf(breach, order), [breach, order]);
  const newest = breach.entries.map(({ knownAt }) => knownAt).at(-1);
  return (
    <section className="px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 className="text-section">{t('timeline.title')}</h2>
        <span className="flex flex-wrap items-center gap-1">
          <Button
            small
            variant="quiet"
            icon={ArrowDownUp}
            onPress={() => setOrder(order === 'happened' ? 'known' : 'happened')}
          >
            {t(order === 'happened' ? 'timeline.byKnown' : 'timeline.byHappened')}
          </Button>
          {!isPast && newest && (
            <Button small variant="quiet" icon={Hourglass} onPress={() => onShowThen(newest)}>
              {t('asOf.open')}
            </Button>
          )}
          {isWritable && (
            <Button small icon={Plus} onPress={writing.start}>
              {t('timeline.add')}
            </Button>
          )}
        </span>
      </div>
      <div className="pt-1 pb-3">
        <TrackLegend tracks={tracksOf(lines)} />
      </div>
      {breach.entries.length === 0 && <p className="pb-2 text-ink-2">{t('timeline.empty')}</p>}
      <ol aria-label={t('timeline.title')}>
        {lines.map((line) => (
          <Line
            key={line.id}
            line={line}
            shown={shown}
            onCorrect={writing.correct}
            onRetract={retract}
            onShowThen={onShowThen}
          />
        ))}
      </ol>
      {writing.draft && <EntryDialog breach={breach} draft={writing.draft} onClose={writing.close} />}
      {retracted && <RetractDialog breachId={breach.id} entry={retracted} onClose={() => retract(null)} />}
    </section>
  );
}

/** The entry that is being written; one that was left with words in it is there again when somebody goes on. */
function useWriting({ breach }: Shown) {
  const moment = useMoment(breach);
  const [draft, setDraft] = useState<EntryDraft | null>(null);
  const left = useRef<EntryDraft | null>(null);
  return {
    draft,
    start: () => setDraft(left.current ?? newDraft(moment)),
    correct: (entry: BreachEntry) => setDraft(correctionOf(entry, moment)),
    close: (last: EntryDraft | null) => {
      const isWorthKeeping = last !== null && last.correctsId === null && last.text.trim() !== '';
      if (draft?.correctsId === null) left.current = isWorthKeeping ? last : null;
      setDraft(null);
    },
  };
}

interface LineProps {
  line: TimelineLine;
  shown: Shown;
  onCorrect: (entry: BreachEntry) => void;
  onRetract: (entry: BreachEntry) => void;
  onShowThen: (asOf: string) => void;
}

function Line({ line, shown: { breach, isPast, isWritable }, onCorrect, onRetract, onShowThen }: LineProps) {
  const { zone } = breach.clock;
  if (line.kind === 'act') return <ActLine act={line.act} breach={breach} />;
  if (line.kind === 'answers') return <AnswersLine answers={line.entries} zone={zone} />;
  const { entry } = line;
  const corrected = breach.entries.find(({ id }) => id === entry.correctsId);
  return (
    <FactLine
      {...{ entry, zone }}
      correctsNumber={corrected?.number ?? null}
      isRetracted={breach.entries.some(
        ({ kind, correctsId }) => kind === 'retraction' && correctsId === entry.id,
      )}
      actions={
        isPast ? null : (
          <EntryMenu
            entry={entry}
            isWritable={isWritable}
            onCorrect={() => onCorrect(entry)}
            onRetract={() => onRetract(entry)}
            onShowThen={() => onShowThen(entry.knownAt)}
          />
        )
      }
    />
  );
}

function tracksOf(lines: readonly TimelineLine[]): Set<LineTrack> {
  return new Set(
    lines.map((line) => {
      if (line.kind === 'act') return 'act';
      return line.kind === 'fact' ? line.entry.track : (line.entries[0]?.entry.track ?? 'ours');
    }),
  );
}
