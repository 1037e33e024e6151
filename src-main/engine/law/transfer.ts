import type { TransferLaw } from '../../contract/law.ts';
import {
  type TransferAnswer,
  type TransferPoint,
  type TransferPointVerdict,
  type TransferQuestion,
  TransferVerdict,
} from '../../contract/transfer.ts';
import { assertNever } from '../../contract/values.ts';
import { insufficiency } from './amended-law.ts';
import { type CountryStanding, countryStanding } from './countries.ts';
import { type CheckedPlace, decideSeats, seatVerdict } from './seats.ts';
import { pointBasis } from './transfer-basis.ts';
import { type TransferRule, transferRules } from './transfer-rules.ts';

/**
 * Art. 44–49 GDPR: may the data be where they are? Every place of storage or access is checked as of `asOf`, then the
 * seats of the provider and its parent; the worst point decides. Without any point nothing is known: action required.
 */
export function transferVerdict(question: TransferQuestion, law: TransferLaw): TransferAnswer {
  const { places, seats } = decide(question, law);
  const points = [
    ...places.map((place) => placeVerdict(place, question, law)),
    ...seats.map((seat) => seatVerdict(seat, question, law)),
  ];
  return { verdict: worstVerdict(points.map((point) => point.verdict)), points };
}

/** The verdict without the reasons of its points: what a list of many needs. */
export function verdictAlone(question: TransferQuestion, law: TransferLaw): TransferVerdict {
  const { places, seats } = decide(question, law);
  return worstVerdict([...places, ...seats].map(({ verdict }) => verdict));
}

function decide(question: TransferQuestion, law: TransferLaw) {
  const given = question.points.length === 0 ? [placeNotGiven] : question.points;
  const places = given.map((point) => decidePlace(point, question, law));
  return { places, seats: decideSeats(question, places, law) };
}

/** The gravest of the given verdicts; `ok` for none. */
export function worstVerdict(verdicts: readonly TransferVerdict[]): TransferVerdict {
  const order = TransferVerdict.options;
  return verdicts.reduce<TransferVerdict>(
    (worst, next) => (order.indexOf(next) > order.indexOf(worst) ? next : worst),
    'ok',
  );
}

const placeNotGiven: TransferPoint = { country: null, kind: 'storage', tool: 'none' };

/** A place with the rule that decided about it. */
interface DecidedPlace extends CheckedPlace {
  point: TransferPoint;
  standing: CountryStanding;
  rule: TransferRule;
  verdict: TransferVerdict;
}

function decidePlace(point: TransferPoint, question: TransferQuestion, law: TransferLaw): DecidedPlace {
  const standing = countryStanding(point.country, { ...point, hrData: question.hrData }, question.asOf, law);
  const isInsufficient = insufficiency(standing.country?.code ?? null, question.asOf, law) !== null;
  const rule = ruleFor(point, standing, isInsufficient);
  return {
    point,
    standing,
    class: isUncertainButSafeguarded(point, standing) ? 'third' : standing.class,
    rule,
    verdict: transferRules[rule],
  };
}

function placeVerdict(
  { point, standing, class: countryClass, rule, verdict }: DecidedPlace,
  question: TransferQuestion,
  law: TransferLaw,
): TransferPointVerdict {
  return {
    country: point.country,
    kind: point.kind,
    label: point.label ?? null,
    class: countryClass,
    rule,
    verdict,
    basis: pointBasis({ rule, point, standing, question, law }),
  };
}

function ruleFor(point: TransferPoint, standing: CountryStanding, isInsufficient: boolean): TransferRule {
  switch (standing.class) {
    case 'eea':
      return 'R1_eea_all';
    case 'adequate':
      return 'R4_adequate';
    case 'adequate_dpf':
      return 'R5_dpf';
    case 'third':
      return safeguardRule(point, isInsufficient);
    case 'unknown':
      return isUncertainButSafeguarded(point, standing)
        ? safeguardRule(point, isInsufficient)
        : 'R11_unknown';
    default:
      return assertNever(standing.class);
  }
}

/** Gibraltar and the like: where the status is uncertain, clauses under Art. 46 GDPR are checked as for a third country. */
function isUncertainButSafeguarded(point: TransferPoint, standing: CountryStanding): boolean {
  const tool = safeguardOf(point);
  return standing.country?.status === 'check' && (tool === 'scc' || tool === 'bcr');
}

/** The safeguard that counts where no adequacy decision carries: the tool itself, or clauses signed beside it. */
function safeguardOf({ tool, fallback }: TransferPoint): TransferPoint['tool'] {
  return (tool === 'adequacy' || tool === 'dpf') && fallback !== undefined ? fallback : tool;
}

/**
 * Art. 46 GDPR: which rule decides for a third country, by the tool relied on and its transfer impact assessment. Where
 * safeguards alone do not suffice (CJEU C-311/18, paras 134, 135), only an assessment with supplementary measures holds.
 */
function safeguardRule(point: TransferPoint, isInsufficient: boolean): TransferRule {
  const tool = safeguardOf(point);
  if (tool !== 'scc' && tool !== 'bcr') return 'R6_third_no_tool';
  if (
    tool === 'scc' &&
    [point.sccComplete, point.sccModuleOk].some((fact) => fact === false || fact === null)
  )
    return 'R7_scc_incomplete';
  if (point.tiaDone !== true || point.tiaResult === undefined) return 'R8_no_tia';
  if (point.tiaResult === 'adequate' && isInsufficient) return 'R9_tia_bad';
  return point.tiaResult === 'inadequate' ? 'R9_tia_bad' : 'R10_scc_ok';
}
