import { describe, expect, it } from 'vitest';
import { ConsentChannel, ConsentProcedure } from '../../../src-main/contract/consent-record.ts';
import { checkWording } from '../../../src-main/engine/consents/rules/check-wording.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';

const templates = loadTemplates('templates');
const law = templates.consentPatterns();
const { starters } = templates.consentStarters();
const wordings = starters.flatMap((starter) =>
  (['de', 'en'] as const).map((language) => ({ ...starter, language, text: starter.wording[language] })),
);

describe('The wordings to begin with', () => {
  it('are ten, each once, with channel and procedure of the register', () => {
    expect(new Set(starters.map(({ id }) => id)).size).toBe(10);
    for (const { channel, procedure } of starters) {
      expect(ConsentChannel.parse(channel)).toBe(channel);
      expect(ConsentProcedure.parse(procedure)).toBe(procedure);
    }
  });

  it.each(wordings)('$id in $language passes its own check', ({ text, language, form }) => {
    const { verdict, elements } = checkWording({ text, language, form }, law);
    expect(elements.filter(({ state }) => state !== 'present')).toEqual([]);
    expect(verdict).toBe('pass');
  });

  it.each(wordings)('$id in $language shows its gaps and has no other oddity', ({ text, language, form }) => {
    const { oddities } = checkWording({ text, language, form }, law);
    expect(oddities.length).toBeGreaterThanOrEqual(2);
    expect(oddities.filter(({ kind }) => kind !== 'placeholder')).toEqual([]);
  });
});
