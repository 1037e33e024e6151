import type { OwnContent, OwnQuestion } from '../../../src-main/contract/own-questionnaires.ts';

/** A question against which no check speaks. */
export function ownQuestion(id: string, changes: Partial<OwnQuestion> = {}): OwnQuestion {
  return {
    id,
    group: 'backup',
    label: { de: `Rücksicherung ${id}`, en: `Restore ${id}` },
    text: {
      de: 'Wird die Rücksicherung mindestens jährlich geübt?',
      en: 'Is restoring practised at least once a year?',
    },
    why: {
      de: 'Eine Sicherung, die niemand zurückspielt, ist eine Hoffnung.',
      en: 'A backup that nobody restores is a hope.',
    },
    lookFor: { de: 'Datum und Ergebnis der letzten Übung', en: 'Date and result of the last drill' },
    evidence: { de: 'Protokoll der Übung', en: 'Record of the drill' },
    articles: [{ de: 'Art.\u00a032 Abs.\u00a01 lit.\u00a0c DSGVO', en: 'Art. 32(1)(c) GDPR' }],
    severity: 'major',
    consequence: { de: 'Geübte Rücksicherung fehlt.', en: 'Practised restoring is missing.' },
    demand: {
      de: 'Bitte üben Sie die Rücksicherung und senden Sie das Protokoll.',
      en: 'Please practise restoring and send the record.',
    },
    answerKind: 'degrees',
    weight: 1,
    control: null,
    minLevel: null,
    fact: null,
    branch: null,
    sources: ['own_requirement'],
    ...changes,
  };
}

/** A questionnaire that can be published. */
export function ownContent(changes: Partial<OwnContent> = {}): OwnContent {
  return {
    title: { de: 'Ausfallsicherheit', en: 'Resilience' },
    intro: { de: 'Was wir von jedem Anbieter wissen wollen.', en: 'What we want to know of every vendor.' },
    weight: 20,
    groups: [{ id: 'backup', title: { de: 'Sicherung', en: 'Backup' } }],
    sources: [
      {
        id: 'own_requirement',
        title: { de: 'Eigene Vorgabe', en: 'Own requirement' },
        url: '',
        confidence: 'high',
      },
    ],
    questions: [ownQuestion('drill')],
    ...changes,
  };
}
