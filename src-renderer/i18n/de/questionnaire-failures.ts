/** Refusals about the company's own questionnaires, and of four eyes. */
export const questionnaireFailures = {
  QUESTIONNAIRE_DRAFT_EXISTS: {
    title: 'Zu diesem Fragebogen gibt es schon einen Entwurf.',
    text: 'Es wurde keiner angelegt. Arbeiten Sie an dem vorhandenen weiter oder verwerfen Sie ihn.',
  },
  QUESTIONNAIRE_WITHOUT_DRAFT: {
    title: 'Dieser Fragebogen hat gerade keinen Entwurf.',
    text: 'Veröffentlichte Fassungen bleiben, wie sie sind. Beginnen Sie eine neue Fassung und ändern Sie dort.',
  },
  QUESTIONNAIRE_ONLY_DRAFT: {
    title: 'Der Fragebogen besteht nur aus diesem Entwurf.',
    text: 'Es wurde nichts verworfen. Entfernen Sie stattdessen den Fragebogen.',
  },
  QUESTIONNAIRE_REFUSED: {
    title: 'Noch nicht zu veröffentlichen.',
    text: '{problems, plural, one {Eine Stelle muss} other {# Stellen müssen}} vorher ergänzt werden. Der Entwurf ist gespeichert; was fehlt, steht neben den Feldern.',
  },
  WORDING_PLACE_UNKNOWN: {
    title: 'Dieser Text kennt „{place}“ nicht.',
    text: 'Der Brief hätte an dieser Stelle eine Lücke. Es wurde nichts gespeichert; nehmen Sie nur Platzhalter, die neben dem Text stehen.',
  },
  WORDING_BRACE: {
    title: 'Eine geschweifte Klammer gehört zu keinem Platzhalter.',
    text: 'Es wurde nichts gespeichert. Setzen Sie Platzhalter über die Knöpfe neben dem Text ein und löschen Sie die Klammer.',
  },
  SECOND_PERSON_NEEDED: {
    title: 'Das zählt erst, wenn eine zweite Person es bestätigt.',
    text: 'Die Einstellungen verlangen vier Augen. Es wurde nichts geändert; legen Sie es zur Bestätigung vor.',
  },
  WAITS_FOR_SECOND_PERSON: {
    title: 'Das wartet schon auf eine zweite Person.',
    text: '{by} hat es vorgelegt. Es wurde nichts geändert; bestätigen Sie es, geben Sie es zurück oder ziehen Sie es zurück.',
  },
  APPROVAL_REFUSED_BY_ROLES: {
    title: 'Vier Augen: Das geht so nicht.',
    text: '{reason, select, unknownPerson {„{name}“ steht nicht in der Liste der Personen. Wählen Sie jemanden aus der Liste.} samePerson {{name} hat es selbst vorgelegt. Bestätigen muss jemand anderes.} withoutRole {Die Aufgabe von {name} berechtigt nicht dazu. Bestätigen darf, wer entscheidet oder Datenschutzbeauftragter ist.} personLeft {Diese Person steht nicht mehr in der Liste der Personen.} changedSince {Seit der Vorlage wurde etwas geändert. Geben Sie es zurück; es muss neu vorgelegt werden.} notWaiting {Es wartet nicht mehr auf eine zweite Person.} alreadyWaiting {Es wartet schon auf eine zweite Person.} notNeeded {Die Einstellungen verlangen dafür keine zweite Person.} other {Prüfen Sie die Personen.}} Es wurde nichts geändert.',
  },
};
