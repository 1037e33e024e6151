import type { NoticePhase } from '../../contract/breach-notification.ts';
import type { ParticularState } from '../../contract/breach-particulars.ts';
import type { BreachClosing, BreachLetter, SeverityRecord } from '../../contract/breach-record.ts';
import type { RiskLevelOfBreach } from '../../contract/breach-risk.ts';
import type { Id, Instant } from '../../contract/values.ts';
import type { ReadDb } from '../database/sql.ts';
import { namesInCases, openTasks } from './repo/answers-of-cases.ts';
import { closingsOf } from './repo/closings.ts';
import { endOf } from './repo/drills.ts';
import { answersOf } from './repo/entries.ts';
import type { Head } from './repo/heads.ts';
import { decisionsOf, severitiesOf } from './repo/judgements.ts';
import { lettersOf } from './repo/letters.ts';
import { sentNotices } from './repo/notices.ts';
import { type CurrentDecisions, currentDecisions, resultOf } from './rules/current-decisions.ts';
import { particularsOf } from './rules/knowledge.ts';

/** What a list shows of a case. */
export interface CaseOverview {
  head: Head;
  particulars: ParticularState[];
  current: CurrentDecisions;
  risk: RiskLevelOfBreach | null;
  severities: SeverityRecord[];
  notices: { phase: NoticePhase; at: Instant }[];
  sentPhases: NoticePhase[];
  letters: BreachLetter[];
  closings: BreachClosing[];
  isClosed: boolean;
  vendorName: string;
  ownerName: string;
  openTasks: number;
}

/** Answers that a list or a clock needs; the others stay unread. */
const shownAnswers = ['kinds', 'awareness', 'discoveredAt', 'subjectCount', 'processorAwareAt'];

/** Reads many cases with one question per table. */
export function overviewOfCases(db: ReadDb, heads: readonly Head[]): CaseOverview[] {
  const ids = heads.map(({ id }) => id);
  const entries = byCase(answersOf(db, ids, shownAnswers));
  const decisions = byCase(decisionsOf(db, ids));
  const severities = byCase(severitiesOf(db, ids));
  const notices = byCase(sentNotices(db, ids));
  const letters = byCase(lettersOf(db, ids));
  const closings = byCase(closingsOf(db, ids));
  const tasks = openTasks(db, ids);
  const names = namesInCases(db, ids);
  return heads.map((head) => {
    const { id } = head;
    const current = currentDecisions(decisions.get(id) ?? []);
    const sent = notices.get(id) ?? [];
    const kept = closings.get(id) ?? [];
    return {
      head,
      particulars: particularsOf(entries.get(id) ?? []),
      current,
      risk: resultOf(current.risk) as RiskLevelOfBreach | null,
      severities: severities.get(id) ?? [],
      notices: sent,
      sentPhases: sent.map(({ phase }) => phase),
      letters: letters.get(id) ?? [],
      closings: kept,
      isClosed: kept.at(-1)?.kind === 'closed' || (head.isDrill && endOf(db, id) !== null),
      vendorName: names.get(id)?.vendorName ?? '',
      ownerName: names.get(id)?.ownerName ?? '',
      openTasks: tasks.get(id) ?? 0,
    };
  });
}

function byCase<Row extends { breachId: Id }>(rows: readonly Row[]): Map<Id, Row[]> {
  return Map.groupBy(rows, ({ breachId }) => breachId);
}
