import type { Finding, LevelGap } from '../../../contract/assessments.ts';
import type { Severity } from '../../../contract/questionnaire.ts';
import { type Bilingual, type MeasureLevel, ProtectionNeed } from '../../../contract/values.ts';
import { joinTexts, lawText } from '../../law/wording.ts';
import { hasShortfall, levelForNeed } from './levels.ts';
import type { RunFacts } from './run-facts.ts';

const levelNames: Record<MeasureLevel, Bilingual> = {
  none: { de: 'nicht vorhanden', en: 'not in place' },
  basic: { de: 'Grundniveau', en: 'basic' },
  high: { de: 'hoch', en: 'high' },
  veryHigh: { de: 'sehr hoch', en: 'very high' },
};

/**
 * Controls that fall short as a whole. Major below the protection need when a measure is missing outright; what is only
 * partly in place is already a finding of its own. Minor below the own level, "what we have ourselves we pass on", and
 * only where the vendor said that it falls short: a question that was not asked is no finding.
 */
export function levelFindings(
  levels: readonly LevelGap[],
  facts: Pick<RunFacts, 'questionnaires' | 'answers' | 'service'>,
): Finding[] {
  const questions = facts.questionnaires.flatMap((questionnaire) => questionnaire.questions);
  return levels.flatMap((level) => {
    const own = questions.filter((question) => question.control === level.control);
    const need = facts.service.protectionNeed;
    if (level.isBelowNeed) {
      return hasShortfall(own, facts.answers, need, ['missing']) ? [levelFinding(level, 'major')] : [];
    }
    const ownNeed = ProtectionNeed.options.find((step) => levelForNeed[step] === level.ownLevel);
    const isShort = ownNeed !== undefined && hasShortfall(own, facts.answers, ownNeed, ['missing', 'partly']);
    return level.isBelowOwn && isShort ? [levelFinding(level, 'minor')] : [];
  });
}

function levelFinding(level: LevelGap, severity: Severity): Finding {
  return {
    id: `level:${level.control}`,
    origin: 'level',
    questionnaireId: 'technicalMeasures',
    questionId: null,
    severity,
    title: severity === 'major' ? belowNeedTitle(level) : belowOwnTitle(level),
    reason: joinTexts(standing(level), severity === 'major' ? belowNeedRule : belowOwnRule),
    articles: [lawText('Art. 28 Abs. 1, Art. 32 DSGVO', 'Art. 28(1), Art. 32 GDPR')],
    demand: {
      de: `Bitte legen Sie dar, bis wann Sie bei „${level.label.de}“ das geforderte Niveau erreichen, und weisen Sie es nach.`,
      en: `Please state by when you reach the required level for "${level.label.en}", and send evidence of it.`,
    },
    treatment: null,
  };
}

function belowNeedTitle({ label }: LevelGap): Bilingual {
  return { de: `${label.de} unter dem Schutzbedarf`, en: `${label.en} below the protection need` };
}

function belowOwnTitle({ label }: LevelGap): Bilingual {
  return { de: `${label.de} unter dem eigenen Niveau`, en: `${label.en} below the company's own level` };
}

function standing({ vendorLevel, neededLevel, ownLevel }: LevelGap): Bilingual {
  const vendor = levelNames[vendorLevel ?? 'none'];
  const own = ownLevel === null ? null : levelNames[ownLevel];
  return {
    de: `Niveau des Dienstleisters: ${vendor.de}; nötig: ${levelNames[neededLevel].de}; eigenes Niveau: ${own?.de ?? 'nicht angegeben'}.`,
    en: `Vendor's level: ${vendor.en}; needed: ${levelNames[neededLevel].en}; own level: ${own?.en ?? 'not stated'}.`,
  };
}

const belowNeedRule = lawText(
  'Regel level_need: Ein Niveau unter dem Schutzbedarf ergibt eine wesentliche Feststellung (Art. 32 DSGVO).',
  'Rule level_need: a level below the protection need gives a major finding (Art. 32 GDPR).',
);

const belowOwnRule = lawText(
  'Regel level_own: Was die eigene Firma leistet, ist auch vom Dienstleister zu verlangen (Art. 28 Abs. 1 DSGVO).',
  'Rule level_own: what the company has in place itself must also be required of the vendor (Art. 28(1) GDPR).',
);
