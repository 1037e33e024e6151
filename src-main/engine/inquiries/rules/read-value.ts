import type { AnswerValue } from '../../../contract/assessments.ts';
import { foldText } from '../../kernel/folded-text.ts';

/** The words in which a file offers its answers, in both languages; a file filled in on either is understood. */
export const answerWords: Record<AnswerValue, { de: string; en: string }> = {
  fulfilled: { de: 'Ja', en: 'Yes' },
  partly: { de: 'Teilweise', en: 'Partly' },
  missing: { de: 'Nein', en: 'No' },
  notApplicable: { de: 'Nicht anwendbar', en: 'Not applicable' },
  unknown: { de: 'Nicht bekannt', en: 'Not known' },
};

/** What people type instead, folded; the longest fit is taken. */
const near: readonly (readonly [AnswerValue, readonly string[]])[] = [
  [
    'fulfilled',
    [
      'ja',
      'yes',
      'y',
      'j',
      'x',
      'ok',
      'erfullt',
      'vorhanden',
      'fulfilled',
      'in place',
      'implemented',
      'true',
    ],
  ],
  [
    'partly',
    [
      'teilweise',
      'zum teil',
      'teils',
      'partly',
      'partial',
      'partially',
      'in part',
      'in umsetzung',
      'in progress',
    ],
  ],
  [
    'missing',
    [
      'nein',
      'no',
      'n',
      'nicht erfullt',
      'fehlt',
      'nicht vorhanden',
      'missing',
      'not implemented',
      'not fulfilled',
      'false',
      'keine',
      'none',
    ],
  ],
  [
    'notApplicable',
    [
      'nicht anwendbar',
      'nicht zutreffend',
      'entfallt',
      'trifft nicht zu',
      'n a',
      'na',
      'not applicable',
      'does not apply',
    ],
  ],
  [
    'unknown',
    [
      'nicht bekannt',
      'unbekannt',
      'weiss nicht',
      'keine angabe',
      'k a',
      'unknown',
      'not known',
      'do not know',
      'unclear',
      'tbd',
    ],
  ],
];

/** A value read: `exact` as the file offered it; `guess` from words near one; `none` where nothing can be told. */
export type ReadValue =
  | { kind: 'empty' }
  | { kind: 'exact'; value: AnswerValue }
  | { kind: 'guess'; value: AnswerValue; rest: string }
  | { kind: 'none' };

/** Reads what a vendor put into the field for the answer. */
export function readValue(typed: string): ReadValue {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  for (const [value, words] of Object.entries(answerWords) as [AnswerValue, { de: string; en: string }][]) {
    if (text === words.de || text === words.en || text === value) return { kind: 'exact', value };
  }
  const plain = foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  let best: { value: AnswerValue; length: number } | null = null;
  for (const [value, words] of near) {
    for (const word of words) {
      const fits = plain === word || plain.startsWith(`${word} `);
      if (fits && word.length > (best?.length ?? 0)) best = { value, length: word.length };
    }
  }
  if (best === null) return { kind: 'none' };
  return { kind: 'guess', value: best.value, rest: plain.length > best.length ? text : '' };
}
