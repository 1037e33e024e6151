import { z } from 'zod';
import { BreachKind, Consequence, Exfiltration, Recipient } from './breach-risk.ts';
import { Day, Id, Instant, Line, Prose } from './values.ts';

/** A number as far as it is known: "361 to 1,124 people". */
export const Estimate = z
  .object({ from: z.number().int().nonnegative(), to: z.number().int().nonnegative() })
  .refine(({ from, to }) => from <= to, { path: ['to'] });
export type Estimate = z.infer<typeof Estimate>;

const Lines = z.array(Line.min(1)).max(50);

/** How one learned of it (law/breach, `awareness.scenarios`) and when: the start of the clock. */
export const Awareness = z.object({ at: Instant, scenario: z.string().max(64).nullable() });
export type Awareness = z.infer<typeof Awareness>;

/** Everything that is asked about a breach, with the type of its answer. Null stands for "not known yet". */
const types = {
  kinds: z.array(BreachKind).max(3),
  nature: Prose,
  awareness: Awareness,
  discoveredAt: Instant,
  occurredFrom: Instant,
  occurredTo: Instant,
  /** When the vendor knew (Art. 33(2) GDPR); never the start of our clock. */
  processorAwareAt: Instant,
  howDetected: Prose,
  subjectCategories: Lines,
  subjectCount: Estimate,
  recordCategories: Lines,
  recordCount: Estimate,
  specialCategories: z.boolean(),
  vulnerablePeople: z.boolean(),
  identityDocuments: z.boolean(),
  financialData: z.boolean(),
  credentials: z.boolean(),
  encryptedWithSafeKey: z.boolean(),
  exfiltration: Exfiltration,
  recipient: Recipient,
  deletionConfirmed: z.boolean(),
  malicious: z.boolean(),
  restorable: z.boolean(),
  restoredWithinHours: z.number().nonnegative().max(100_000),
  consequences: z.array(Consequence).max(8),
  consequencesText: Prose,
  priorMeasures: Prose,
  encryption: Prose,
  crossBorder: Prose,
  otherAuthorities: Prose,
  /** What people can do for themselves (recital 86 GDPR). */
  advice: Prose,
} as const;

export type ParticularKey = keyof typeof types;
export type ParticularValue<Key extends ParticularKey> = z.infer<(typeof types)[Key]>;
export const particularKeys = Object.keys(types) as [ParticularKey, ...ParticularKey[]];
export const ParticularKey = z.enum(particularKeys);

const one = <Key extends ParticularKey>(key: Key) =>
  z.object({ key: z.literal(key), value: z.nullable(types[key]) });

/** One answer about a breach, by its key. */
export const Particular = z.discriminatedUnion('key', [
  one('kinds'),
  one('nature'),
  one('awareness'),
  one('discoveredAt'),
  one('occurredFrom'),
  one('occurredTo'),
  one('processorAwareAt'),
  one('howDetected'),
  one('subjectCategories'),
  one('subjectCount'),
  one('recordCategories'),
  one('recordCount'),
  one('specialCategories'),
  one('vulnerablePeople'),
  one('identityDocuments'),
  one('financialData'),
  one('credentials'),
  one('encryptedWithSafeKey'),
  one('exfiltration'),
  one('recipient'),
  one('deletionConfirmed'),
  one('malicious'),
  one('restorable'),
  one('restoredWithinHours'),
  one('consequences'),
  one('consequencesText'),
  one('priorMeasures'),
  one('encryption'),
  one('crossBorder'),
  one('otherAuthorities'),
  one('advice'),
]);
export type Particular = z.infer<typeof Particular>;

/** How firm an answer is: known, provisional, or still to come. */
export const Certainty = z.enum(['known', 'provisional', 'pending']);
export type Certainty = z.infer<typeof Certainty>;

/** An answer as it stands at some time, and the entry that gave it. */
export const ParticularState = z.object({
  entryId: Id,
  particular: Particular,
  certainty: Certainty,
  /** By when the rest will be supplied (Art. 33(4) GDPR). */
  followsOn: Day.nullable(),
  knownAt: Instant,
  recordedBy: Line,
  source: Line,
});
export type ParticularState = z.infer<typeof ParticularState>;
