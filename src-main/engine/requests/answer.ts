import type { AnswerDraft, RequestAnswer, TouchedRequest } from '../../contract/requests.ts';
import type { Id } from '../../contract/values.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { refuseFutureDay, refuseReversed } from './day-checks.ts';
import { knownRequest, nameless, openRequest } from './known-request.ts';
import { writeAnswers, writeDraft } from './repo/requests.ts';

/** Keeps the letter while it is being written. */
export function saveDraft(
  tools: CommandTools,
  { requestId, draft }: { requestId: Id; draft: AnswerDraft | null },
): TouchedRequest {
  const request = openRequest(tools.db, requestId);
  writeDraft(tools.db, requestId, draft);
  tools.record(nameless(request, ['draft']));
  tools.undoWith('requests.saveDraft', { requestId, draft: request.draft });
  return { id: requestId };
}

/** Notes the answer with its letter; from its day on the time to deletion runs. */
export function answerRequest(
  tools: CommandTools,
  { requestId, answer }: { requestId: Id; answer: RequestAnswer },
): TouchedRequest {
  const request = openRequest(tools.db, requestId);
  refuseFutureDay(tools.clock, answer.on, 'on');
  refuseReversed(request.receivedOn, answer.on);
  writeAnswers(tools.db, requestId, [...request.answers, { ...answer, reopened: null }]);
  tools.record(nameless(request, ['answer']));
  return { id: requestId };
}

/** Opens an answered request again, with a reason; the answer that was sent stays on file. */
export function reopenRequest(
  tools: CommandTools,
  { requestId, reason }: { requestId: Id; reason: string },
): TouchedRequest {
  const { db, clock } = tools;
  const request = knownRequest(db, requestId);
  const last = request.answers.at(-1);
  if (!last || last.reopened !== null) throw refuse('REQUEST_NOT_ANSWERED', {});
  if (reason.trim() === '') throw refuse('REASON_MISSING', {});
  const reopened = { at: instantNow(clock), by: actorOf(db), reason };
  writeAnswers(db, requestId, [...request.answers.slice(0, -1), { ...last, reopened }]);
  tools.record(nameless(request, ['answer']));
  return { id: requestId };
}
