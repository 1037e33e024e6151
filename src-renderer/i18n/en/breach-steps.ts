import type { breachSteps as german } from '../de/breach-steps.ts';
import type { SameKeys } from '../same-keys.ts';
import { breachClosing } from './breach-closing.ts';
import { breachDecisions } from './breach-decisions.ts';
import { breachSeverity } from './breach-severity.ts';

/** The steps of a breach: severity, decisions, notification, letters, closing. */
export const breachSteps = {
  area: 'Breaches',
  loading: 'Loading',
  notFound: 'There is no such breach. The address leads to no entry; your data are not affected.',
  toLog: 'To the breaches',
  caseOf: 'Breach {number}: {title}',
  drill: 'Drill',
  closed: 'This incident is closed.',
  closedText: 'Facts and decisions are fixed. It can be reopened with a reason:',
  toCase: 'To the incident',
  stepsLabel: 'Steps of this breach',
  steps: {
    severity: 'Severity',
    decisions: 'Decisions',
    notification: 'Notification of the authority',
    letters: 'Letters to the people',
  },
  clock: {
    until: 'until {at}',
    ended: 'the deadline was {at}',
    frozen: 'Notified {at}, in time',
    frozenLate: 'Notified {at}, after the deadline',
    suspicion: 'Suspicion: no deadline is running yet.',
    resting: 'No deadline is running.',
  },
  choose: 'Choose',
  cancel: 'Cancel',
  close: 'Close',
  asOf: 'As of {day}',
  byAt: '{by}, {at}',
  facts: {
    label: 'What is known about it',
    toFacts: 'Add facts',
    unknown: 'not known yet',
    names: {
      kinds: 'kind of breach:',
      specialCategories: 'special categories (Art. 9):',
      vulnerablePeople: 'vulnerable people:',
      identityDocuments: 'identity documents:',
      financialData: 'financial data:',
      credentials: 'credentials:',
      exfiltration: 'outflow:',
      recipient: 'recipient:',
      restorable: 'restorable:',
      malicious: 'malicious intent:',
    },
  },
  unsaved: {
    title: 'Not recorded yet',
    text: 'What you have written here is only on screen. If you leave the page, it is gone.',
    leave: 'Leave without it',
    stay: 'Stay here',
  },
  severity: breachSeverity,
  decisions: breachDecisions,
  closing: breachClosing,
} satisfies SameKeys<typeof german>;
