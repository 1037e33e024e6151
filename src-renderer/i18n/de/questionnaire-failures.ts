/** Refusals about the company's own questionnaires. */
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
};
