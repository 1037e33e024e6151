import { z } from 'zod';
import { type LetterKind, LetterSection } from '../contract/breach-record.ts';
import { BreachKind, Consequence, RiskFactName } from '../contract/breach-risk.ts';
import { Bilingual, Day } from '../contract/values.ts';

const Part = LetterSection.shape.id;
export type LetterPart = z.infer<typeof Part>;

const forEachKind = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ letter: value, short: value, public: value, controllerNotice: value } satisfies Record<
    z.infer<typeof LetterKind>,
    Value
  >);

const texts = <Name extends string>(...names: readonly Name[]) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, Bilingual])) as Record<Name, typeof Bilingual>,
  );

/** Words of the letters about a breach (Art. 33(2), Art. 34 GDPR); `{name}` stands for a fact. */
export const LetterTexts = z.strictObject({
  version: z.string(),
  asOf: Day,
  source: Bilingual,
  subjects: forEachKind(Bilingual),
  addressees: texts('public'),
  /** Which parts a letter has, in their order. */
  parts: forEachKind(z.array(Part).min(1)),
  /** Stands where a fact is not known, so that nobody overlooks it. */
  unknown: Bilingual,
  whats: texts(
    'who',
    'controller',
    'nature',
    'from',
    'to',
    'count',
    'records',
    'data',
    'consequences',
    'measures',
    'advice',
    'processors',
  ),
  sentences: texts(
    'period',
    'count',
    'records',
    'range',
    'atMost',
    'provisional',
    'special',
    'encrypted',
    'possible',
    'noneKnown',
    'done',
    'planned',
    'followsOn',
    'processor',
  ),
  consequences: z.record(Consequence, Bilingual),
  /** What people can do for themselves (recital 86 GDPR), by the fact that calls for it. */
  advice: z.array(z.strictObject({ fact: z.union([RiskFactName, BreachKind]), text: Bilingual })),
});
export type LetterTexts = z.infer<typeof LetterTexts>;
