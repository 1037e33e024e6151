import type { BreachNotice, NoticePhase } from '../../contract/breach-notification.ts';
import type { ParticularState } from '../../contract/breach-particulars.ts';
import type {
  BreachClosing,
  BreachDecision,
  BreachLetter,
  BreachTask,
  SeverityRecord,
} from '../../contract/breach-record.ts';
import type { Instant } from '../../contract/values.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { closingsOf } from './repo/closings.ts';
import { endOf } from './repo/drills.ts';
import { entriesOf } from './repo/entries.ts';
import type { Head } from './repo/heads.ts';
import { decisionsOf, severitiesOf } from './repo/judgements.ts';
import { lettersOf } from './repo/letters.ts';
import { noticesOf } from './repo/notices.ts';
import { tasksOf } from './repo/tasks.ts';
import { type CurrentDecisions, currentDecisions } from './rules/current-decisions.ts';
import { knownBy, particularsOf, type WrittenEntry } from './rules/knowledge.ts';

/** Everything that is on file about a case, as it stands or as it stood at a time. */
export interface CaseFile {
  head: Head;
  entries: WrittenEntry[];
  particulars: ParticularState[];
  severities: SeverityRecord[];
  decisions: BreachDecision[];
  current: CurrentDecisions;
  notices: BreachNotice[];
  sentPhases: NoticePhase[];
  letters: BreachLetter[];
  tasks: BreachTask[];
  closings: BreachClosing[];
  isClosed: boolean;
}

/** Reads a case. With a time, only what was known, judged, decided, sent and planned by then. */
export function gatherCase({ db }: Pick<QueryTools, 'db'>, head: Head, asOf: Instant | null): CaseFile {
  const isBy = (at: Instant) => asOf === null || Date.parse(at) <= Date.parse(asOf);
  const ids = [head.id];
  const entries = knownBy(entriesOf(db, head.id), asOf);
  const decisions = decisionsOf(db, ids)
    .filter(({ at }) => isBy(at))
    .map(withoutCase);
  const notices = noticesOf(db, head.id).filter(({ at }) => isBy(at));
  const closings = closingsOf(db, ids)
    .filter(({ at }) => isBy(at))
    .map(withoutCase);
  return {
    head,
    entries,
    particulars: particularsOf(entries),
    severities: severitiesOf(db, ids)
      .filter(({ at }) => isBy(at))
      .map(withoutCase),
    decisions,
    current: currentDecisions(decisions),
    notices,
    sentPhases: notices.map(({ phase }) => phase),
    letters: lettersOf(db, ids)
      .map(withoutCase)
      .flatMap((letter) => lettersBy(letter, asOf)),
    tasks: tasksOf(db, ids, asOf).map(({ isRemoved: _isRemoved, ...task }) => withoutCase(task)),
    closings,
    isClosed: closings.at(-1)?.kind === 'closed' || (head.isDrill && endOf(db, head.id) !== null),
  };
}

/** Of a letter that was sent later, nobody can say what its draft read then: it is left out. */
function lettersBy(letter: BreachLetter, asOf: Instant | null): BreachLetter[] {
  if (asOf === null) return [letter];
  return letter.sent !== null && Date.parse(letter.sent.at) <= Date.parse(asOf) ? [letter] : [];
}

function withoutCase<Row extends { breachId: string }>({
  breachId: _breachId,
  ...row
}: Row): Omit<Row, 'breachId'> {
  return row;
}
