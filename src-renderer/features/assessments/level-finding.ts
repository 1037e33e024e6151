import type { Finding } from '../../../src-main/contract/assessments.ts';

/** The control that a finding about a level is about; its id carries it. */
export function controlOf({ id }: Pick<Finding, 'id'>): string {
  return id.slice('level:'.length);
}
