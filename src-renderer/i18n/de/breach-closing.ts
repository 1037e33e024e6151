/** Closing a case and opening it again. */
export const breachClosing = {
  title: 'Datenpanne {number} schließen?',
  text: 'Tatsachen und Entscheidungen werden fest. Nachträge bleiben möglich und sind als solche erkennbar.',
  close: 'Vorgang schließen',
  done: 'Datenpanne {number} ist geschlossen',
  refused:
    '{count, plural, one {Noch nicht zu schließen: 1 Punkt ist offen.} other {Noch nicht zu schließen: # Punkte sind offen.}}',
  goThere: 'Dorthin',
  obstacles: {
    awarenessOpen:
      'Es steht nicht fest, seit wann die Panne bekannt ist, und auch nicht, dass kein Risiko besteht.',
    riskUndecided: 'Über das Risiko ist noch nicht entschieden.',
    authorityUndecided: 'Ob die Behörde eine Meldung bekommt, ist noch nicht entschieden.',
    peopleUndecided: 'Ob die Betroffenen benachrichtigt werden, ist noch nicht entschieden.',
    notNotified: 'Die Meldung an die Behörde ist beschlossen, aber nicht als abgegeben eingetragen.',
    noFinalNotice: 'Die Abschlussmeldung an die Behörde fehlt.',
    peopleNotTold: 'Die Benachrichtigung ist beschlossen, aber kein Schreiben ist als versendet eingetragen.',
    controllerNotTold: 'Der Verantwortliche ist noch nicht informiert (Art. 33 Abs. 2).',
    lessonsMissing: 'Es steht noch nicht da, was Sie daraus gelernt haben.',
  },
  lessons: 'Lehren',
  lessonsHint: 'Was machen Sie künftig anders? Ein Satz reicht. Er wird von selbst gespeichert.',
  note: 'Schlussbemerkung',
  by: 'Wer schließt',
  reopen: 'Wieder öffnen',
  reopened: 'Datenpanne {number} ist wieder offen',
  reopenTitle: 'Datenpanne {number} wieder öffnen?',
  reopenText:
    'Der Vorgang wird wieder bearbeitbar. Dass er geschlossen war, wann und durch wen, bleibt sichtbar.',
  reason: 'Grund',
};
