import type { ReminderMark, ReminderStage } from '../contract/reminders.ts';
import type { Language } from '../contract/values.ts';

export interface ReminderText {
  title: string;
  text: string;
}

/**
 * Deadlines in numbers. A notification can be read on a locked screen: it names no company, no person and nothing of what is
 * due.
 */
export function stagesText(stages: readonly ReminderStage[], day: string, language: Language): ReminderText {
  const due = stages.filter(({ stage }) => stage === 'due');
  const parts = {
    overdue: due.filter(({ on }) => on < day).length,
    today: due.filter(({ on }) => on === day).length,
    leads: stages.length - due.length,
  };
  const told = (Object.keys(parts) as (keyof typeof parts)[])
    .filter((part) => parts[part] > 0)
    .map((part) => words[language][part](parts[part]));
  return { title: words[language].title(stages.length), text: `${told.join(', ')}.` };
}

/** A mark of a breach clock while its company is locked: how long is left, and what to do. */
export function markText({ hoursLeft }: ReminderMark, language: Language): ReminderText {
  const { marks } = words[language];
  return hoursLeft === 0
    ? { title: marks.over, text: marks.overText }
    : { title: marks.left(hoursLeft), text: marks.leftText };
}

/** Shown when somebody tries whether notifications arrive. */
export function tryText(language: Language): ReminderText {
  return words[language].tryOut;
}

const words = {
  de: {
    title: (count: number) => (count === 1 ? '1 Termin wartet' : `${count} Termine warten`),
    overdue: (count: number) => `${count} überfällig`,
    today: (count: number) => `${count} heute fällig`,
    leads: (count: number) => (count === 1 ? '1 Vorfrist beginnt' : `${count} Vorfristen beginnen`),
    marks: {
      left: (hours: number) => `Datenpanne: noch ${hours} h`,
      leftText: 'In einer gesperrten Firma läuft eine Frist zur Meldung. Öffnen Sie Obhut.',
      over: 'Datenpanne: Frist vorbei',
      overText: 'In einer gesperrten Firma ist eine Frist zur Meldung verstrichen. Öffnen Sie Obhut.',
    },
    tryOut: { title: 'So meldet sich Obhut', text: 'Benachrichtigungen kommen auf diesem Rechner an.' },
  },
  en: {
    title: (count: number) => (count === 1 ? '1 deadline is waiting' : `${count} deadlines are waiting`),
    overdue: (count: number) => `${count} overdue`,
    today: (count: number) => `${count} due today`,
    leads: (count: number) => (count === 1 ? '1 lead time begins' : `${count} lead times begin`),
    marks: {
      left: (hours: number) => `Breach: ${hours} h left`,
      leftText: 'A deadline to notify is running in a locked company. Open Obhut.',
      over: 'Breach: deadline over',
      overText: 'A deadline to notify has passed in a locked company. Open Obhut.',
    },
    tryOut: { title: 'This is how Obhut speaks up', text: 'Notifications arrive on this computer.' },
  },
} as const;
