/** What can be refused in the area of campaigns. */
export const campaignFailures = {
  CAMPAIGN_RELEASED: {
    title: 'Diese Kampagne ist freigegeben.',
    text: 'Seit {releasedAt} bleibt sie, wie sie geprüft wurde. Nehmen Sie die Freigabe zurück, wenn sich etwas ändern soll.',
  },
  CAMPAIGN_NOT_RELEASED: {
    title: 'Diese Kampagne ist nicht freigegeben.',
    text: 'Es wurde nichts geändert. Zurücknehmen oder beenden lässt sich nur eine Freigabe.',
  },
  CAMPAIGN_CHANGED: {
    title: 'Die Kampagne wurde inzwischen anderswo geändert.',
    text: 'Gespeichert {savedAt}. Ihre Eingabe steht noch hier, überschrieben ist nichts. Laden Sie neu und tragen Sie Ihre Änderung noch einmal ein.',
  },
  STEP_LOOP: {
    title: 'Die Schritte warten aufeinander.',
    text: '„{name}“ würde nie beginnen, weil er mittelbar auf sich selbst folgt. Nichts wurde gespeichert; wählen Sie einen anderen Vorgänger.',
  },
  RELEASE_REFUSED: {
    title: 'Noch nicht freizugeben.',
    text: '{count, plural, one {Ein Punkt steht} other {# Punkte stehen}} noch im Weg. Sie stehen in der Freigabeprüfung, jeder mit dem Weg zur Lösung.',
  },
  EXCEPTION_REFUSED: {
    title: 'Dafür gibt es keine Ausnahme.',
    text: 'Nichts wurde gespeichert. {reason, select, blocker {Diese Bedingung ist Pflicht und muss erfüllt werden.} past {Die Ausnahme wäre schon abgelaufen. Wählen Sie einen Tag ab heute.} standing {Für diese Bedingung gilt schon eine Ausnahme. Beenden Sie sie zuerst.} other {Die Bedingung ist nicht bekannt.}}',
  },
  PERSONAL_DATA: {
    title: 'Hier stehen Daten eines wirklichen Menschen.',
    text: '{count, plural, one {Eine Stelle nennt} other {# Stellen nennen}} jemanden oder {count, plural, one {führt} other {führen}} zu ihm. Gespeichert wurde nichts. Eine Persona ist ein erfundener Typ: Nehmen Sie die Angaben heraus.',
  },
  VERSION_UNCHANGED: {
    title: 'Seit Fassung {number} hat sich nichts geändert.',
    text: 'Es wurde keine neue Fassung festgehalten. Ändern Sie zuerst etwas am Profil.',
  },
  MODEL_DRAFT_EXISTS: {
    title: 'Zu diesem Modell gibt es schon einen Entwurf.',
    text: 'Es wurde keiner angelegt. Arbeiten Sie an dem vorhandenen weiter oder verwerfen Sie ihn.',
  },
  MODEL_ONLY_DRAFT: {
    title: 'Das Modell besteht nur aus diesem Entwurf.',
    text: 'Es wurde nichts verworfen. Legen Sie stattdessen das Modell ins Archiv.',
  },
  MODEL_RELEASED: {
    title: 'Diese Fassung ist freigegeben.',
    text: 'Seit {releasedAt} bleibt sie, wie sie ist: Kampagnen beruhen auf ihr. Beginnen Sie einen neuen Entwurf.',
  },
  MODEL_RELEASE_REFUSED: {
    title: 'Noch nicht freizugeben.',
    text: '{count, plural, one {Ein Punkt steht} other {# Punkte stehen}} im Weg. Der Entwurf ist gespeichert; die Gründe stehen bei der Prüfung des Modells.',
  },
  LEADS_FORGOTTEN: {
    title: 'Diese Leads sind nicht mehr im Speicher.',
    text: 'Obhut speichert keine Leads; beim Sperren werden sie vergessen. Lesen Sie die Datei noch einmal ein.',
  },
};
