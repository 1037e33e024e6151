import { afterAll, beforeAll, expect, test } from 'vitest';
import { de } from '../../../src-renderer/i18n/de/index.ts';
import { openTestSample, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestSample();
});
afterAll(() => engine.close());

/** Facts that a record of the sample company tells of its past under a name without a word for it. */
async function withoutWord(kind: string, id: string): Promise<string[]> {
  const { entries } = await engine.client.history.ofRecord({
    subject: { kind, id },
    before: null,
    limit: 200,
    language: 'de',
  });
  const known = de.audit.fields as Readonly<Record<string, string>>;
  const names = entries.flatMap(({ changes }) => changes.flatMap(({ path }) => path));
  // Names of records and places in lists are told as they are.
  return [...new Set(names)].filter((name) => /^[a-z][a-zA-Z]+$/.test(name) && !known[name]);
}

test.each([
  ['vendor', 'v-kiebitzpost'],
  ['vendor', 'v-sahyadri'],
  ['vendor', 'v-corvane'],
  ['breach', 'in-postfach'],
  ['campaign', 'c-messe'],
  ['consentText', 'ct-newsletter'],
  ['request', 'rq-access'],
  ['persona', 'pe-windpark'],
  ['comparison', 'cmp-contacts'],
  ['scoringModel', 'sm-torque'],
  ['company', 'company'],
  ['inquiry', 'iq-havelstrom'],
])('every fact in the history of the %s %s has a word', async (kind, id) => {
  expect(await withoutWord(kind, id)).toEqual([]);
});
