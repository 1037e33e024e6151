import { z } from 'zod';
import { type AnswerResult, RequestKind } from '../contract/requests.ts';
import { Bilingual, Day } from '../contract/values.ts';

/** Parts of a letter to somebody who asked; each is a paragraph. */
const RequestLetterPart = z.enum([
  'accessDone',
  'accessContents',
  'accessRights',
  'rectificationDone',
  'erasureDone',
  'restrictionDone',
  'restrictionEnd',
  'portabilityDone',
  'portabilityDirect',
  'advertisingDone',
  'advertisingProfile',
  'advertisingRunning',
  'objectionDone',
  'withdrawalDone',
  'withdrawalEffect',
  'withdrawalOthers',
  'withdrawalProof',
  'recipients',
  'kept',
  'keptOnly',
  'suppression',
  'partlyDone',
  'refused',
  'refusedPartly',
  'remedies',
  'extended',
  'identity',
  'identityRest',
]);
export type RequestLetterPart = z.infer<typeof RequestLetterPart>;

/** Facts that a letter needs and the log may not hold. */
const OpenFact = z.enum([
  'data',
  'purposes',
  'recipientsOfData',
  'origin',
  'storage',
  'transfer',
  'profiling',
  'corrected',
  'erasedIn',
  'recipients',
  'kept',
  'restricted',
  'format',
  'running',
  'stopped',
  'consentText',
  'proofUntil',
  'granted',
  'reason',
  'authority',
  'until',
  'sender',
]);
export type OpenFact = z.infer<typeof OpenFact>;

const parts = z.array(RequestLetterPart).min(1);

/** Words of the letters about a request (Art. 12, 15–21, 7(3) GDPR); `{name}` stands for a fact. */
export const RequestLetterTexts = z.strictObject({
  version: z.string(),
  asOf: Day,
  source: Bilingual,
  /** Stands where a fact is not known, so that nobody overlooks it. */
  missing: Bilingual,
  greeting: Bilingual,
  closing: Bilingual,
  subjects: z.strictObject({
    answer: Bilingual,
    extension: Bilingual,
    identity: Bilingual,
    withdrawal: Bilingual,
  }),
  /** Which parts the answer has, by what was asked and what became of it. */
  answers: z.record(
    RequestKind,
    z.strictObject({ done: parts, partly: parts, refused: parts } satisfies Record<AnswerResult, z.ZodType>),
  ),
  extension: parts,
  identity: parts,
  paragraphs: z.record(RequestLetterPart, Bilingual),
  facts: z.record(OpenFact, Bilingual),
});
export type RequestLetterTexts = z.infer<typeof RequestLetterTexts>;
