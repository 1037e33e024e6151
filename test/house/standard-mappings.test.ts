import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StandardMapping } from '../../src-main/engine/standards/rules/standard-mapping.ts';
import { loadTemplates } from '../../src-main/engine/templates.ts';

const directory = join(import.meta.dirname, '../../templates');
const ours = new Set(
  loadTemplates(directory)
    .questionnaires()
    .flatMap(({ questions }) => questions.map(({ id }) => id)),
);
const files = readdirSync(join(directory, 'mappings')).map((name) => ({
  name,
  mapping: StandardMapping.parse(JSON.parse(readFileSync(join(directory, 'mappings', name), 'utf8'))),
}));

test.each(files)('$name names questions of ours, each of theirs once', ({ mapping: { entries } }) => {
  expect(entries.flatMap(({ questions }) => questions).filter((id) => !ours.has(id))).toEqual([]);
  expect(new Set(entries.map(({ ref }) => ref)).size).toBe(entries.length);
});

// The wordings of these questionnaires belong to others: here are ids and our own judgement.
test.each(files)('$name holds ids and no wording', ({ mapping: { entries } }) => {
  expect(entries.filter(({ ref }) => !/^[\w&.-]+$/.test(ref))).toEqual([]);
});
