import type { ParticularKey } from '../../../../src-main/contract/breach-particulars.ts';

/** Articles that ask for an answer or explain it; their words are texts. */
export type FactArticle =
  | 'art33_1'
  | 'art33_2'
  | 'art33_3_a'
  | 'art33_3_c'
  | 'art33_5'
  | 'art34_3_a'
  | 'art4_12'
  | 'art9'
  | 'art32'
  | 'art56'
  | 'recital75'
  | 'recital86'
  | 'recital88';

export interface FactGroup {
  id: 'times' | 'happening' | 'people' | 'protection' | 'consequences' | 'further';
  facts: readonly { key: ParticularKey; article: FactArticle | null }[];
}

/** Everything that is asked about a breach, in the order in which one usually learns of it. */
export const factGroups: readonly FactGroup[] = [
  {
    id: 'times',
    facts: [
      { key: 'awareness', article: 'art33_1' },
      { key: 'discoveredAt', article: 'art33_5' },
      { key: 'occurredFrom', article: 'art33_5' },
      { key: 'occurredTo', article: 'art33_5' },
      { key: 'processorAwareAt', article: 'art33_2' },
    ],
  },
  {
    id: 'happening',
    facts: [
      { key: 'kinds', article: 'art4_12' },
      { key: 'nature', article: 'art33_3_a' },
      { key: 'howDetected', article: 'art33_5' },
    ],
  },
  {
    id: 'people',
    facts: [
      { key: 'subjectCategories', article: 'art33_3_a' },
      { key: 'subjectCount', article: 'art33_3_a' },
      { key: 'vulnerablePeople', article: 'recital75' },
      { key: 'recordCategories', article: 'art33_3_a' },
      { key: 'recordCount', article: 'art33_3_a' },
      { key: 'specialCategories', article: 'art9' },
      { key: 'identityDocuments', article: 'recital75' },
      { key: 'financialData', article: 'recital75' },
      { key: 'credentials', article: 'recital75' },
    ],
  },
  {
    id: 'protection',
    facts: [
      { key: 'encryptedWithSafeKey', article: 'art34_3_a' },
      { key: 'encryption', article: 'recital88' },
      { key: 'priorMeasures', article: 'art32' },
      { key: 'malicious', article: 'recital75' },
      { key: 'exfiltration', article: 'recital75' },
      { key: 'recipient', article: 'recital75' },
      { key: 'deletionConfirmed', article: 'recital88' },
      { key: 'restorable', article: 'art32' },
      { key: 'restoredWithinHours', article: 'art32' },
    ],
  },
  {
    id: 'consequences',
    facts: [
      { key: 'consequences', article: 'recital75' },
      { key: 'consequencesText', article: 'art33_3_c' },
      { key: 'advice', article: 'recital86' },
    ],
  },
  {
    id: 'further',
    facts: [
      { key: 'crossBorder', article: 'art56' },
      { key: 'otherAuthorities', article: 'recital88' },
    ],
  },
];
