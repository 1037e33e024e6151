import type { Finding } from '../../../src-main/contract/assessments.ts';
import type { Severity } from '../../../src-main/contract/questionnaire.ts';
import type { Status } from '../../ui/status.ts';

/** Shape of each severity. */
export const severityShape: Record<Severity, Status> = { blocker: 'risk', major: 'caution', minor: 'minor' };

const order: readonly Severity[] = ['blocker', 'major', 'minor'];

/** Whether somebody has dealt with a finding for good: done, compensated, or carried as a risk with a reason. As the engine counts. */
function isSettled({ origin, severity, treatment, compensation }: Finding): boolean {
  if (compensation?.isInForce) return true;
  if (treatment === null) return false;
  if (origin === 'level' && severity === 'blocker') return treatment.doneOn !== null;
  return treatment.kind === 'acceptedRisk' ? treatment.reason.trim() !== '' : treatment.doneOn !== null;
}

/** Findings that nobody has settled, the gravest first. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  return standingFindings(findings).filter((finding) => !isSettled(finding));
}

/** Everything that still stands, carried risks after what is open; what was done is gone. */
export function standingFindings(findings: readonly Finding[]): Finding[] {
  return findings
    .filter(({ treatment }) => treatment === null || treatment.doneOn === null)
    .toSorted(
      (one, other) =>
        Number(isSettled(one)) - Number(isSettled(other)) ||
        order.indexOf(one.severity) - order.indexOf(other.severity),
    );
}
