/** Refusals that selected things meet, in German; the other commands speak English whatever language their papers have. */
export const germanSentences: ReadonlyMap<string, string> = new Map([
  [
    'SELECTION_UNREADABLE',
    'Das ist keine Auswahl von Obhut, oder sie ist unvollständig. Es wurde nichts übernommen; lassen Sie sich die Datei noch einmal geben.',
  ],
  [
    'SELECTION_MERGE_REFUSED',
    'Was abweicht, lässt sich bei einem Eintrag nicht übernehmen; den Grund nennt „selection preview“. Es wurde nichts übernommen.',
  ],
  [
    'NOTHING_TO_EXPORT',
    'Es ist nichts gewählt. Es wurde keine Datei geschrieben; wählen Sie mindestens einen Eintrag.',
  ],
  [
    'NOTHING_TO_IMPORT',
    'Nichts davon kann übernommen werden. Es wurde nichts geändert; „selection preview“ nennt, was es hier schon gibt.',
  ],
  ['RECORD_NOT_FOUND', 'Einen der genannten Einträge gibt es hier nicht. Es wurde nichts geschrieben.'],
  ['WRONG_PASSPHRASE', 'Die Passphrase öffnet diese Datei nicht. Es wurde nichts geändert.'],
]);
