import type { z } from 'zod';
import type { Drill, DrillScript, DrillSpeed } from '../../contract/breach-clock.ts';
import type { Touched } from '../../contract/breaches.ts';
import type { Id, Instant } from '../../contract/values.ts';
import { dayOf, instantNow } from '../kernel/clock.ts';
import type { CommandTools, QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { notificationRuleOn } from '../law/notification-rule.ts';
import { refuseWhenOver } from './drill-clock.ts';
import { findingsOf } from './drill-findings.ts';
import { gatherCase } from './gather-case.ts';
import { caseSubject, knownHead } from './known-case.ts';
import { openCase } from './record.ts';
import * as repo from './repo/drills.ts';
import type { Head } from './repo/heads.ts';
import { debriefOf } from './rules/debrief.ts';
import { changePace, minutesPlayed, ownTimeAt } from './rules/drill-pace.ts';
import { nextStart } from './rules/drill-start.ts';
import { seatOf } from './seat.ts';

type Speed = z.infer<typeof DrillSpeed>;

/** Opens a case of its own series whose time begins when the incident is set and runs at the given speed. */
export function startDrill(
  tools: CommandTools,
  { scriptId, speed }: { scriptId: Id; speed: Speed },
  id = tools.newId(),
): Touched {
  const script = scriptOf(tools, scriptId);
  if (!script) throw refuse('RECORD_NOT_FOUND', { kind: 'drill', id: scriptId });
  const { zone, company } = seatOf(tools);
  const now = tools.clock.now();
  const ownFrom = nextStart(now, zone, script.startsOn);
  const own = { ...tools, clock: { timeZone: tools.clock.timeZone, now: () => new Date(ownFrom) } };
  const title = script.title[company.language];
  const head = openCase(own, { title, vendorId: null }, true, id);
  repo.insertPace(tools.db, id, { script: scriptId, realFrom: now.toISOString(), ownFrom, speed });
  tools.record({ subject: caseSubject(head), after: { drill: scriptId, speed } });
  return { breachId: id, id };
}

/** Lets the drill's time run at another speed from now on; zero holds it. */
export function setDrillSpeed(
  tools: CommandTools,
  { breachId, speed }: { breachId: Id; speed: Speed },
): Touched {
  const { head, last } = runningDrill(tools, breachId);
  changeSpeed(tools, head, last, speed);
  tools.record({ subject: caseSubject(head), before: { speed: last.speed }, after: { speed } });
  return { breachId, id: breachId };
}

/** Ends a drill: its time stands still, and what was found is held against what was there to find. */
export function endDrill(
  tools: CommandTools,
  { breachId, result, lessons }: { breachId: Id; result: string; lessons: string },
): Touched {
  const { head, paces, last } = runningDrill(tools, breachId);
  const now = tools.clock.now().getTime();
  const script = scriptOf(tools, last.script);
  const start = paces[0]?.ownFrom ?? last.ownFrom;
  const findings = findingsOf(gatherCase(tools, head, null));
  const debrief = script && debriefOf(findings, script, { start, hours: periodHours(tools, start) });
  changeSpeed(tools, head, last, 0);
  const endedAt = instantNow(tools.clock);
  const minutes = minutesPlayed(paces, now);
  repo.insertEnd(tools.db, breachId, { endedAt, minutes, result, lessons, debrief });
  tools.record({ subject: caseSubject(head), after: { endedAt, minutes, result, lessons } });
  return { breachId, id: breachId };
}

/** What makes a case a drill: how its time runs, what came in so far, and how it went. `tools` have the real clock. */
export function drillOf(tools: QueryTools, { id }: Pick<Head, 'id'>): Drill {
  const paces = repo.pacesOf(tools.db, id);
  const [first, last] = [paces[0], paces.at(-1)];
  if (!first || !last) throw new Error('A drill has no time of its own');
  const injects = messagesOf(scriptOf(tools, first.script), first.ownFrom);
  const now = ownTimeAt(last, tools.clock.now().getTime());
  const end = repo.endOf(tools.db, id);
  return {
    scriptId: first.script,
    startedAt: first.realFrom,
    endedAt: end?.endedAt ?? null,
    pace: { realFrom: last.realFrom, from: last.ownFrom, speed: last.speed },
    injects: injects.filter(({ at }) => Date.parse(at) <= now),
    nextInjectAt: end ? null : (injects.find(({ at }) => Date.parse(at) > now)?.at ?? null),
    debrief: end && {
      minutes: end.minutes,
      points: end.debrief ?? [],
      result: end.result,
      lessons: end.lessons,
    },
  };
}

/** How the incident begins, and then what comes in, each at its own time of the drill. */
function messagesOf(script: DrillScript | null, start: Instant): Drill['injects'] {
  if (!script) return [];
  const opening = { atMinute: 0, from: { de: 'Lage', en: 'Situation' }, text: script.opening };
  return [opening, ...script.injects].map(({ atMinute, from, text }) => ({
    at: after(start, atMinute),
    from,
    text,
  }));
}

function runningDrill(tools: CommandTools, breachId: Id) {
  const head = knownHead(tools.db, breachId);
  const paces = repo.pacesOf(tools.db, breachId);
  const last = paces.at(-1);
  if (!head.isDrill || !last) throw refuse('NOT_A_DRILL', {});
  refuseWhenOver(tools.db, head);
  return { head, paces, last };
}

function changeSpeed(tools: CommandTools, { id }: Head, last: repo.Pace, speed: Speed): void {
  const next = changePace(last, tools.clock.now().getTime(), speed);
  repo.insertPace(tools.db, id, { script: last.script, ...next });
}

/** Length of the period of Art. 33(1) GDPR for what becomes known at a time. */
function periodHours(tools: CommandTools, at: Instant): number {
  const rule = notificationRuleOn(tools.templates.breachLaw(), dayOf(new Date(at), seatOf(tools).zone));
  if (!rule) throw new Error('No rule of law covers the time of the drill');
  return rule.hours;
}

/** The script, unless a later version of the product left it out. */
function scriptOf({ templates }: Pick<QueryTools, 'templates'>, scriptId: Id): DrillScript | null {
  return templates.drillScripts().drills.find(({ id }) => id === scriptId) ?? null;
}

function after(start: Instant, minutes: number): Instant {
  return new Date(Date.parse(start) + minutes * 60_000).toISOString();
}
