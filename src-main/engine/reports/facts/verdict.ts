import type { Assessment, Finding, Proposal } from '../../../contract/assessments.ts';
import type { Day } from '../../../contract/values.ts';

/** What counts: the decision of a person, and before it what the rules propose. */
export function verdictOf({ decision, result }: Pick<Assessment, 'decision' | 'result'>): Proposal {
  return decision?.result ?? result.proposal;
}

/** Conditions to be met, the earliest first; those without a date come last. */
export function conditionsOf(findings: readonly Finding[]): Finding[] {
  return findings
    .filter(({ treatment }) => treatment?.kind === 'condition')
    .sort((one, other) => dueOf(one).localeCompare(dueOf(other)));
}

/** Demands to the vendor: those that were decided on, and findings that nobody has treated or compensated yet. */
export function demandsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ treatment, compensation }) =>
    treatment === null ? !compensation?.isInForce : treatment.kind === 'demand' && treatment.doneOn === null,
  );
}

/** A blocker that nothing takes care of yet: neither a condition, nor a met demand, an accepted risk or a compensation. */
export function isInTheWay({ severity, origin, treatment, compensation }: Finding): boolean {
  if (severity !== 'blocker' || compensation?.isInForce) return false;
  if (origin === 'level') return treatment === null || treatment.doneOn === null;
  return treatment === null || (treatment.kind === 'demand' && treatment.doneOn === null);
}

/** The last day by which conditions must be met, or null. */
export function lastDueOf(findings: readonly Finding[]): Day | null {
  return findings.reduce<Day | null>((last, { treatment }) => {
    const due = treatment?.dueOn ?? null;
    return due !== null && (last === null || due > last) ? due : last;
  }, null);
}

function dueOf(finding: Finding): string {
  return finding.treatment?.dueOn ?? '9999-12-31';
}
