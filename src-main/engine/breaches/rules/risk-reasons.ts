import type {
  RiskFactName,
  RiskFacts,
  RiskLevelOfBreach,
  RiskReason,
  RiskRuleTexts,
} from '../../../contract/breach-risk.ts';
import { gravityOf, unknownFacts, veryManyPeople } from './risk-reading.ts';
import { decidingRows, isMilder, type RiskRow } from './risk-table.ts';
import { assumedText, notKnownText, ruleText } from './risk-wording.ts';
import { bestCases } from './would-change.ts';

/** A fact that weighs on its own wherever a deciding row reads it. */
type Weight = {
  id: string;
  fact: RiskFactName;
  direction: 'for' | 'against';
  holds: (facts: RiskFacts) => boolean;
};

const weights: readonly Weight[] = [
  {
    id: 'special_categories',
    fact: 'specialCategories',
    direction: 'for',
    holds: (facts) => facts.specialCategories === true,
  },
  {
    id: 'vulnerable_people',
    fact: 'vulnerablePeople',
    direction: 'for',
    holds: (facts) => facts.vulnerablePeople === true,
  },
  {
    id: 'identity_documents',
    fact: 'identityDocuments',
    direction: 'for',
    holds: (facts) => facts.identityDocuments === true,
  },
  {
    id: 'financial_data',
    fact: 'financialData',
    direction: 'for',
    holds: (facts) => facts.financialData === true,
  },
  { id: 'credentials', fact: 'credentials', direction: 'for', holds: (facts) => facts.credentials === true },
  {
    id: 'very_many_people',
    fact: 'people',
    direction: 'for',
    holds: ({ people }) => people !== null && people >= veryManyPeople,
  },
  { id: 'on_purpose', fact: 'malicious', direction: 'for', holds: (facts) => facts.malicious === true },
  {
    id: 'grave_consequences',
    fact: 'consequences',
    direction: 'for',
    holds: (facts) => gravityKnown(facts) === 3,
  },
  {
    id: 'material_consequences',
    fact: 'consequences',
    direction: 'for',
    holds: (facts) => gravityKnown(facts) === 2,
  },
  {
    id: 'slight_consequences',
    fact: 'consequences',
    direction: 'against',
    holds: (facts) => (gravityKnown(facts) ?? 2) <= 1,
  },
];

/** Why the proposal is as it is: the row that decides, the row of the other table, what weighs, and what is not known. */
export function reasonsFor(facts: RiskFacts, texts: RiskRuleTexts): RiskReason[] {
  const unknown = unknownFacts(facts);
  const rows = rowsByGravity(facts);
  const read = new Set(
    rows.filter(({ row }) => row.level !== 'none_unlikely').flatMap(({ row }) => row.facts),
  );
  const known = (names: readonly RiskFactName[]) => names.filter((name) => !unknown.includes(name));
  const missing = unknown.filter((name) => read.has(name));
  return [
    ...rows.map(({ row, isAssumed }) => {
      const { text, basis } = ruleText(row.id, texts);
      return {
        id: row.id,
        facts: known(row.facts),
        direction: directionOf(row.level),
        text: isAssumed ? assumedText(text, texts) : text,
        basis,
      };
    }),
    ...weights
      .filter(({ fact, holds }) => read.has(fact) && holds(facts))
      .map(({ id, fact, direction }) => ({ id, facts: [fact], direction, ...ruleText(id, texts) })),
    ...(missing.length === 0 ? [] : [notKnown(missing, texts)]),
  ];
}

/** The deciding rows, the graver first. One is assumed if its level could fall once the unknown facts are known. */
function rowsByGravity(facts: RiskFacts): { row: RiskRow; isAssumed: boolean }[] {
  const best = bestCases(facts).map(decidingRows);
  const { disclosure, loss } = decidingRows(facts);
  const first = {
    row: disclosure,
    isAssumed: best.some((rows) => isMilder(rows.disclosure.level, disclosure.level)),
  };
  const second = { row: loss, isAssumed: best.some((rows) => isMilder(rows.loss.level, loss.level)) };
  return isMilder(disclosure.level, loss.level) ? [second, first] : [first, second];
}

function directionOf(level: RiskLevelOfBreach): RiskReason['direction'] {
  return level === 'none_unlikely' ? 'against' : 'for';
}

function notKnown(facts: RiskFactName[], texts: RiskRuleTexts): RiskReason {
  const { basis } = ruleText('not_known', texts);
  return { id: 'not_known', facts, direction: 'for', text: notKnownText(facts, texts), basis };
}

/** Null while the consequences are not known. */
function gravityKnown({ consequences }: RiskFacts): number | null {
  if (consequences === null || consequences.length === 0) return null;
  return Math.max(...consequences.map((consequence) => gravityOf[consequence]));
}
