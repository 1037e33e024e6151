import type { BreachAct } from '../../contract/breach-record.ts';
import type { Breach } from '../../contract/breach-view.ts';
import type { Id, Instant } from '../../contract/values.ts';
import { instantNow } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { profileOf } from './change-profile.ts';
import { clockOfCase } from './clock-of-case.ts';
import { drillOf } from './drill.ts';
import { clockOf } from './drill-clock.ts';
import { type CaseFile, gatherCase } from './gather-case.ts';
import { caseNumber, knownHead } from './known-case.ts';
import { noticeContent } from './notice-content.ts';
import { readingsFor } from './readings.ts';
import { closeObstacles } from './rules/close-obstacles.ts';
import { resultOf } from './rules/current-decisions.ts';
import { timelineOf } from './rules/knowledge.ts';
import { nextStep } from './rules/next-step.ts';
import { recommend } from './rules/recommendation.ts';
import { riskFactsOf } from './rules/risk-facts.ts';
import { authorityFor, seatOf } from './seat.ts';

/** The whole case as it stands, or with a time as it stood then. */
export function breachOf(outer: QueryTools, breachId: Id, asOf: Instant | null): Breach {
  const head = knownHead(outer.db, breachId);
  const tools = { ...outer, clock: clockOf(outer.db, head, outer.clock) };
  const { templates } = tools;
  const seat = seatOf(tools);
  const file = gatherCase(tools, head, asOf);
  const clock = clockOfCase(tools, file, seat, asOf ?? instantNow(tools.clock));
  const { fields } = noticeContent(tools, file, seat, { by: head.recordedBy, delayReason: '' });
  const { particulars, sentPhases, current, letters, isClosed } = file;
  const isAware = clock.awareAt !== null;
  const facts = { profile: profileOf(head), isAware, decisions: current, sentPhases, letters };
  return {
    ...profileOf(head),
    id: head.id,
    number: caseNumber(head),
    isDrill: head.isDrill,
    recordedAt: head.recordedAt,
    recordedBy: head.recordedBy,
    state: stateOf(file, isAware),
    asOf,
    clock: {
      ...clock,
      readings: clock.awareAt === null ? null : readingsFor(templates, clock.awareAt, seat),
    },
    particulars,
    entries: timelineOf(file.entries),
    acts: actsOf(file),
    severities: file.severities,
    decisions: file.decisions,
    notices: file.notices,
    letters,
    tasks: file.tasks,
    closings: file.closings,
    recommendation: recommend(riskFactsOf(particulars), templates.breachRiskTexts()),
    nextNotice: { phase: sentPhases.length === 0 ? 'initial' : 'followUp', fields },
    nextStep: nextStep({ ...facts, isClosed, isJudged: file.severities.length > 0, fields }),
    closeObstacles: isClosed ? [] : closeObstacles(facts),
    authority: authorityFor(seat, head.authorityId, templates.authorities()),
    drill: head.isDrill ? drillOf(outer, head) : null,
  };
}

/** Where a case stands in its life. */
export function stateOf(
  { isClosed, sentPhases }: Pick<CaseFile, 'isClosed' | 'sentPhases'>,
  isAware: boolean,
): Breach['state'] {
  if (isClosed) return 'closed';
  if (sentPhases.length > 0) return 'notified';
  return isAware ? 'running' : 'suspicion';
}

/** What was done in the case and has a record of its own, oldest first. */
function actsOf({ head, severities, decisions, notices, letters, closings }: CaseFile): BreachAct[] {
  const acts: BreachAct[] = [
    { act: 'recorded', id: head.id, at: head.recordedAt, by: head.recordedBy, detail: '' },
    ...severities.map(({ id, at, by, level }) => ({ act: 'severity' as const, id, at, by, detail: level })),
    ...decisions.map((decision) => ({
      act: 'decision' as const,
      id: decision.id,
      at: decision.at,
      by: decision.by,
      detail: `${decision.decision.about}:${resultOf(decision)}`,
    })),
    ...notices.map(({ id, at, by, phase }) => ({ act: 'notified' as const, id, at, by, detail: phase })),
    ...letters.flatMap(({ id, kind, sent }) =>
      sent ? [{ act: 'letterSent' as const, id, at: sent.at, by: sent.by, detail: kind }] : [],
    ),
    ...closings.map(({ id, kind, at, by }) => ({ act: kind, id, at, by, detail: '' })),
  ];
  return acts.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
