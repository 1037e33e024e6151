import { agreementCheck, openItems } from '../../facts/agreement.ts';
import type { AssessmentFacts } from '../../facts/assessment.ts';
import { countryNameOf } from '../../facts/country-name.ts';
import { type Station, stationsOf } from '../../facts/stations.ts';
import { isInTheWay } from '../../facts/verdict.ts';
import type { Sheet } from '../../sheet.ts';
import { shorten } from '../../typography.ts';

/** One of the three reasons on the first page. */
export interface Reason {
  sentence: string;
  fact: string;
  chapter: number;
  /** 0 well, 1 with gaps, 2 not known yet, 3 in the way. */
  gravity: 0 | 1 | 2 | 3;
}

/** Contract, places and level of protection: a sentence each and the fact behind it, the gravest first. */
export function reasonsOf(sheet: Sheet, facts: AssessmentFacts): Reason[] {
  const reasons = [agreementReason(sheet, facts), placesReason(sheet, facts), levelsReason(sheet, facts)];
  const isBlocked = reasons.some(({ gravity }) => gravity === 3);
  return isBlocked ? reasons.sort((one, other) => other.gravity - one.gravity) : reasons;
}

function agreementReason({ t, own }: Sheet, facts: AssessmentFacts): Reason {
  const check = agreementCheck(facts);
  const chapter = 3;
  if (check.items.length === 0) {
    return {
      sentence: t('reason.agreementNotNeeded'),
      fact: t(`role.${facts.service.role}`),
      chapter,
      gravity: 0,
    };
  }
  const open = openItems(check);
  const blocked = facts.assessment.result.findings.filter(
    (finding) => finding.questionnaireId === 'processingAgreement' && isInTheWay(finding),
  );
  const undecided = check.counts.open + check.counts.unknown;
  const gaps = check.counts.missing + check.counts.partly;
  const list = listOf(open.map(({ question }) => own(question.label)));
  const counted = { fulfilled: check.counts.fulfilled, asked: check.items.length };
  const fact = list ? t('reason.agreementWorst', { ...counted, list }) : t('reason.agreementFact', counted);
  if (blocked.length > 0)
    return { sentence: t('reason.agreementBlocked', { count: blocked.length }), fact, chapter, gravity: 3 };
  if (undecided > 0) return { sentence: t('reason.agreementOpen'), fact, chapter, gravity: 2 };
  if (gaps > 0) return { sentence: t('reason.agreementGaps', { count: gaps }), fact, chapter, gravity: 1 };
  return { sentence: t('reason.agreementComplete'), fact, chapter, gravity: 0 };
}

function placesReason(sheet: Sheet, facts: AssessmentFacts): Reason {
  const { t } = sheet;
  const { transfer } = facts.assessment.result;
  const stations = stationsOf(facts);
  const concerned = stations.filter(({ verdict }) => verdict.verdict === transfer.verdict);
  const count = concerned.length;
  const shown = transfer.verdict === 'ok' ? stations : concerned;
  const list = listOf([...new Set(shown.map((station) => stationName(sheet, facts, station)))]);
  const fact = t('reason.placesFact', { count: stations.length, list });
  const chapter = 2;
  if (facts.service.locations.length === 0)
    return { sentence: t('reason.placesUnknown'), fact, chapter, gravity: 2 };
  switch (transfer.verdict) {
    case 'ok':
    case 'ok_note': {
      const isEea = stations.every(({ verdict }) => verdict.class === 'eea');
      return { sentence: t(isEea ? 'reason.placesEea' : 'reason.placesOk'), fact, chapter, gravity: 0 };
    }
    case 'conditions':
      return { sentence: t('reason.placesConditions', { count }), fact, chapter, gravity: 1 };
    case 'action_required':
      return { sentence: t('reason.placesAction', { count }), fact, chapter, gravity: 3 };
    case 'not_permitted':
      return { sentence: t('reason.placesForbidden', { count }), fact, chapter, gravity: 3 };
  }
}

function levelsReason({ t, own }: Sheet, { assessment, vendor }: AssessmentFacts): Reason {
  const judged = assessment.result.levels.filter(({ vendorLevel }) => vendorLevel !== null);
  const belowNeed = judged.filter(({ isBelowNeed }) => isBelowNeed);
  const belowOwn = judged.filter(({ isBelowOwn }) => isBelowOwn);
  const chapter = 4;
  if (judged.length === 0)
    return { sentence: t('reason.levelsOpen'), fact: t('reason.levelsNoneJudged'), chapter, gravity: 2 };
  const list = listOf([...new Set([...belowNeed, ...belowOwn])].map(({ label }) => own(label)));
  const counted = {
    met: judged.length - belowOwn.length,
    count: judged.length,
    vendor: shorten(vendor.name, 180, 9),
  };
  const fact = list ? t('reason.levelsWeaker', { ...counted, list }) : t('reason.levelsFact', counted);
  if (belowNeed.length > 0)
    return { sentence: t('reason.levelsBelowNeed', { count: belowNeed.length }), fact, chapter, gravity: 1 };
  if (belowOwn.length > 0)
    return { sentence: t('reason.levelsBelowOwn', { count: belowOwn.length }), fact, chapter, gravity: 1 };
  return { sentence: t('reason.levelsMet'), fact, chapter, gravity: 0 };
}

/** Who or where, with the country: "Ashburn (USA)". */
function stationName(sheet: Sheet, { law }: AssessmentFacts, { verdict, name, place }: Station): string {
  const country = countryNameOf(sheet, law, verdict.country) || sheet.t('chain.unknownCountry');
  const where = name || place || sheet.t(`kind.${verdict.kind}`);
  return where === country ? country : `${where} (${country})`;
}

/** The first three, shortened: a line of the first page has no room for more. */
function listOf(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => shorten(name, 190, 9));
  return shown.join(', ');
}
