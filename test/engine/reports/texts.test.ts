import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportTextNames } from '../../../src-main/engine/report-texts.ts';
import { translatorOf } from '../../../src-main/engine/reports/texts.ts';
import { templates } from './sample-facts.ts';

/** Reports, tables and the letters of inquiries write with the same texts. */
const source = ['reports', 'exchange', 'inquiries']
  .map((folder) => readTree(new URL(`../../../src-main/engine/${folder}`, import.meta.url).pathname))
  .join('\n');

function readTree(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

/** Names of the values that a sentence takes, wherever they stand in it. */
function valuesOf(message: string): string[] {
  const names = new Set<string>();
  for (const [, name] of message.matchAll(/\{\s*(\w+)\s*[,}]/g)) if (name) names.add(name);
  return [...names].sort();
}

const all = reportTextNames.flatMap((file) =>
  Object.entries(templates.reportTexts(file).texts).flatMap(([group, entries]) =>
    Object.entries(entries).map(([name, text]) => ({ file, key: `${group}.${name}`, ...text })),
  ),
);

describe('texts of reports', () => {
  test('every text exists in both languages, takes the same values and is not the same by accident', () => {
    for (const { key, de, en } of all) {
      expect(de.trim(), key).not.toBe('');
      expect(en.trim(), key).not.toBe('');
      expect(valuesOf(en), key).toEqual(valuesOf(de));
    }
  });

  test('German quotes are „…“, English ones “…”, and no straight quote is left', () => {
    for (const { key, de, en } of all) {
      expect(de, key).not.toMatch(/["']/);
      expect(en, key).not.toMatch(/["'„]/);
    }
  });

  test('every key that the sources name exists, and every text is used', () => {
    const named = new Set([...source.matchAll(/'([a-z]\w*\.[a-z]\w*)'/gi)].map(([, key]) => key ?? ''));
    const groups = new Set(all.map(({ key }) => key.split('.')[0]));
    const keys = new Set(all.map(({ key }) => key));
    const unknown = [...named].filter((key) => groups.has(key.split('.')[0]) && !keys.has(key));
    expect(unknown).toEqual([]);
    const families = [...source.matchAll(/`([a-z]\w*)\.(\w*)\$\{/gi)].map(
      ([, group, start]) => `${group}.${start}`,
    );
    const unused = all
      .map(({ key }) => key)
      .filter((key) => !named.has(key) && !families.some((family) => key.startsWith(family)));
    expect(unused).toEqual([]);
  });

  test('an unknown key and a missing value are defects, not gaps in a document', () => {
    const t = translatorOf([templates.reportTexts('common')], 'de');
    expect(() => t('common.nowhere')).toThrow();
    expect(() => t('common.asOf')).toThrow();
    expect(t('common.asOf', { day: '23.11.2026' })).toBe('Stand 23.11.2026');
  });
});

test('the colours of the page are the light colours of the screen', () => {
  const tokens = JSON.parse(
    readFileSync(new URL('../../../src-renderer/ui/tokens.json', import.meta.url), 'utf8'),
  ) as { colors: { light: Record<string, string> } };
  const { colors } = templates.reportStyle();
  const onScreen: Partial<Record<keyof typeof colors, string>> = {
    ink2: 'ink-2',
    ink3: 'ink-3',
    lineStrong: 'line-strong',
  };
  const printOnly = ['softPetrol', 'wash'];
  for (const [name, value] of Object.entries(colors)) {
    if (printOnly.includes(name)) continue;
    expect(value, name).toBe(tokens.colors.light[onScreen[name as keyof typeof colors] ?? name]);
  }
});
