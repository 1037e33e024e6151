import { describe, expect, it } from 'vitest';
import {
  countWords,
  gapsIn,
  longSentences,
} from '../../../src-renderer/features/breaches/letters/plain-language.ts';
import { gapIn } from '../../../src-renderer/features/breaches/notification/chapters.ts';
import {
  isLate,
  missingIn,
  noticeOf,
} from '../../../src-renderer/features/breaches/notification/notify-draft.ts';
import { phasesAfter } from '../../../src-renderer/features/breaches/notification/phases.ts';

const dueAt = '2026-11-23T14:30:00.000Z';
const draft = {
  phase: 'initial' as const,
  at: dueAt,
  by: 'Anke Lorenzen',
  channel: '',
  reference: '',
  delayReason: '',
  nextUpdateOn: '2026-11-27',
  note: '',
};

describe('recording a notification', () => {
  it.each([
    ['2026-11-23T14:29:59.000Z', false],
    ['2026-11-23T14:30:00.000Z', false],
    ['2026-11-23T14:30:00.001Z', true],
  ])('at %s is late: %s', (at, late) => {
    expect(isLate({ phase: 'initial', at }, dueAt)).toBe(late);
    expect(missingIn({ ...draft, at }, dueAt)).toEqual(late ? ['delayReason'] : []);
  });

  it('a follow-up is never late: the first one stopped the clock', () => {
    expect(isLate({ phase: 'followUp', at: '2026-12-24T12:00:00.000Z' }, dueAt)).toBe(false);
  });

  it('nothing is sent as long as something is missing', () => {
    expect(noticeOf({ ...draft, at: null }, dueAt)).toBeNull();
    expect(noticeOf({ ...draft, by: ' ' }, dueAt)).toBeNull();
    expect(noticeOf({ ...draft, phase: 'withdrawal' }, dueAt)).toBeNull();
  });

  it('a final one announces nothing more, and a punctual one gives no reason for a delay', () => {
    expect(noticeOf({ ...draft, phase: 'final' }, dueAt)?.nextUpdateOn).toBeNull();
    expect(noticeOf({ ...draft, delayReason: 'Stau' }, dueAt)?.delayReason).toBe('');
  });
});

describe('the phases of Art. 33(4)', () => {
  it.each([
    [[], ['initial']],
    [['initial'], ['followUp', 'final', 'withdrawal']],
    [
      ['initial', 'followUp', 'final'],
      ['followUp', 'withdrawal'],
    ],
    [['initial', 'withdrawal'], []],
  ] as const)('after %j follow %j', (sent, next) => {
    expect(phasesAfter(sent.map((phase) => ({ phase })))).toEqual(next);
  });
});

describe('what stands where nothing is known', () => {
  const field = {
    id: 'x',
    isMandatory: true,
    state: 'missing',
    followsOn: null,
    change: 'unchanged',
  } as const;
  it.each([
    ['initial', field, 'follows'],
    ['initial', { ...field, isMandatory: false }, 'nothing'],
    ['followUp', { ...field, isMandatory: false, state: 'pending' }, 'follows'],
    ['final', field, 'neverKnown'],
  ] as const)('in the %s notification %j: %s', (phase, asked, gap) => {
    expect(gapIn(phase, asked)).toBe(gap);
  });
});

describe('plain words', () => {
  const words = (count: number) => `${Array(count).fill('Wort').join(' ')}.`;

  it('a sentence of 20 words is short, one of 21 is long', () => {
    expect(longSentences(words(20))).toEqual([]);
    expect(longSentences(words(21))).toEqual([words(21)]);
    expect(longSentences(`${words(15)} ${words(15)}`)).toEqual([]);
  });

  it('a dot in a date or an abbreviation ends no sentence', () => {
    const sentence =
      'Am 20.11. sahen z. B. sieben Fremde die Liste, die wir am 21.11. sperrten und danach Zeile für Zeile prüften und löschten.';
    expect(countWords(sentence)).toBe(22);
    expect(longSentences(sentence)).toEqual([sentence]);
  });

  it('places left open stand in brackets', () => {
    expect(gapsIn('Von [noch nicht bekannt: wann es begann] bis gestern.')).toEqual([
      '[noch nicht bekannt: wann es begann]',
    ]);
    expect(gapsIn('Alles steht da.')).toEqual([]);
  });
});
