import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { factWords } from '../../../src-renderer/lib/fact-words.ts';
import { messagesIn } from '../../renderer/messages.ts';
import { openTestSample, type TestEngine } from '../open-engine.ts';
import { contractWords } from './contract-words.ts';

/** Facts whose single words are people's own. */
const ownWords = new Set(['wordsToUse', 'wordsToAvoid']);

/** Words of the contract and ids of measures, as the code writes them. */
const templates = loadTemplates(join(import.meta.dirname, '../../../templates'));
const words = new Set([...contractWords(), ...templates.controls().controls.map(({ id }) => id)]);

/** What nobody but the code says: ids, words of the contract in their own spelling, days and instants of the file, truth values. */
function isRaw(part: string, known: ReadonlySet<string>): boolean {
  if (/^(true|false)$|^\d{4}-\d\d-\d\d(T|$)|^[0-9a-f]{64}$|[{}[\]]"/.test(part)) return true;
  // The same letters may be a word of the language: then the texts say so.
  if (known.has(part)) return false;
  if (/^[a-z]+[a-z0-9]*[A-Z]\w*$|^[a-z]+(_[a-z]+)+$/.test(part)) return true;
  if (/^(id-\d+|[a-z]{1,3}-[a-z0-9]+(-[a-z0-9]+)*|[a-z_]+\.[a-z0-9_.]+)$/.test(part)) return true;
  return words.has(part);
}

describe.each(['de', 'en'] as const)('the history of the sample company in %s', (language) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestSample(undefined, language);
  });
  afterAll(() => engine.close());

  test('tells no line in raw values', async () => {
    const told = factWords(language, messagesIn(language));
    const known = everyText(messagesIn(language));
    const raw = new Set<string>();
    let lines = 0;
    for (const number of await everyNumber(engine)) {
      const { changes } = await engine.client.history.ofEntry({ number, language });
      for (const { path, before, after } of changes) {
        lines += 1;
        const name = told.name(path);
        for (const part of name.split(' › ')) if (isRaw(part, known)) raw.add(`${name} (name)`);
        for (const value of [before, after]) {
          const shown = value === null ? '' : told.value(path, value);
          for (const part of ownWords.has(path.at(-1) ?? '') ? [] : listed(shown))
            if (isRaw(part, known)) raw.add(`${name}: ${part}`);
        }
      }
    }
    expect([...raw].toSorted()).toEqual([]);
    expect(lines).toBeGreaterThan(3000);
  });
});

/** The words of a list; a sentence is one. */
function listed(value: string): string[] {
  const parts = value.split(', ');
  return parts.every((part) => !part.includes(' ')) ? parts : [value];
}

/** Every text of a language, to the letter. */
function everyText(texts: object): ReadonlySet<string> {
  return new Set(
    Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : [...everyText(text)])),
  );
}

async function everyNumber(engine: TestEngine): Promise<number[]> {
  const { entries } = await engine.client.vault.auditTrail({ subjectId: null, before: null, limit: 1 });
  return Array.from({ length: entries[0]?.number ?? 0 }, (_, place) => place + 1);
}
