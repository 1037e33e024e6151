import { DecisionAbout } from '../../contract/breach-record.ts';
import { assertNever } from '../../contract/values.ts';
import { assessSeverity, decide } from '../breaches/assess.ts';
import { saveTask } from '../breaches/change-tasks.ts';
import { endDrill, setDrillSpeed, startDrill } from '../breaches/drill.ts';
import { clockOf } from '../breaches/drill-clock.ts';
import { knownHead } from '../breaches/known-case.ts';
import { notifyAuthority } from '../breaches/notify.ts';
import { setParticular } from '../breaches/set-particular.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { questionOf } from './import-breach.ts';
import type { SampleDrill, SampleMove } from './sample-breaches.ts';
import type { SampleCompany } from './sample-company.ts';
import { personIn } from './sample-people.ts';
import type { SampleReading } from './sample-reading.ts';
import { particularOf } from './sample-value.ts';

/** Plays one drill of the sample again, move by move on the day it was held, so that its debrief is a real one. */
export function importDrill(
  tools: CommandTools,
  drill: SampleDrill,
  sample: SampleCompany,
  reading: SampleReading,
): void {
  const { id: breachId, scriptId, heldDays, paces, moves, minutes } = drill;
  const at = (minute: number) => reading.toolsAt(tools, heldDays * 24 + minute / 60);
  const [first, ...later] = paces;
  startDrill(at(0), { scriptId, speed: first?.speed ?? 1 }, breachId);
  const start = Date.parse(knownHead(tools.db, breachId).recordedAt);
  const steps = [
    ...later.map(({ fromMinute, speed }) => ({
      minute: fromMinute,
      run: (then: CommandTools) => setDrillSpeed(then, { breachId, speed }),
    })),
    ...moves.map((move) => ({
      minute: move.atMinute,
      run: (then: CommandTools) =>
        makeMove(then, { breachId, start, leaderId: drill.leaderId }, move, sample, reading),
    })),
  ];
  for (const { minute, run } of steps.toSorted((one, other) => one.minute - other.minute)) run(at(minute));
  endDrill(at(minutes), {
    breachId,
    result: reading.text(drill.result),
    lessons: reading.text(drill.lessons),
  });
}

interface Played {
  breachId: string;
  /** Own time of the drill at its start, in milliseconds. */
  start: number;
  leaderId: string;
}

function makeMove(
  then: CommandTools,
  { breachId, start, leaderId }: Played,
  move: SampleMove,
  sample: SampleCompany,
  reading: SampleReading,
): unknown {
  const { name: by, role } = personIn(sample, leaderId);
  const { text } = reading;
  switch (move.do) {
    case 'answer':
      return answer(then, breachId, particularOf(move.key, move.value, reading));
    case 'aware': {
      const at = new Date(start + move.ownMinute * 60_000).toISOString();
      return answer(then, breachId, { key: 'awareness', value: { at, scenario: null } });
    }
    case 'measure': {
      const doneAt = ownNow(then, breachId);
      const task = { id: null, kind: 'measure' as const, text: text(move.text), ownerId: leaderId };
      return saveTask(then, { breachId, task: { ...task, dueAt: null, doneAt } });
    }
    case 'judge': {
      const { atMinute: _atMinute, do: _do, ...question } = move;
      const asked = { breachId, question: questionOf(question, reading), override: null, by };
      return assessSeverity(then, { ...asked, identifiabilityReason: '', circumstancesReason: '' });
    }
    case 'decide': {
      const decision = DecisionAbout.parse({ about: move.about, result: move.result });
      const made = {
        decision,
        reason: text(move.reason),
        exemption: null,
        by,
        role: text(role),
        dpoOpinion: '',
      };
      return decide(then, { breachId, decision: made });
    }
    case 'notify': {
      const sent = { phase: 'initial' as const, at: ownNow(then, breachId), by, channel: '', reference: '' };
      return notifyAuthority(then, {
        breachId,
        notice: { ...sent, delayReason: '', nextUpdateOn: null, note: '' },
      });
    }
    default:
      return assertNever(move);
  }
}

function answer(then: CommandTools, breachId: string, particular: ReturnType<typeof particularOf>): unknown {
  return setParticular(then, {
    breachId,
    particular,
    certainty: 'known',
    followsOn: null,
    knownAt: null,
    source: '',
    reason: '',
    basedOn: 'any',
  });
}

function ownNow({ db, clock }: CommandTools, breachId: string): string {
  return instantNow(clockOf(db, knownHead(db, breachId), clock));
}
