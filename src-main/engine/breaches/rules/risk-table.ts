import { type RiskFactName, type RiskFacts, RiskLevelOfBreach } from '../../../contract/breach-risk.ts';
import { fewPeople, type RiskReading, readRisk, soonHours, veryManyPeople } from './risk-reading.ts';

/** One row: when it applies, what it leads to, and which facts it reads. In each table the first row that applies decides. */
export type RiskRow = {
  id: string;
  level: RiskLevelOfBreach;
  facts: readonly RiskFactName[];
  when: (reading: RiskReading) => boolean;
};

const content = [
  'specialCategories',
  'vulnerablePeople',
  'identityDocuments',
  'financialData',
  'credentials',
] as const satisfies RiskFactName[];
const circle = [
  'kinds',
  'encryptedWithSafeKey',
  'exfiltration',
  'recipient',
  'malicious',
] as const satisfies RiskFactName[];

/** Could somebody learn what is none of their business? */
export const disclosureTable: readonly RiskRow[] = [
  {
    id: 'nothing_out',
    level: 'none_unlikely',
    facts: ['kinds', 'exfiltration', 'recipient', 'consequences'],
    when: ({ reach, isConfidential, gravity }) => reach === 'nobody' && !(isConfidential && gravity === 3),
  },
  {
    id: 'unreadable',
    level: 'none_unlikely',
    facts: ['encryptedWithSafeKey'],
    when: ({ isUnreadable }) => isUnreadable,
  },
  {
    id: 'contradictory',
    level: 'risk',
    facts: ['encryptedWithSafeKey', 'exfiltration', 'recipient', 'consequences'],
    when: ({ reach }) => reach === 'nobody',
  },
  {
    id: 'harmless',
    level: 'none_unlikely',
    facts: ['consequences', 'people', 'malicious', ...content],
    when: ({ gravity, marks, people, isOnPurpose }) =>
      gravity === 0 && marks === 0 && people <= fewPeople && !isOnPurpose,
  },
  {
    id: 'contained',
    level: 'none_unlikely',
    facts: [
      'recipient',
      'exfiltration',
      'deletionConfirmed',
      'malicious',
      'consequences',
      'people',
      ...content,
    ],
    when: isContained,
  },
  {
    id: 'open_circle',
    level: 'high',
    facts: [...circle, 'consequences', 'people', ...content],
    when: (reading) => reading.reach === 'open' && reading.gravity >= 2 && weightsOf(reading) >= 1,
  },
  {
    id: 'limited_circle',
    level: 'high',
    facts: [...circle, 'deletionConfirmed', 'consequences', 'people', ...content],
    when: (reading) =>
      reading.reach === 'limited' && reading.gravity >= 2 && weightsOf(reading) >= 2 + reading.containment,
  },
  {
    id: 'disclosed',
    level: 'risk',
    facts: [...circle, 'deletionConfirmed', 'consequences', 'people', ...content],
    when: () => true,
  },
];

/** Are data missing or wrong, and does anybody suffer from it? */
export const lossTable: readonly RiskRow[] = [
  {
    id: 'complete',
    level: 'none_unlikely',
    facts: ['kinds'],
    when: ({ isIncomplete }) => !isIncomplete,
  },
  {
    id: 'restored_soon',
    level: 'none_unlikely',
    facts: ['restoredWithinHours', 'consequences'],
    when: ({ hours, gravity }) => hours <= soonHours && gravity <= 1,
  },
  {
    id: 'without_consequence',
    level: 'none_unlikely',
    facts: [
      'consequences',
      'restorable',
      'restoredWithinHours',
      'malicious',
      'specialCategories',
      'vulnerablePeople',
    ],
    when: (reading) =>
      reading.gravity === 0 &&
      !(isGone(reading) && (reading.isOnPurpose || reading.concernsHealthOrVulnerable)),
  },
  {
    id: 'danger_to_health',
    level: 'high',
    facts: ['kinds', 'consequences'],
    when: ({ isDangerToHealth }) => isDangerToHealth,
  },
  {
    id: 'gone_for_good',
    level: 'high',
    facts: [
      'kinds',
      'restoredWithinHours',
      'restorable',
      'specialCategories',
      'vulnerablePeople',
      'consequences',
    ],
    when: (reading) => isGone(reading) && reading.gravity >= 2 && reading.concernsHealthOrVulnerable,
  },
  {
    id: 'missing',
    level: 'risk',
    facts: ['kinds', 'restoredWithinHours', 'restorable', 'consequences'],
    when: () => true,
  },
];

/** The row that decides in each of the two tables. */
export function decidingRows(facts: RiskFacts): { disclosure: RiskRow; loss: RiskRow } {
  const reading = readRisk(facts);
  return { disclosure: firstRow(disclosureTable, reading), loss: firstRow(lossTable, reading) };
}

/** The worse of the two answers (Art. 33(1), 34(1) GDPR). */
export function riskOf(facts: RiskFacts): RiskLevelOfBreach {
  const { disclosure, loss } = decidingRows(facts);
  return isMilder(disclosure.level, loss.level) ? loss.level : disclosure.level;
}

/** Whether one level is milder than another; not for equal ones. */
export function isMilder(one: RiskLevelOfBreach, other: RiskLevelOfBreach): boolean {
  const order = RiskLevelOfBreach.options;
  return order.indexOf(one) < order.indexOf(other);
}

/** What weighs: sensitive content or people, a grave consequence, very many people; each counts once. */
function weightsOf({ marks, gravity, people }: RiskReading): number {
  return [marks > 0, gravity === 3, people >= veryManyPeople].filter((weighs) => weighs).length;
}

/**
 * Known recipients, at most inconvenience, and ordinary data of few people; trusted ones or a confirmed deletion bear more
 * people and content, both together also material consequences.
 */
function isContained({ reach, containment, gravity, people, marks }: RiskReading): boolean {
  if (reach !== 'limited') return false;
  if (containment === 0) return gravity + marks <= 1 && people <= fewPeople;
  return containment === 1 ? gravity <= 1 && people < veryManyPeople : gravity <= 2;
}

function isGone({ hours, isRestorable }: RiskReading): boolean {
  return hours === Number.POSITIVE_INFINITY && !isRestorable;
}

function firstRow(table: readonly RiskRow[], reading: RiskReading): RiskRow {
  const row = table.find(({ when }) => when(reading));
  if (row === undefined) throw new Error('A table of risk rules has no last row');
  return row;
}
