import { describe, expect, it } from 'vitest';
import { CheckQuestion } from '../../../src-main/contract/consent-check.ts';
import { checkCorpus, freshCorpus, unseenCorpus } from './check-corpus.ts';

const all = [...checkCorpus, ...unseenCorpus, ...freshCorpus];

describe('The wordings on which the check is measured', () => {
  it('are at least 60 in all and 30 in each language, each once', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    for (const language of ['de', 'en'] as const) {
      expect(all.filter((one) => one.language === language).length, language).toBeGreaterThanOrEqual(30);
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text, form }) => `${text} ${JSON.stringify(form)}`)).size).toBe(all.length);
  });

  it.each(all)(
    '$id fits the contract and says what it tries',
    ({ text, language, form, why, ...expected }) => {
      expect(CheckQuestion.parse({ text, language, form }).form).toEqual(form);
      expect(why.length).toBeGreaterThan(6);
      expect(expected.missing.filter((id) => expected.violated.includes(id))).toEqual([]);
    },
  );

  it('good, flawed and deceptive ones are all there', () => {
    const isFlawed = ({ missing, violated }: (typeof all)[number]) => missing.length + violated.length > 0;
    expect(all.filter(isFlawed).length).toBeGreaterThanOrEqual(60);
    expect(all.filter((one) => !isFlawed(one)).length).toBeGreaterThanOrEqual(40);
  });
});
