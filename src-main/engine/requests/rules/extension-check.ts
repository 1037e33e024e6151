import type { DataRequest } from '../../../contract/requests.ts';
import type { Day } from '../../../contract/values.ts';

/** Why a month cannot be prolonged. */
export type ExtensionObstacle = 'atOnce' | 'waitingForIdentity' | 'extended' | 'late';

/** Art. 12(3) sentences 2, 3 GDPR: what keeps a request from being extended; null if nothing does. */
export function extensionObstacle(
  { due, extension }: Pick<DataRequest, 'due' | 'extension'>,
  toldOn: Day,
): ExtensionObstacle | null {
  if (due.isAtOnce) return 'atOnce';
  if (due.extensionBy === null) return 'waitingForIdentity';
  if (extension?.counts) return 'extended';
  return toldOn > due.extensionBy ? 'late' : null;
}
