import type { breachSteps as german } from '../de/breach-steps.ts';
import type { SameKeys } from '../same-keys.ts';
import { breachClosing } from './breach-closing.ts';
import { breachDecisions } from './breach-decisions.ts';
import { breachLetters } from './breach-letters.ts';
import { breachNotification } from './breach-notification.ts';
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
  drillOver: 'This drill is over.',
  toCase: 'To the incident',
  stepsLabel: 'Steps of this breach',
  steps: {
    facts: 'Facts',
    severity: 'Severity',
    decisions: 'Decisions',
    notification: 'Notification of the authority',
    letters: 'Letters to the people',
    impact: 'Whom it hits',
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
  lawSays: 'What the law says about it',
  byAt: '{by}, {at}',
  facts: {
    label: 'What is known about it',
    toFacts: 'Add facts',
    unknown: 'not known yet',
  },
  unsaved: {
    title: 'Not recorded yet',
    text: 'What you have written here is only on screen. If you leave the page, it is gone.',
    leave: 'Leave without it',
    stay: 'Stay here',
  },
  channels: {
    label: 'Channel',
    form: 'Online form of the authority',
    email: 'E-mail',
    post: 'Post',
    phone: 'Phone',
    website: 'Own website',
    noticeBoard: 'Notice board',
    newspaper: 'Newspaper',
    other: 'Another channel …',
    which: 'Which channel?',
  },
  severity: breachSeverity,
  decisions: breachDecisions,
  notification: breachNotification,
  letters: breachLetters,
  closing: breachClosing,
} satisfies SameKeys<typeof german>;
