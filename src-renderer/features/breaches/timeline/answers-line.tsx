import type { BreachEntry } from '../../../../src-main/contract/breach-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { useParticularText } from '../facts/particular-text.ts';
import { shortened } from '../record/shortened.ts';
import { EntryLink } from './entry-link.tsx';
import { LineFrame } from './line-frame.tsx';
import { type Answer, awarenessIn } from './lines.ts';

/** More answers than this in one go are folded. */
const few = 6;

export interface AnswersLineProps {
  answers: readonly Answer[];
  zone: string;
}

/** Answers about the breach that were given in one go, each with what it said before. */
export function AnswersLine({ answers, zone }: AnswersLineProps) {
  const t = useTexts('breach');
  const [first] = answers;
  if (!first) return null;
  const { track, knownAt, recordedBy } = first.entry;
  const sources = [...new Set(answers.map(({ entry }) => entry.source).filter(Boolean))];
  const lines = answers.map((answer) => <AnswerText key={answer.entry.id} answer={answer} zone={zone} />);
  return (
    <LineFrame
      track={track}
      happenedAt={awarenessIn(first.entry)}
      knownAt={knownAt}
      zone={zone}
      second={awarenessIn(first.entry) ? 'entered' : 'none'}
    >
      {answers.length <= few ? (
        <ul>{lines}</ul>
      ) : (
        <details>
          <summary className="cursor-default">{t('timeline.answers', { count: answers.length })}</summary>
          <ul className="pt-1">{lines}</ul>
        </details>
      )}
      <p className="text-dense text-ink-2 wrap-anywhere">
        {[...sources, recordedBy].filter(Boolean).join(', ')}
      </p>
    </LineFrame>
  );
}

function AnswerText({ answer: { entry, before, drafts }, zone }: { answer: Answer; zone: string }) {
  const t = useTexts('breach');
  const language = useLanguage();
  const text = useParticularText(zone);
  const { particular, number, certainty, followsOn, reason, replacedBy } = entry;
  if (!particular) return null;
  const value = text(particular);
  const was = before?.particular ? text(before.particular) : value;
  const follows = followsOn && t('timeline.follows', { day: formatDay(followsOn, language) });
  const remarks = [
    certainty !== 'known' && [t(`certainty.${certainty}`), follows].filter(Boolean).join(' '),
    was !== value && t('timeline.before', { value: shortened(was) }),
    reason && t('timeline.reason', { reason }),
    drafts > 0 && t('timeline.drafts', { count: drafts }),
  ].filter(Boolean);
  return (
    <li id={`entry-${number}`} tabIndex={-1} className="wrap-anywhere outline-none focus:bg-accent-soft">
      <span className="text-ink-2">{t(`key.${particular.key}`)}:</span>{' '}
      {isStarting(entry) ? (
        <strong>
          {value}, {t('timeline.clockRuns')}
        </strong>
      ) : (
        <span title={value}>{shortened(value, 240)}</span>
      )}
      {remarks.length > 0 && <span className="text-ink-2"> ({remarks.join(', ')})</span>}
      {replacedBy !== null && (
        <span className="text-ink-2">
          {' '}
          ({t('timeline.replaced')} <EntryLink number={replacedBy} />)
        </span>
      )}
    </li>
  );
}

function isStarting({ particular, replacedBy }: BreachEntry): boolean {
  return particular?.key === 'awareness' && particular.value !== null && replacedBy === null;
}
