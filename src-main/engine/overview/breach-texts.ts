import type { NextStep, RunningClock } from '../../contract/breach-clock.ts';
import type { Bilingual, Day, Id } from '../../contract/values.ts';
import { tellMoment } from '../kernel/told-time.ts';
import type { Waiting } from './rules.ts';

const steps: Record<NextStep, Bilingual> = {
  confirmAwareness: { de: 'Kenntnis bestätigen', en: 'confirm awareness' },
  assessSeverity: { de: 'Schwere einschätzen', en: 'assess severity' },
  decideRisk: { de: 'über das Risiko entscheiden', en: 'decide on the risk' },
  decideAuthority: { de: 'über die Meldung entscheiden', en: 'decide on notifying' },
  sendInitial: { de: 'Erstmeldung absenden', en: 'send the initial notification' },
  decidePeople: { de: 'über die Benachrichtigung entscheiden', en: 'decide on telling the people' },
  tellPeople: { de: 'Betroffene benachrichtigen', en: 'tell the people concerned' },
  tellController: { de: 'den Verantwortlichen benachrichtigen', en: 'tell the controller' },
  sendFollowUp: { de: 'Folgemeldung absenden', en: 'send a follow-up notification' },
  sendFinal: { de: 'Abschlussmeldung absenden', en: 'send the final notification' },
  close: { de: 'Vorgang schließen', en: 'close the case' },
  nothing: { de: 'keiner', en: 'none' },
};

/** A period that runs or is over without a notification: until when, and what to do next. */
export function breachClock(clock: RunningClock, dueOn: Day): Waiting {
  const { breachId, number, title, dueAt, zone, state } = clock;
  const step = steps[clock.nextStep];
  const at = { de: tellMoment(dueAt, zone, 'de'), en: tellMoment(dueAt, zone, 'en') };
  const isOver = state === 'passed';
  return {
    id: `breachClock:${breachId}`,
    kind: 'breachClock',
    title: { de: `Datenpanne ${number}: ${title}`, en: `Breach ${number}: ${title}` },
    why: {
      de: `${isOver ? `Die Frist endete ${at.de}` : `Bis ${at.de}`}. Nächster Schritt: ${step.de}.`,
      en: `${isOver ? `The deadline was ${at.en}` : `By ${at.en}`}. Next step: ${step.en}.`,
    },
    dueOn,
    vendorId: null,
    breachId,
    assessmentId: null,
  };
}

/** Work inside a case with its day. */
export function breachTask(
  row: { id: Id; breachId: Id; number: string; text: string; ownerName: string },
  dueOn: Day,
): Waiting {
  return {
    id: `breachTask:${row.id}`,
    kind: 'breachTask',
    title: { de: row.text, en: row.text },
    why: {
      de: `Datenpanne ${row.number}. Zuständig: ${row.ownerName || 'niemand'}.`,
      en: `Breach ${row.number}. Responsible: ${row.ownerName || 'nobody'}.`,
    },
    dueOn,
    vendorId: null,
    breachId: row.breachId,
    assessmentId: null,
  };
}
