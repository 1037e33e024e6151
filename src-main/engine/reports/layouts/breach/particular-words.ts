import type { BreachLaw } from '../../../../contract/breach-deadlines.ts';
import type { Estimate, Particular } from '../../../../contract/breach-particulars.ts';
import { assertNever } from '../../../../contract/values.ts';
import type { Sheet } from '../../sheet.ts';

/** An answer in words of the report's language, times with their zone; null while it is not known. */
export function particularText(sheet: Sheet, law: BreachLaw, particular: Particular): string | null {
  const { t, format } = sheet;
  const { key, value } = particular;
  if (value === null) return null;
  switch (key) {
    case 'kinds':
      return joined(value.map((kind) => t(`breachKind.${kind}`)));
    case 'awareness':
      return [format.moment(value.at), scenarioText(sheet, law, value.scenario)].filter(Boolean).join('. ');
    case 'discoveredAt':
    case 'occurredFrom':
    case 'occurredTo':
    case 'processorAwareAt':
      return format.moment(value);
    case 'subjectCount':
    case 'recordCount':
      return estimateText(sheet, value);
    case 'subjectCategories':
    case 'recordCategories':
      return joined(value);
    case 'exfiltration':
      return t(`exfiltration.${value}`);
    case 'recipient':
      return t(`recipient.${value}`);
    case 'consequences':
      return joined(value.map((consequence) => t(`consequence.${consequence}`)));
    case 'restoredWithinHours':
      return t('breach.hoursUntil', { hours: value });
    case 'specialCategories':
    case 'vulnerablePeople':
    case 'identityDocuments':
    case 'financialData':
    case 'credentials':
    case 'encryptedWithSafeKey':
    case 'deletionConfirmed':
    case 'malicious':
    case 'restorable':
      return t(value ? 'common.yes' : 'common.no');
    case 'nature':
    case 'howDetected':
    case 'consequencesText':
    case 'priorMeasures':
    case 'encryption':
    case 'crossBorder':
    case 'otherAuthorities':
    case 'advice':
      return value.trim() || null;
    default:
      return assertNever(key);
  }
}

/** "361 bis 1.124", or one number where both are the same. */
export function estimateText({ t, format }: Sheet, { from, to }: Estimate): string {
  if (from === to) return format.number(from);
  if (from === 0) return t('breach.upTo', { to: format.number(to) });
  return t('breach.range', { from: format.number(from), to: format.number(to) });
}

function scenarioText({ own }: Sheet, law: BreachLaw, id: string | null): string {
  const scenario = law.awareness.scenarios.find((one) => one.id === id);
  return scenario ? own(scenario.title) : '';
}

function joined(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join(', ');
}
