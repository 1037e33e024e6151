import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { audit as german } from '../../../src-renderer/i18n/de/audit.ts';
import { audit as english } from '../../../src-renderer/i18n/en/audit.ts';

const place = join(import.meta.dirname, '../../../templates/reports/audit-actions.2026.1.json');

/** Sentences by `domain_verb`, as the page tells them. */
function sentences(actions: Record<string, Record<string, string>>): Map<string, string> {
  return new Map(
    Object.entries(actions).flatMap(([domain, verbs]) =>
      Object.entries(verbs).map(
        ([verb, sentence]) => [`${domain}_${verb}`, sentence.replaceAll("'", '’')] as const,
      ),
    ),
  );
}

test('a printed extract tells each act in the words of the page; `vitest -u` writes them anew', async () => {
  const { version, asOf } = JSON.parse(readFileSync(place, 'utf8'));
  const translated = sentences(english.actions);
  const told = [...sentences(german.actions)].map(([key, de]) => [key, { de, en: translated.get(key) }]);
  const file = { version, asOf, texts: { auditAction: Object.fromEntries(told) } };
  await expect(`${JSON.stringify(file, null, 2)}\n`).toMatchFileSnapshot(place);
});
