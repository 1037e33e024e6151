import type { TouchedRequest } from '../../contract/requests.ts';
import type { Id, Instant } from '../../contract/values.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { dayOf, instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { refuseReversed } from './day-checks.ts';
import { knownRequest, nameless } from './known-request.ts';
import { deleteStep, insertStep, stepById } from './repo/steps.ts';

/** Notes what was done, also after the answer. */
export function addStep(
  tools: CommandTools,
  { requestId, at, text }: { requestId: Id; at: Instant; text: string },
  by = actorOf(tools.db),
): TouchedRequest {
  const { db, clock } = tools;
  const request = knownRequest(db, requestId);
  if (Date.parse(at) > clock.now().getTime())
    throw refuse('TIME_IN_FUTURE', { field: 'at', now: instantNow(clock) });
  refuseReversed(request.receivedOn, dayOf(new Date(at), clock.timeZone));
  const id = tools.newId();
  insertStep(db, { id, requestId, at: new Date(at).toISOString(), by, text });
  tools.record(nameless(request, ['steps']));
  tools.undoWith('requests.removeStep', { stepId: id });
  return { id };
}

/** Takes a step out. */
export function removeStep(tools: CommandTools, { stepId }: { stepId: Id }): TouchedRequest {
  const step = stepById(tools.db, stepId);
  if (!step) throw refuse('RECORD_NOT_FOUND', { kind: 'step', id: stepId });
  const { requestId, at, text } = step;
  const request = knownRequest(tools.db, requestId);
  deleteStep(tools.db, stepId);
  tools.record(nameless(request, ['steps']));
  tools.undoWith('requests.addStep', { requestId, at, text });
  return { id: stepId };
}
