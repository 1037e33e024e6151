import { z } from 'zod';
import { ModelContent, ScoringConsent } from '../../contract/scoring-model.ts';
import type { Lead } from '../../contract/scoring-simulation.ts';
import { Bilingual, Day } from '../../contract/values.ts';

const dated = { version: z.string(), asOf: Day, source: Bilingual };

/** A model to begin with. */
export const ScoringStarter = z.strictObject({
  ...dated,
  models: z.strictObject({ de: ModelContent, en: ModelContent }),
});
export type ScoringStarter = z.infer<typeof ScoringStarter>;

/** Invented leads to try a model with. */
export const SampleLeads = z.strictObject({
  ...dated,
  attributes: z.array(
    z.strictObject({ id: z.string(), name: Bilingual, values: z.record(z.string(), Bilingual) }),
  ),
  events: z.array(z.strictObject({ id: z.string(), name: Bilingual })),
  leads: z.array(
    z.strictObject({
      id: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.number()])),
      events: z.array(z.strictObject({ event: z.string(), daysAgo: z.number(), count: z.number() })),
      consents: z.array(ScoringConsent),
      hasObjected: z.boolean(),
    }),
  ),
});
export type SampleLeads = z.infer<typeof SampleLeads>;

/** The sample leads in the words of one language. */
export function sampleLeadsIn(sample: SampleLeads, language: 'de' | 'en'): Lead[] {
  const attributes = new Map(sample.attributes.map((one) => [one.id, one]));
  const events = new Map(sample.events.map(({ id, name }) => [id, name[language]]));
  return sample.leads.map(({ id, values, events: times, consents, hasObjected }) => ({
    ...{ id, consents, hasObjected },
    attributes: Object.fromEntries(
      Object.entries(values).map(([key, value]) => {
        const attribute = attributes.get(key);
        return [attribute?.name[language] ?? key, attribute?.values[value]?.[language] ?? value];
      }),
    ),
    events: times.map((time) => ({ ...time, event: events.get(time.event) ?? time.event })),
  }));
}
