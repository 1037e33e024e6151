import type { DataKey, DataPoint, DataPointState } from '../../../contract/persona-record.ts';

/** Read from a device or out of a mail: only with consent (§ 25(1) TDDDG; BGH 28.5.2020, I ZR 7/16). */
const readFromDevices: readonly DataKey[] = ['mailOpens', 'pageViews'];

/** How far a data point is justified: it needs a reason (Art. 5(1)(c) GDPR) and something it rests on (Art. 6(1)). */
export function dataPointState({ key, reason, basis }: DataPoint): DataPointState {
  if (readFromDevices.includes(key) && basis !== null && basis !== 'trackingConsent' && basis !== 'anonymous')
    return 'needsConsent';
  if (reason.trim() === '') return 'reasonMissing';
  return basis === null ? 'basisMissing' : 'sound';
}
