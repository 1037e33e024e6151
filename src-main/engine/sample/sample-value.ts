import { Particular, type ParticularKey } from '../../contract/breach-particulars.ts';
import type { SampleValue } from './sample-breaches.ts';
import type { SampleReading } from './sample-reading.ts';

/** An answer of the sample as an answer about a breach: texts in one language, hours as instants. */
export function particularOf(key: ParticularKey, value: SampleValue, reading: SampleReading): Particular {
  return Particular.parse({ key, value: readIn(value, reading) });
}

function readIn(value: SampleValue, reading: SampleReading): unknown {
  if (Array.isArray(value)) return value.map((item) => readIn(item, reading));
  if (value === null || typeof value !== 'object') return value;
  if ('de' in value) return reading.text(value);
  if (!('hours' in value)) return value;
  const at = reading.instant(value.hours);
  return 'scenario' in value ? { at, scenario: value.scenario } : at;
}
