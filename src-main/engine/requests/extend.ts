import type { Extension, TouchedRequest } from '../../contract/requests.ts';
import type { Id } from '../../contract/values.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { refuseFutureDay, refuseReversed } from './day-checks.ts';
import { nameless, openRequest } from './known-request.ts';
import { writeExtension } from './repo/requests.ts';
import { requestOf } from './request-of.ts';
import { extensionObstacle } from './rules/extension-check.ts';

/** Art. 12(3) sentences 2, 3 GDPR: notes that the person was told, with reasons and in time, that it takes longer. */
export function extendRequest(
  tools: CommandTools,
  { requestId, extension }: { requestId: Id; extension: Extension },
): TouchedRequest {
  const request = openRequest(tools.db, requestId);
  const standing = requestOf(tools, requestId);
  refuseFutureDay(tools.clock, extension.toldOn, 'toldOn');
  refuseReversed(request.receivedOn, extension.toldOn);
  if (extension.reason.trim() === '') throw refuse('REASON_MISSING', {});
  const reason = extensionObstacle(standing, extension.toldOn);
  if (reason !== null) throw refuse('EXTENSION_REFUSED', { reason, latest: standing.due.extensionBy });
  writeExtension(tools.db, requestId, extension);
  tools.record(nameless(request, ['extension']));
  tools.undoWith('requests.retractExtension', { requestId });
  return { id: requestId };
}

/** Takes an extension back that was entered by mistake. */
export function retractExtension(tools: CommandTools, { requestId }: { requestId: Id }): TouchedRequest {
  const request = openRequest(tools.db, requestId);
  if (request.extension === null) throw refuse('RECORD_NOT_FOUND', { kind: 'extension', id: requestId });
  writeExtension(tools.db, requestId, null);
  tools.record(nameless(request, ['extension']));
  tools.undoWith('requests.extend', { requestId, extension: request.extension });
  return { id: requestId };
}
