import type { BreachKind, RiskLevelOfBreach } from '../../../contract/breach-risk.ts';
import type { SeverityLevel } from '../../../contract/breach-severity.ts';
import type { Bilingual } from '../../../contract/values.ts';

/** For what the players left open. */
export const notRecorded: Bilingual = { de: 'nicht festgehalten', en: 'not recorded' };

/** For a notification that was not sent, or not asked for. */
export const nothing = {
  sent: { de: 'keine gesendet', en: 'none sent' },
  needed: { de: 'keine nötig', en: 'none needed' },
} as const;

const kindWords: Record<BreachKind, Bilingual> = {
  confidentiality: { de: 'Vertraulichkeit', en: 'confidentiality' },
  integrity: { de: 'Integrität', en: 'integrity' },
  availability: { de: 'Verfügbarkeit', en: 'availability' },
};
const kindOrder = Object.keys(kindWords) as BreachKind[];

/** The kinds of a breach as a list, always in the same order. */
export function listOfKinds(kinds: readonly BreachKind[]): Bilingual {
  const words = kindOrder.filter((kind) => kinds.includes(kind)).map((kind) => kindWords[kind]);
  return { de: words.map(({ de }) => de).join(', '), en: words.map(({ en }) => en).join(', ') };
}

/** The three levels of Art. 33(1) and 34(1) GDPR. */
export const riskWords: Record<RiskLevelOfBreach, Bilingual> = {
  none_unlikely: { de: 'voraussichtlich kein Risiko', en: 'unlikely to result in a risk' },
  risk: { de: 'Risiko', en: 'risk' },
  high: { de: 'voraussichtlich hohes Risiko', en: 'likely high risk' },
};

/** What can be decided about the authority. */
export const authorityWords = {
  notify: { de: 'melden', en: 'notify' },
  doNotNotify: { de: 'nicht melden', en: 'do not notify' },
} as const;

/** What can be decided about the people. */
export const peopleWords = {
  tell: { de: 'benachrichtigen', en: 'inform' },
  doNotTell: { de: 'nicht benachrichtigen', en: 'do not inform' },
  tellPublicly: { de: 'öffentlich bekannt machen', en: 'public notice' },
} as const;

const levelWords: Record<SeverityLevel, Bilingual> = {
  low: { de: 'gering', en: 'low' },
  medium: { de: 'mittel', en: 'medium' },
  high: { de: 'hoch', en: 'high' },
  very_high: { de: 'sehr hoch', en: 'very high' },
};

/** "mittel (2,5)": level and score of an assessment. */
export function severityWords({ level, score }: { level: SeverityLevel; score: number }): Bilingual {
  const { de, en } = levelWords[level];
  return { de: `${de} (${String(score).replace('.', ',')})`, en: `${en} (${score})` };
}

/** Lengths of time, told in whole hours and minutes. */
export const minutesWords = {
  afterStart: (minutes: number): Bilingual => ({
    de: `${lengthOf(minutes)} nach Beginn`,
    en: `${lengthOf(minutes)} after the start`,
  }),
  afterAwareness: (minutes: number): Bilingual =>
    minutes < 0
      ? { de: `${lengthOf(-minutes)} vor der Kenntnis`, en: `${lengthOf(-minutes)} before awareness` }
      : { de: `${lengthOf(minutes)} nach Kenntnis`, en: `${lengthOf(minutes)} after awareness` },
  off: (minutes: number): Bilingual => {
    if (minutes === 0) return { de: 'auf die Minute', en: 'to the minute' };
    const length = lengthOf(Math.abs(minutes));
    return minutes < 0
      ? { de: `${length} zu früh`, en: `${length} too early` }
      : { de: `${length} zu spät`, en: `${length} too late` };
  },
};

function lengthOf(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}\u00a0min`;
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${rest}\u00a0min`;
}
