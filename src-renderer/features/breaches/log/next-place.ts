import type { NextStep } from '../../../../src-main/contract/breach-clock.ts';

const pages: Partial<Record<NextStep, string>> = {
  confirmAwareness: '/facts',
  assessSeverity: '/severity',
  decideRisk: '/decisions',
  decideAuthority: '/decisions',
  sendInitial: '/notification',
  decidePeople: '/decisions',
  tellPeople: '/letters',
  tellController: '/letters',
  sendFollowUp: '/notification',
  sendFinal: '/notification',
};

/** Address of the page on which the next step of a case is done. */
export function nextPlace(breachId: string, step: NextStep): string {
  return `/breaches/${breachId}${pages[step] ?? ''}`;
}
