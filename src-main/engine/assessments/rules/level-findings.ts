import type { Finding, LevelGap } from '../../../contract/assessments.ts';
import type { Bilingual, MeasureLevel } from '../../../contract/values.ts';
import { joinTexts, lawText } from '../../law/wording.ts';
import { levelPrefix } from './compensation.ts';

const levelNames: Record<MeasureLevel, Bilingual> = {
  none: { de: 'nicht vorhanden', en: 'not in place' },
  basic: { de: 'Grundniveau', en: 'basic' },
  high: { de: 'hoch', en: 'high' },
  veryHigh: { de: 'sehr hoch', en: 'very high' },
};

/**
 * Art. 28(1), Art. 32 GDPR: controls that fall short of the protection need or of the own level by the vendor's own word.
 * Each blocks until somebody accepts, with a day, what makes up for it; "what we have ourselves we pass on".
 */
export function levelFindings(levels: readonly LevelGap[]): Finding[] {
  return levels.filter(({ isShort }) => isShort).map(levelFinding);
}

function levelFinding(level: LevelGap): Finding {
  return {
    id: `${levelPrefix}${level.control}`,
    origin: 'level',
    questionnaireId: 'technicalMeasures',
    questionId: null,
    severity: 'blocker',
    title: level.isBelowNeed ? belowNeedTitle(level) : belowOwnTitle(level),
    reason: joinTexts(standing(level), level.isBelowNeed ? belowNeedRule : belowOwnRule),
    articles: [lawText('Art. 28 Abs. 1, Art. 32 DSGVO', 'Art. 28(1), Art. 32 GDPR')],
    demand: {
      de: `Bitte legen Sie dar, bis wann Sie bei „${level.label.de}“ das geforderte Niveau erreichen, und weisen Sie es nach.`,
      en: `Please state by when you reach the required level for “${level.label.en}”, and send evidence of it.`,
    },
    treatment: null,
    compensation: null,
  };
}

function belowNeedTitle({ label }: LevelGap): Bilingual {
  return { de: `${label.de} unter dem Schutzbedarf`, en: `${label.en} below the protection need` };
}

function belowOwnTitle({ label }: LevelGap): Bilingual {
  return { de: `${label.de} unter dem eigenen Niveau`, en: `${label.en} below the company’s own level` };
}

function standing({ vendorLevel, neededLevel, ownLevel }: LevelGap): Bilingual {
  const vendor = levelNames[vendorLevel ?? 'none'];
  const own = ownLevel === null ? null : levelNames[ownLevel];
  return {
    de: `Niveau des Dienstleisters: ${vendor.de}; nötig: ${levelNames[neededLevel].de}; eigenes Niveau: ${own?.de ?? 'nicht angegeben'}.`,
    en: `Vendor’s level: ${vendor.en}; needed: ${levelNames[neededLevel].en}; own level: ${own?.en ?? 'not stated'}.`,
  };
}

const belowNeedRule = lawText(
  'Regel: Ein Niveau unter dem Schutzbedarf sperrt die Freigabe, bis ein Ausgleich angenommen und befristet ist (Art. 32 DSGVO).',
  'Rule: a level below the protection need bars the approval until a compensation is accepted and dated (Art. 32 GDPR).',
);

const belowOwnRule = lawText(
  'Regel: Was die eigene Firma leistet, ist auch vom Dienstleister zu verlangen; ein schwächeres Niveau sperrt die Freigabe, bis ein Ausgleich angenommen und befristet ist (Art. 28 Abs. 1 DSGVO).',
  'Rule: what the company has in place itself must also be required of the vendor; a weaker level bars the approval until a compensation is accepted and dated (Art. 28(1) GDPR).',
);
