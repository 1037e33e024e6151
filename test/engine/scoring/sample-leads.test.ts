import { expect, test } from 'vitest';
import { compileModel } from '../../../src-main/engine/scoring/rules/compiled-model.ts';
import { prepareLead } from '../../../src-main/engine/scoring/rules/prepared-lead.ts';
import { countLead, emptyTally } from '../../../src-main/engine/scoring/rules/tally.ts';
import { sampleLeadsIn } from '../../../src-main/engine/scoring/scoring-templates.ts';
import { scoringLaw, templates } from './law.ts';

const asOf = Date.parse('2026-11-23T12:00:00.000Z');

/** The starter applied to the sample leads in one language. */
function scored(language: 'de' | 'en') {
  const model = compileModel(templates.scoringStarter().models[language], scoringLaw);
  const tally = emptyTally(model);
  const leads = sampleLeadsIn(templates.sampleLeads(), language).map((lead) =>
    countLead(tally, prepareLead(lead, asOf), model, asOf),
  );
  return { tally, leads };
}

// Worked out by hand from the rules of the starter.
test.each([
  // 20 + 15 + 10 + 5: exactly at the threshold
  ['L-1001', 50, 'marketingReady'],
  // the same and a guide (10) and a webinar (20) of today
  ['L-1008', 80, 'salesReady'],
  // 20 + 15 + 5, 501 people are outside; call-back 40 × 0.5, seven clicks capped at 20 × 0.5
  ['L-1015', 70, 'marketingReady'],
  ['L-1022', 0, 'excluded'],
  // -50 + 15 + 5; guide 10 × 0.5^0.1, webinar 20 × 0.5^0.2, three clicks 12 × 0.5^0.1: 37.94 - 30
  ['L-1029', 8, 'below'],
  // asks for a call, but did not agree to be scored
  ['L-1036', 0, 'notScored'],
])('sample lead %s has %d points: %s', (id, lawful, lawfulBand) => {
  for (const language of ['de', 'en'] as const)
    expect(scored(language).leads.find((lead) => lead.id === id)).toMatchObject({ lawful, lawfulBand });
});

test('the sample leads fall into their bands, alike in both languages', () => {
  const { tally } = scored('de');
  expect(tally.lawful).toEqual({ marketingReady: 19, salesReady: 6, excluded: 4, below: 17, notScored: 14 });
  expect(scored('en').tally).toEqual(tally);
});

test('the starter says the same in both languages', () => {
  const { de, en } = templates.scoringStarter().models;
  const withoutWords = (value: unknown): unknown => {
    if (typeof value === 'string') return value.trim() === '' ? 'nothing' : 'words';
    if (Array.isArray(value)) return value.map(withoutWords);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutWords(inner)]));
  };
  const numbers = ({ id, kind, source, basis }: (typeof de.rules)[number]) => ({ id, kind, source, basis });
  expect(en.rules.map(numbers)).toEqual(de.rules.map(numbers));
  expect(withoutWords(en)).toEqual(withoutWords(de));
});

test('no sample lead says who it is', () => {
  const text = JSON.stringify(templates.sampleLeads());
  expect(text).not.toMatch(/@|\b0\d{3,}|\+49/);
  for (const { id } of templates.sampleLeads().leads) expect(id).toMatch(/^L-\d{4}$/);
});
