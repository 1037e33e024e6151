import { breachClosing } from './breach-closing.ts';
import { breachDecisions } from './breach-decisions.ts';
import { breachLetters } from './breach-letters.ts';
import { breachNotification } from './breach-notification.ts';
import { breachSeverity } from './breach-severity.ts';

/** The steps of a breach: severity, decisions, notification, letters, closing. */
export const breachSteps = {
  area: 'Datenpannen',
  loading: 'Wird geladen',
  notFound:
    'Diese Datenpanne gibt es nicht. Die Adresse führt zu keinem Eintrag; Ihre Daten sind davon nicht berührt.',
  toLog: 'Zu den Datenpannen',
  caseOf: 'Datenpanne {number}: {title}',
  drill: 'Übung',
  closed: 'Dieser Vorgang ist geschlossen.',
  closedText: 'Tatsachen und Entscheidungen stehen fest. Mit einem Grund lässt er sich wieder öffnen:',
  drillOver: 'Diese Übung ist beendet.',
  toCase: 'Zum Vorgang',
  stepsLabel: 'Schritte dieser Datenpanne',
  steps: {
    facts: 'Angaben',
    severity: 'Schwere',
    decisions: 'Entscheidungen',
    notification: 'Meldung an die Behörde',
    letters: 'Schreiben an Betroffene',
    impact: 'Wen es trifft',
  },
  clock: {
    until: 'bis {at}',
    ended: 'Frist war {at}',
    frozen: 'Gemeldet {at}, in der Frist',
    frozenLate: 'Gemeldet {at}, nach der Frist',
    suspicion: 'Verdacht: Es läuft noch keine Frist.',
    resting: 'Es läuft keine Frist.',
  },
  choose: 'Wählen',
  cancel: 'Abbrechen',
  close: 'Schließen',
  asOf: 'Stand {day}',
  lawSays: 'Was das Recht dazu sagt',
  byAt: '{by}, {at}',
  facts: {
    label: 'Was dazu bekannt ist',
    toFacts: 'Tatsachen ergänzen',
    unknown: 'noch nicht bekannt',
  },
  unsaved: {
    title: 'Noch nicht festgehalten',
    text: 'Was Sie hier geschrieben haben, steht nur auf dem Bildschirm. Wenn Sie die Seite verlassen, ist es weg.',
    leave: 'Ohne diese Angaben verlassen',
    stay: 'Hier bleiben',
  },
  channels: {
    label: 'Weg',
    form: 'Online-Formular der Behörde',
    email: 'E-Mail',
    post: 'Post',
    phone: 'Telefon',
    website: 'Eigene Website',
    noticeBoard: 'Aushang',
    newspaper: 'Zeitung',
    other: 'Anderer Weg …',
    which: 'Welcher Weg?',
  },
  severity: breachSeverity,
  decisions: breachDecisions,
  notification: breachNotification,
  letters: breachLetters,
  closing: breachClosing,
};
