import type { z } from 'zod';
import type { ClockDoubt } from '../../contract/breach-clock.ts';
import type { BreachRow } from '../../contract/breach-view.ts';
import { instantNow } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { foldText } from '../kernel/folded-text.ts';
import { stateOf } from './breach-of.ts';
import { clockDoubt } from './clock-doubt.ts';
import { clockOfCase } from './clock-of-case.ts';
import { clockOf } from './drill-clock.ts';
import { caseNumber } from './known-case.ts';
import { type CaseOverview, overviewOfCases } from './overview-of-cases.ts';
import { listHeads } from './repo/heads.ts';
import { resultOf } from './rules/current-decisions.ts';
import { answerOf } from './rules/knowledge.ts';
import { seatOf } from './seat.ts';

type View = 'all' | 'open' | 'closed' | 'drills';

/** The log: real cases, newest first; drills only when they are asked for. */
export function listBreaches(
  tools: QueryTools,
  { view, search }: { view: View; search: string },
): { rows: BreachRow[]; clockDoubt: z.infer<typeof ClockDoubt> | null } {
  const seat = seatOf(tools);
  const rows = overviewOfCases(tools.db, listHeads(tools.db, view === 'drills')).map((file) => {
    const now = instantNow(clockOf(tools.db, file.head, tools.clock));
    return rowOf(file, clockOfCase(tools, file, seat, now));
  });
  const wanted = foldText(search.trim());
  return {
    rows: rows.filter((row) => isInView(row, view) && isFound(row, wanted)),
    clockDoubt: clockDoubt(tools),
  };
}

function rowOf(file: CaseOverview, clock: ReturnType<typeof clockOfCase>): BreachRow {
  const { head, particulars, current, severities, closings } = file;
  const awareAt = clock.awareAt;
  return {
    id: head.id,
    number: caseNumber(head),
    title: head.title,
    isDrill: head.isDrill,
    state: stateOf(file, awareAt !== null),
    kinds: answerOf(particulars, 'kinds') ?? [],
    discoveredAt: answerOf(particulars, 'discoveredAt') ?? awareAt ?? head.recordedAt,
    awareAt,
    dueAt: clock.dueAt,
    clockState: clock.state,
    notifiedAt: clock.frozenAt,
    people: answerOf(particulars, 'subjectCount'),
    severity: severities.at(-1)?.level ?? null,
    risk: file.risk,
    authorityDecision: resultOf(current.authority) as BreachRow['authorityDecision'],
    vendorName: file.vendorName,
    ownerName: file.ownerName,
    openTasks: file.openTasks,
    closedAt: file.isClosed ? (closings.at(-1)?.at ?? null) : null,
  };
}

function isInView({ state }: BreachRow, view: View): boolean {
  if (view === 'open') return state !== 'closed';
  return view !== 'closed' || state === 'closed';
}

function isFound({ number, title, vendorName, ownerName }: BreachRow, wanted: string): boolean {
  return wanted === '' || foldText([number, title, vendorName, ownerName].join(' ')).includes(wanted);
}
