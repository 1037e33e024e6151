import type { RiskLevelOfBreach } from '../../../../src-main/contract/breach-risk.ts';
import type { SeverityLevel } from '../../../../src-main/contract/breach-severity.ts';
import type { Status } from '../../../ui/status.ts';

/** Shape of each level of severity. */
export const severityShape: Record<SeverityLevel, Status> = {
  low: 'ok',
  medium: 'caution',
  high: 'risk',
  very_high: 'risk',
};

/** Shape of each risk to people. */
export const riskShape: Record<RiskLevelOfBreach, Status> = {
  none_unlikely: 'ok',
  risk: 'caution',
  high: 'risk',
};
