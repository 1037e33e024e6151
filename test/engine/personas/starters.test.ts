import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPersona } from '../../../src-main/engine/personas/rules/check-persona.ts';
import { cleanPersona } from '../../../src-main/engine/personas/rules/clean-persona.ts';
import { dataPointState } from '../../../src-main/engine/personas/rules/data-diet.ts';
import { textsOf } from '../../../src-main/engine/personas/rules/persona-fields.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';

const templates = loadTemplates(join(import.meta.dirname, '../../../templates'));
const starters = templates
  .personaStarters()
  .starters.flatMap(({ id, content }) =>
    (['de', 'en'] as const).map((language) => ({ id, language, content: content[language] })),
  );

test('there are four, each in both languages with as many entries', () => {
  expect(templates.personaStarters().starters.map(({ id }) => id)).toEqual([
    'operations',
    'procurement',
    'management',
    'it',
  ]);
  for (const { content } of templates.personaStarters().starters) {
    const places = (language: 'de' | 'en') =>
      textsOf(content[language]).map(({ field, entry }) => `${field} ${entry}`);
    expect(places('en')).toEqual(places('de'));
    expect(content.en.dataPoints.map(({ key, basis }) => [key, basis])).toEqual(
      content.de.dataPoints.map(({ key, basis }) => [key, basis]),
    );
  }
});

test.each(starters)(
  '$id in $language passes the check, stands clean and justifies its data',
  ({ content }) => {
    expect(checkPersona(content, templates.personWords())).toEqual([]);
    expect(cleanPersona(content)).toEqual(content);
    expect(content.dataPoints.map(dataPointState).every((state) => state === 'sound')).toBe(true);
  },
);
