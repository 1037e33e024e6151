import type { Finding } from '../../../src-main/contract/assessments.ts';
import type { Severity } from '../../../src-main/contract/questionnaire.ts';
import type { Status } from '../../ui/status.ts';

/** Shape of each severity. */
export const severityShape: Record<Severity, Status> = { blocker: 'risk', major: 'caution', minor: 'minor' };

const order: readonly Severity[] = ['blocker', 'major', 'minor'];

/** Findings that nobody has settled, the gravest first. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  return findings
    .filter(({ treatment }) => treatment === null || treatment.doneOn === null)
    .toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}
