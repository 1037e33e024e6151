import { describe, expect, it } from 'vitest';
import type { ConsentForm } from '../../../src-main/contract/consent-check.ts';
import { checkWording } from '../../../src-main/engine/consents/rules/check-wording.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { completeInEnglish } from './check-corpus-complete-en.ts';
import { formWith } from './check-corpus-text.ts';

const law = loadTemplates('templates').consentPatterns();
const text = completeInEnglish[0]?.text ?? '';

function check(changes: Partial<ConsentForm>, wording = text) {
  return checkWording({ text: wording, language: 'en', form: formWith(changes) }, law);
}

function flawsOf(changes: Partial<ConsentForm>, wording = text) {
  return check(changes, wording)
    .elements.filter(({ state }) => state !== 'present')
    .map(({ id, state }) => `${id} ${state}`);
}

describe('The facts of the form count as much as the words', () => {
  it('a flawless wording with a flawless form passes', () => {
    expect(flawsOf({})).toEqual([]);
    expect(check({}).verdict).toBe('pass');
  });

  it.each<[string, Partial<ConsentForm>, string[]]>([
    ['a ticked box is no act', { prechecked: true }, ['active_optin violated']],
    ['a condition is not voluntary', { requiredForService: true }, ['no_tying violated']],
    ['between other matters', { separateFromTerms: false }, ['separation missing']],
    ['two purposes in one box', { purposes: 2 }, ['granularity missing']],
    ['no box at all', { checkboxes: 0 }, ['granularity missing']],
    ['measured and not told', { tracking: true }, ['tracking missing']],
    ['scored and not told', { profiling: true }, ['profiling missing']],
    ['given to others and not told', { thirdParties: true }, ['recipients_named missing']],
    ['sent abroad and not told', { thirdCountry: true }, ['third_country missing']],
    ['for children without an age', { children: true }, ['age missing']],
    ['delicate and not explicit', { specialCategories: true }, ['explicit_special missing']],
  ])('%s', (_case, changes, flaws) => {
    expect(flawsOf(changes)).toEqual(flaws);
    expect(check(changes).verdict).toBe('fail');
  });

  it('as many boxes as purposes, or more, are enough', () => {
    expect(flawsOf({ checkboxes: 3, purposes: 3 })).toEqual([]);
    expect(flawsOf({ checkboxes: 4, purposes: 3 })).toEqual([]);
    expect(flawsOf({ checkboxes: 2, purposes: 3 })).toEqual(['granularity missing']);
  });

  it('what does not apply is not told, unless the words break it', () => {
    expect(check({}).elements.map(({ id }) => id)).not.toContain('recipients_named');
    expect(flawsOf({}, `${text} We share it with selected partners.`)).toEqual(['recipients_named violated']);
  });
});

describe('The verdict', () => {
  it('warns when only something recommended is missing', () => {
    const wording = text.replace('Consent is voluntary.', '');
    expect(flawsOf({}, wording)).toEqual(['voluntary missing']);
    expect(check({}, wording).verdict).toBe('warn');
  });

  it('fails when something mandatory is missing, whatever else is there', () => {
    const wording = text.replace('More about this is in the privacy notice.', '');
    expect(flawsOf({}, wording)).toEqual(['privacy_notice_link missing']);
    expect(check({}, wording).verdict).toBe('fail');
  });
});
