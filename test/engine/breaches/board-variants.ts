import type { RiskFactName, RiskFacts } from '../../../src-main/contract/breach-risk.ts';
import { casesOfTheBoard } from './cases-edpb-01-2021.ts';
import type { RecommendationCase } from './recommendation-case.ts';

type Choices = { [Name in RiskFactName]?: RiskFacts[Name][] };

const ransomwareKinds: RiskFacts['kinds'][] = [
  ['availability'],
  ['confidentiality', 'availability'],
  ['availability', 'integrity'],
];
const withOrWithout = [true, false];

/** Other ways to tick the story of each case of the Board: what another person could have answered in good faith. */
const choices: Record<string, Choices> = {
  'edpb-01': {
    kinds: ransomwareKinds,
    recipient: ['none', 'unknown'],
    consequences: [['none'], ['inconvenience']],
    restorable: [true, null],
  },
  'edpb-02': {
    kinds: ransomwareKinds,
    recipient: ['none', 'unknown'],
    consequences: [['none'], ['inconvenience'], ['financial'], ['inconvenience', 'financial']],
    restoredWithinHours: [120, null],
    restorable: withOrWithout,
  },
  'edpb-03': {
    kinds: ransomwareKinds,
    recipient: ['none', 'unknown'],
    consequences: [['inconvenience'], ['physical'], ['physical', 'inconvenience']],
    vulnerablePeople: withOrWithout,
  },
  'edpb-04': {
    kinds: [['availability'], ['confidentiality', 'availability']],
    consequences: [
      ['identityTheft'],
      ['financial'],
      ['lossOfControl'],
      ['identityTheft', 'financial', 'lossOfControl'],
    ],
    identityDocuments: withOrWithout,
    recipient: ['unknown', 'none'],
    exfiltration: ['proven', 'likely'],
  },
  'edpb-05': {
    kinds: [['confidentiality'], ['confidentiality', 'integrity']],
    consequences: [
      ['lossOfControl'],
      ['identityTheft'],
      ['lossOfControl', 'identityTheft'],
      ['reputation', 'lossOfControl'],
    ],
    recipient: ['unknown', 'none', 'public'],
  },
  'edpb-06': {
    consequences: [['none'], ['inconvenience'], ['lossOfControl']],
    recipient: ['unknown', 'none'],
    credentials: withOrWithout,
  },
  'edpb-07': {
    consequences: [['financial'], ['identityTheft', 'financial'], ['lossOfControl']],
    recipient: ['unknown', 'none'],
    credentials: withOrWithout,
    exfiltration: ['proven', 'likely'],
  },
  'edpb-08': {
    consequences: [['inconvenience'], ['lossOfControl'], ['financial'], ['inconvenience', 'lossOfControl']],
    recipient: ['known', 'unknown'],
    malicious: withOrWithout,
    exfiltration: ['proven', 'likely'],
    people: [50, 2000, null],
  },
  'edpb-09': {
    consequences: [['none'], ['inconvenience'], ['lossOfControl']],
    exfiltration: ['none', 'proven'],
    financialData: withOrWithout,
  },
  'edpb-10': {
    kinds: [['confidentiality'], ['availability'], ['confidentiality', 'availability']],
    consequences: [['none'], ['inconvenience']],
    restoredWithinHours: [null, 1, 24],
    malicious: withOrWithout,
    exfiltration: ['none', 'unknown'],
  },
  'edpb-11': {
    kinds: [['confidentiality'], ['confidentiality', 'availability']],
    consequences: [['identityTheft'], ['lossOfControl'], ['identityTheft', 'financial']],
    exfiltration: ['none', 'unknown', 'likely'],
    recipient: ['unknown', 'none'],
    malicious: withOrWithout,
  },
  'edpb-12': {
    kinds: [['confidentiality'], ['confidentiality', 'availability']],
    consequences: [['reputation', 'lossOfControl'], ['discrimination'], ['discrimination', 'physical']],
    exfiltration: ['none', 'unknown', 'likely'],
    malicious: withOrWithout,
    vulnerablePeople: withOrWithout,
  },
  'edpb-13': {
    consequences: [['none'], ['inconvenience']],
    deletionConfirmed: withOrWithout,
    exfiltration: ['none', 'proven'],
  },
  'edpb-14': {
    consequences: [['identityTheft'], ['lossOfControl'], ['identityTheft', 'financial']],
    recipient: ['known', 'unknown'],
    identityDocuments: withOrWithout,
    exfiltration: ['none', 'proven'],
    deletionConfirmed: withOrWithout,
  },
  'edpb-15': {
    consequences: [['none'], ['inconvenience']],
    specialCategories: withOrWithout,
    deletionConfirmed: withOrWithout,
    exfiltration: ['none', 'proven'],
  },
  'edpb-16': {
    consequences: [['inconvenience'], ['lossOfControl'], ['financial'], ['identityTheft']],
    financialData: withOrWithout,
    deletionConfirmed: withOrWithout,
    exfiltration: ['none', 'proven'],
  },
  'edpb-17': {
    consequences: [['identityTheft'], ['financial'], ['identityTheft', 'lossOfControl'], ['lossOfControl']],
    recipient: ['unknown', 'known'],
    financialData: withOrWithout,
    credentials: withOrWithout,
    exfiltration: ['proven', 'none'],
  },
  'edpb-18': {
    consequences: [['financial'], ['identityTheft', 'financial'], ['lossOfControl']],
  },
};

/** Every combination of these answers, each with the outcome of its case. */
export const boardVariants: Pick<RecommendationCase, 'id' | 'facts' | 'risk'>[] = casesOfTheBoard.flatMap(
  ({ id, facts, risk }) =>
    combined(facts, choices[id] ?? {}).map((variant) => ({ id, facts: variant, risk })),
);

function combined(facts: RiskFacts, of: Choices): RiskFacts[] {
  return Object.entries(of).reduce<RiskFacts[]>(
    (variants, [name, values]) =>
      variants.flatMap((variant) => values.map((value) => ({ ...variant, [name]: value }))),
    [facts],
  );
}
