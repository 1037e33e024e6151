import type { CampaignLaw, GateItem, GateReason, GateVerdict } from '../../../contract/campaign-gate.ts';
import type { GateException } from '../../../contract/campaign-record.ts';
import type { Bilingual, Day } from '../../../contract/values.ts';
import type { Finding } from './finding.ts';
import { isFromQuestion } from './question-findings.ts';

/** A finding in words, with the article and the exception that holds on the day. */
export function reasonOf(
  finding: Finding,
  day: Day,
  { law, exceptions }: { law: CampaignLaw; exceptions: readonly GateException[] },
): GateReason {
  const { code, item, severity, about, values, link } = finding;
  const words = law.reasons.find(({ id }) => id === code);
  const condition = itemOf(law, item);
  if (!words || !condition) throw new Error(`The law table has no words for ${code} of ${item}`);
  return {
    id: `${code}:${about}`,
    code,
    item,
    severity,
    title: filled(words.title, values),
    text: filled(words.text, values),
    basis: condition.basis,
    link,
    exception: severity === 'major' ? exceptionOn(exceptions, item, day) : null,
  };
}

/** A condition of the law table. */
export function itemOf(law: CampaignLaw, id: string): GateItem | null {
  return law.gates.flatMap(({ items }) => items).find((item) => item.id === id) ?? null;
}

/** The exception that holds for a condition on a day: from the day it was granted to its last, both included. */
export function exceptionOn(
  exceptions: readonly GateException[],
  item: string,
  day: Day,
): GateException | null {
  return (
    exceptions.find(
      ({ item: about, endedAt, grantedAt, until }) =>
        about === item && endedAt === null && grantedAt.slice(0, 10) <= day && until >= day,
    ) ?? null
  );
}

/** A reason that forbids: a blocker, or a major gap that nobody answers for. */
export function forbids({ severity, exception }: GateReason): boolean {
  return severity === 'blocker' || (severity === 'major' && exception === null);
}

/** A hint that changes nothing: a minor condition that a person has not met or answered yet. */
function isHint(reason: GateReason): boolean {
  return reason.severity === 'minor' && isFromQuestion(reason);
}

/** What reasons amount to. */
export function verdictOf(reasons: readonly GateReason[]): GateVerdict {
  if (reasons.some(forbids)) return 'noGo';
  return reasons.some((reason) => !isHint(reason)) ? 'conditional' : 'go';
}

function filled(text: Bilingual, values: Finding['values']): Bilingual {
  const fill = (language: 'de' | 'en') =>
    text[language]
      .replace(/\{(\w+)\}/g, (gap, name: string) => {
        const value = values[name];
        if (value === undefined) throw new Error(`Nothing to fill ${gap} with`);
        return typeof value === 'string' ? value : value[language];
      })
      .trim();
  return { de: fill('de'), en: fill('en') };
}
