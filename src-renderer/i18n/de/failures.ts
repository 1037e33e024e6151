import type { FailureCode } from '../../../src-main/contract/failures.ts';
import { campaignFailures } from './campaign-failures.ts';
import { questionnaireFailures } from './questionnaire-failures.ts';
import { vaultFailures } from './vault-failures.ts';

interface FailureText {
  /** What happened. */
  title: string;
  /** What it means for the data and what to do. */
  text: string;
}

/** One text for everything that can be refused; a code without a text does not compile. */
export const failures = {
  ...vaultFailures,
  RECORD_NOT_FOUND: {
    title: 'Diesen Eintrag gibt es nicht mehr.',
    text: 'Er wurde inzwischen entfernt oder nie gespeichert. Gehen Sie zurück zur Liste.',
  },
  COUNTRIES_KNOWN: {
    title: 'Für alle gewählten Empfänger steht schon ein Land da.',
    text: 'Es wurde nichts geändert. Ein anderes Land tragen Sie beim Dienstleister unter „Angaben“ ein.',
  },
  TOOLS_NOTED: {
    title: 'Für alle gewählten Übermittlungen steht das schon so da.',
    text: 'Es wurde nichts geändert. Wählen Sie ein anderes Instrument oder andere Übermittlungen.',
  },
  TOOL_OUT_OF_PLACE: {
    title: 'Dieses Instrument gibt es für keine der gewählten Übermittlungen.',
    text: 'Es wurde nichts geändert. Ein Angemessenheitsbeschluss gilt nur für sein Land, das Data Privacy Framework nur für die USA. Wählen Sie ein anderes Instrument.',
  },
  ALREADY_ARCHIVED: {
    title: 'Der Eintrag liegt schon im Archiv.',
    text: 'Es wurde nichts geändert. Im Archiv können Sie ihn ansehen und zurückholen.',
  },
  ATTACHMENT_TOO_LARGE: {
    title: 'Die Datei ist zu groß, erlaubt sind {limitMb} MB.',
    text: 'Sie wurde nicht abgelegt. Verkleinern Sie die Datei oder legen Sie nur die zitierten Seiten ab.',
  },
  ATTACHMENT_EMPTY: {
    title: 'Die Datei ist leer.',
    text: 'Sie wurde nicht abgelegt. Prüfen Sie, ob sie vollständig heruntergeladen wurde.',
  },
  ATTACHMENT_UNREADABLE: {
    title: 'Die Datei lässt sich nicht lesen.',
    text: 'Sie wurde nicht abgelegt. Schließen Sie sie in anderen Programmen oder kopieren Sie sie auf diesen Rechner.',
  },
  LOGO_NOT_AN_IMAGE: {
    title: 'Als Logo eignet sich nur ein PNG- oder JPEG-Bild.',
    text: 'Das bisherige Logo bleibt. Speichern Sie das Bild als PNG und legen Sie es noch einmal ab.',
  },
  DATES_REVERSED: {
    title: 'Das Ende liegt vor dem Beginn.',
    text: 'Beginn {from}, Ende {to}. Nichts wurde gespeichert; prüfen Sie eines der beiden Daten.',
  },
  SUB_PROCESSOR_LOOP: {
    title: 'Die Kette würde im Kreis führen.',
    text: 'Ein Unterauftragsverarbeiter kann nicht unter sich selbst stehen. Nichts wurde geändert; wählen Sie eine andere Stelle.',
  },
  ASSESSMENT_LOCKED: {
    title: 'Diese Bewertung ist abgeschlossen.',
    text: 'Sie belegt die Entscheidung vom {decidedAt}. Beginnen Sie eine neue; sie übernimmt die Antworten und zeigt, was sich ändert.',
  },
  ASSESSMENT_RUNNING: {
    title: 'Eine Bewertung läuft schon.',
    text: 'Ihre Antworten sind gespeichert. Setzen Sie diese Bewertung fort, statt eine zweite zu beginnen.',
  },
  NO_ASSESSMENT_RUNNING: {
    title: 'Für diese Leistung läuft keine Bewertung.',
    text: 'Es wurde nichts übernommen. Beginnen Sie eine Bewertung und übernehmen Sie die Angaben dann.',
  },
  QUESTION_NOT_ASKED: {
    title: 'Diese Frage entfällt hier.',
    text: 'Die Antwort wurde nicht gespeichert. In der Übersicht steht, warum die Frage entfällt.',
  },
  NOTHING_TO_REOPEN: {
    title: 'Es ist nichts wieder zu öffnen.',
    text: 'Keine der betroffenen Fragen ist beantwortet. Nichts wurde geändert; beantworten Sie die offenen Fragen nach der neuen Fassung.',
  },
  FINDING_UNKNOWN: {
    title: 'Diese Feststellung gibt es nicht mehr.',
    text: 'Die Antworten haben sich inzwischen geändert. Sehen Sie die Feststellungen noch einmal durch.',
  },
  APPROVAL_REFUSED: {
    title: 'Noch nicht freigabefähig.',
    text: '{count, plural, one {Ein Punkt steht} other {# Punkte stehen}} im Weg. Es wurde nichts entschieden; die Gründe stehen neben den Feststellungen.',
  },
  POSTPONEMENT_REFUSED: {
    title: 'So weit lässt sich die Prüfung nicht aufschieben.',
    text: 'Nichts wurde geändert. Der neue Tag muss nach heute liegen und spätestens am {latest}; danach hilft nur eine neue Bewertung.',
  },
  INVALID_INPUT: {
    title: 'Diese Angaben passen so nicht.',
    text: '{hasFields, select, yes {Nichts wurde gespeichert. Prüfen Sie: {fields}.} other {Nichts wurde gespeichert. Prüfen Sie die Felder auf dieser Seite.}}',
  },
  NOTHING_TO_UNDO: {
    title: 'Es gibt nichts rückgängig zu machen.',
    text: 'Rückgängig reicht bis zum Öffnen des Tresors zurück. Älteres steht im Protokoll.',
  },
  NOTHING_TO_REDO: {
    title: 'Es gibt nichts zu wiederholen.',
    text: 'Wiederholen geht nur unmittelbar nach Rückgängig.',
  },
  NOTHING_TO_REPORT: {
    title: 'Für diesen Bericht gibt es noch keinen Inhalt.',
    text: 'Es wurde keine Datei angelegt. Ergänzen Sie zuerst, worüber berichtet werden soll.',
  },
  ZONE_UNKNOWN: {
    title: 'Diese Zeitzone kennt Obhut nicht.',
    text: '„{zone}“ ist nicht der Name einer Zeitzone. Nichts wurde geändert; wählen Sie die Zone des Sitzes, zum Beispiel Europe/Berlin.',
  },
  REGION_UNKNOWN: {
    title: 'Für diesen Ort sind keine Feiertage hinterlegt.',
    text: 'Für „{region}“ lässt sich die Frist nicht berechnen. Nichts wurde geändert; wählen Sie Staat und Bundesland des Sitzes.',
  },
  TIME_OUT_OF_RANGE: {
    title: 'Mit dieser Zeit kann Obhut nicht rechnen.',
    text: 'Möglich ist der Zeitraum vom {from} bis {to}, die Frist eingeschlossen. Nichts wurde geändert; prüfen Sie das Jahr.',
  },
  TIME_IN_FUTURE: {
    title: 'Diese Zeit liegt in der Zukunft.',
    text: 'Die Uhr dieses Rechners zeigt {now}. Nichts wurde gespeichert; prüfen Sie die Zeit oder stellen Sie die Uhr.',
  },
  KNOWN_BEFORE_EVENT: {
    title: 'Die Kenntnis liegt vor dem Vorfall.',
    text: 'Geschehen {happenedAt}, bekannt {knownAt}. Nichts wurde gespeichert; prüfen Sie eine der beiden Zeiten.',
  },
  REASON_MISSING: {
    title: 'Der Grund fehlt.',
    text: 'Nichts wurde gespeichert. Schreiben Sie einen Satz, der auch in Jahren noch sagt, warum.',
  },
  BREACH_CLOSED: {
    title: 'Dieser Vorgang ist geschlossen.',
    text: 'Seit {closedAt} stehen Tatsachen und Entscheidungen fest; geändert wurde nichts. Nachträge bleiben möglich, oder öffnen Sie den Vorgang mit Begründung wieder.',
  },
  BREACH_NOT_CLOSED: {
    title: 'Dieser Vorgang ist offen.',
    text: 'Es wurde nichts geändert. Wieder öffnen lässt sich nur, was geschlossen ist.',
  },
  BREACH_CHANGED: {
    title: 'Das wurde inzwischen anders beantwortet.',
    text: '{hasName, select, yes {{by}, {at}.} other {Geändert {at}.}} Ihre Eingabe wurde nicht gespeichert, überschrieben ist nichts. Sehen Sie die neue Antwort an und geben Sie Ihre danach noch einmal ein.',
  },
  ENTRY_REPLACED: {
    title: 'Dieser Eintrag ist schon berichtigt.',
    text: 'An seine Stelle trat Eintrag {number}. Nichts wurde gespeichert; berichtigen Sie den neueren.',
  },
  DECISION_REFUSED: {
    title: 'Diese Entscheidung passt nicht zu den übrigen.',
    text: 'Nichts wurde entschieden. {reason, select, riskFirst {Entscheiden Sie zuerst über das Risiko: Davon hängt ab, wer benachrichtigt wird.} riskNeedsAuthority {Bei einem Risiko ist der Behörde zu melden (Art. 33 Abs. 1). Melden Sie oder entscheiden Sie neu über das Risiko.} highNeedsExemption {Bei hohem Risiko sind die Betroffenen zu benachrichtigen, außer eine Ausnahme nach Art. 34 Abs. 3 trifft zu. Wählen Sie die Ausnahme.} publicNeedsEffort {Öffentlich bekannt gemacht wird nur, wenn die Benachrichtigung unverhältnismäßigen Aufwand macht (Art. 34 Abs. 3 lit. c). Wählen Sie diese Ausnahme.} other {Sehen Sie die Entscheidungen noch einmal durch.}}',
  },
  NOTICE_REFUSED: {
    title: 'So lässt sich die Meldung nicht eintragen.',
    text: 'Nichts wurde eingetragen. {reason, select, awarenessOpen {Es steht noch nicht fest, seit wann die Panne bekannt ist. Tragen Sie das zuerst ein.} initialMissing {Es gibt noch keine Erstmeldung. Tragen Sie zuerst diese ein.} initialSent {Die Erstmeldung ist schon eingetragen. Was seither bekannt wurde, gehört in eine Folgemeldung.} delayReasonMissing {Die Frist ist vorbei. Nennen Sie den Grund der Verzögerung (Art. 33 Abs. 1 Satz 2); spät ist besser als gar nicht.} withdrawn {Die Meldung ist zurückgenommen. Öffnen Sie einen neuen Vorgang, wenn es doch eine Panne war.} final {Die Abschlussmeldung ist schon eingetragen.} other {Prüfen Sie die Angaben.}}',
  },
  CLOSE_REFUSED: {
    title: 'Der Vorgang lässt sich noch nicht schließen.',
    text: '{count, plural, one {Ein Punkt ist} other {# Punkte sind}} noch offen. Es wurde nichts geändert; was fehlt, steht beim Schließen.',
  },
  LETTER_SENT: {
    title: 'Dieser Brief ist schon versandt.',
    text: 'Seit {sentAt} ist sein Wortlaut Nachweis und bleibt, wie er ist. Entwerfen Sie einen neuen Brief.',
  },
  DRILL_OVER: {
    title: 'Diese Übung ist beendet.',
    text: 'Es wurde nichts geändert. Zum Weiterüben beginnen Sie eine neue.',
  },
  NOT_A_DRILL: {
    title: 'Das ist keine Übung.',
    text: 'Es wurde nichts geändert. Zeitraffer und Nachbesprechung gibt es in Übungen; hier läuft die wirkliche Uhr.',
  },
  DRAFT_EXISTS: {
    title: 'Zu diesem Text gibt es schon einen Entwurf.',
    text: 'Es wurde keiner angelegt. Schreiben Sie an dem vorhandenen weiter oder verwerfen Sie ihn.',
  },
  DRAFT_CHANGED: {
    title: 'Der Entwurf wurde inzwischen anderswo geändert.',
    text: 'Gespeichert {savedAt}. Ihre Eingabe steht noch hier, überschrieben ist nichts. Vergleichen Sie beide und speichern Sie dann noch einmal.',
  },
  TIA_CONCLUDED: {
    title: 'Diese Transferfolgenabschätzung ist abgeschlossen.',
    text: 'Sie ist Nachweis und bleibt, wie sie ist. Beginnen Sie eine neue Fassung; ihre Antworten sind schon eingetragen.',
  },
  TIA_INCOMPLETE: {
    title: 'Es sind noch Fragen offen.',
    text: 'Abgeschlossen wurde nichts. Offene Pflichtfragen sind in der Gliederung links gezählt; beantworten Sie sie und schließen Sie dann ab.',
  },
  TIA_DRAFT_EXISTS: {
    title: 'Zu dieser Übermittlung gibt es schon einen Entwurf.',
    text: 'Es wurde keiner angelegt. Schreiben Sie an dem vorhandenen weiter oder entfernen Sie ihn.',
  },
  VERSION_PUBLISHED: {
    title: 'Diese Fassung ist veröffentlicht.',
    text: 'Seit {publishedAt} ist ihr Wortlaut Nachweis und bleibt, wie er ist. Beginnen Sie eine neue Fassung, auch für einen Tippfehler.',
  },
  VERSION_NOT_PUBLISHED: {
    title: 'Diese Fassung ist noch ein Entwurf.',
    text: 'Es wurde nichts geändert. Veröffentlichen Sie sie zuerst.',
  },
  VERSION_WITHDRAWN: {
    title: 'Diese Fassung ist zurückgezogen.',
    text: 'Ab {at} darf sie nirgends mehr stehen. Nichts wurde gespeichert; wählen Sie eine andere Fassung.',
  },
  PUBLISH_REFUSED: {
    title: 'Noch nicht zu veröffentlichen.',
    text: '{count, plural, one {Ein Punkt fehlt} other {# Punkte fehlen}} noch. Der Entwurf ist gespeichert; was fehlt, steht beim Veröffentlichen.',
  },
  USE_BEFORE_PUBLICATION: {
    title: 'Die Fassung gab es da noch nicht.',
    text: '{isPublished, select, yes {Veröffentlicht wurde sie {publishedAt}. } other {Sie ist noch nicht veröffentlicht. }}Nichts wurde gespeichert; wählen Sie eine spätere Zeit.',
  },
  USE_CHANGE_EXISTS: {
    title: 'Zu genau dieser Zeit wechselt hier schon eine Fassung.',
    text: 'Der Einsatzort würde {at} zwei Fassungen zeigen. Nichts wurde gespeichert; nehmen Sie den anderen Wechsel zurück oder wählen Sie eine andere Zeit.',
  },
  REQUEST_ANSWERED: {
    title: 'Dieser Antrag ist beantwortet.',
    text: 'Seit {answeredOn} bleibt er, wie er ist. Öffnen Sie ihn wieder, wenn sich etwas geändert hat.',
  },
  REQUEST_NOT_ANSWERED: {
    title: 'Dieser Antrag ist noch offen.',
    text: 'Es wurde nichts geändert. Wieder öffnen lässt sich nur, was beantwortet ist.',
  },
  EXTENSION_REFUSED: {
    title: 'Die Frist lässt sich nicht verlängern.',
    text: 'Nichts wurde gespeichert. {reason, select, atOnce {Werbewiderspruch und Widerruf wirken sofort. Setzen Sie sie heute um.} waitingForIdentity {Der Monat läuft noch nicht. Verlängern können Sie, sobald die Angaben zur Person da sind.} extended {Die Frist ist schon verlängert. Nehmen Sie die Verlängerung zurück, bevor Sie eine andere eintragen.} late {Mitzuteilen war sie bis {latest} (Art. 12 Abs. 3 DSGVO). Antworten Sie, sobald Sie können.} other {Prüfen Sie Ihre Angaben.}}',
  },
  NOTICE_CARRIED_OUT: {
    title: 'Dieser Hinweis ist schon umgesetzt.',
    text: 'Mindestens eine Änderung daraus steht in der Kette; der Hinweis bleibt deshalb stehen. Öffnen Sie die angenommenen Änderungen wieder, dann lässt er sich zurücknehmen.',
  },
  NOTHING_TO_IMPORT: {
    title: 'Keine Zeile lässt sich übernehmen.',
    text: 'Es wurde nichts geändert. Was an den Zeilen fehlt, steht in der Vorschau.',
  },
  RETURN_REFUSED: {
    title: 'Diese Datei ist keine Antwort auf diese Anfrage.',
    text: '{reason, select, macros {Sie enthält Makros. Bitten Sie um die Datei ohne Makros (xlsx).} notAQuestionnaire {Darin sind keine Fragen von Obhut zu erkennen. Gelesen werden die versandte Excel-Datei, die versandte Seite (html), ihre Antwortdatei (json) oder eine zip-Datei damit.} severalQuestionnaires {In der zip-Datei stecken mehrere beantwortete Fragebögen. Lesen Sie sie einzeln ein.} unknownInquiry {Die Anfrage dazu liegt nicht in dieser Firmendatei. Öffnen Sie die Anfrage und lesen Sie die Datei dort ein.} otherInquiry {Sie gehört zu einer anderen Anfrage. Lesen Sie sie dort ein.} otherCompany {Sie wurde für „{company}“ ausgestellt. Öffnen Sie die Datei dieser Firma.} other {Prüfen Sie die Datei.}} Es wurde nichts geändert.',
  },
  INQUIRY_STEP_REFUSED: {
    title: 'Das geht bei dieser Anfrage jetzt nicht.',
    text: '{state, select, draft {Sie ist noch ein Entwurf. Tragen Sie sie zuerst als versendet ein.} closed {Sie ist beendet. Nehmen Sie das Ende im Verlauf zurück, wenn es weitergehen soll.} other {Sie steht inzwischen anders. Sehen Sie nach, was zuletzt eingetragen wurde.}} Es wurde nichts geändert.',
  },
  INQUIRY_EMPTY: {
    title: 'Es gibt nichts zu fragen.',
    text: 'Keine Frage ist offen oder gewählt. Es wurde nichts angelegt; wählen Sie mindestens eine Frage.',
  },
  TABLE_FILE_REFUSED: {
    title: 'Die Tabelle lässt sich nicht einlesen.',
    text: '{reason, select, unreadable {Die Datei lässt sich nicht öffnen. Schließen Sie sie in anderen Programmen oder kopieren Sie sie auf diesen Rechner.} empty {Darin steht nichts. Prüfen Sie, ob das richtige Blatt gespeichert ist.} tooLarge {Sie ist größer als {figure} MB. Teilen Sie sie in mehrere Dateien.} tooMuchInside {Ausgepackt ist ihr Inhalt zu groß. Speichern Sie nur das eine Blatt als neue Datei.} encrypted {Sie ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort und wählen Sie sie erneut.} oldFormat {Das ist das alte Excel-Format (xls). Speichern Sie sie in Excel als „Excel-Arbeitsmappe (xlsx)“.} notATable {Das ist keine Tabelle. Gelesen werden Excel-Arbeitsmappen (xlsx) und Textdateien mit getrennten Spalten (csv, tsv).} damaged {Die Datei ist beschädigt oder unvollständig. Öffnen Sie sie in Excel und speichern Sie sie neu.} unsafe {Sie enthält Anweisungen, die in Tabellen nicht vorkommen und schaden können. Fragen Sie, woher sie stammt.} openQuote {Ab Zeile {figure} fehlt ein schließendes Anführungszeichen. Ergänzen Sie es und wählen Sie die Datei erneut.} notYaml {In Zeile {figure} ist das YAML nicht richtig geschrieben. Prüfen Sie dort Einrückung, Anführungszeichen und doppelte Namen und wählen Sie die Datei erneut.} tooManyRows {Sie hat mehr als {figure} Zeilen. Teilen Sie sie in mehrere Dateien.} tooManyColumns {Sie hat mehr als {figure} Spalten. Löschen Sie, was nicht gebraucht wird.} noHeader {In der ersten Zeile stehen keine Spaltennamen. Ergänzen Sie eine Kopfzeile.} takesTooLong {Das Einlesen dauert zu lange. Speichern Sie nur das eine Blatt als neue Datei oder als csv.} other {Prüfen Sie die Datei.}} Es wurde nichts geändert.',
  },
  DOCUMENT_REFUSED: {
    title: 'Der Text dieser Datei lässt sich nicht lesen.',
    text: '{reason, select, unreadable {Die Datei lässt sich nicht öffnen. Schließen Sie sie in anderen Programmen oder kopieren Sie sie auf diesen Rechner.} empty {Darin steht kein Text. Prüfen Sie, ob es die richtige Datei ist.} tooLarge {Sie ist größer als {figure} MB. Teilen Sie sie oder speichern Sie sie ohne Bilder.} tooManyPages {Sie hat mehr als {figure} Seiten. Teilen Sie sie in mehrere Dateien.} tooMuchInside {Ausgepackt ist ihr Inhalt zu groß. Speichern Sie nur den Vertrag als neue Datei.} encrypted {Sie ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort und wählen Sie sie erneut.} scanned {Sie enthält nur Bilder, vermutlich eingescannte Seiten. Lassen Sie den Text erkennen (OCR) oder fordern Sie die Datei mit Text an.} oldFormat {Das ist das alte Word-Format (doc). Speichern Sie sie als „Word-Dokument (docx)“ oder als PDF.} macros {Sie enthält Makros, und die können schaden. Fordern Sie sie als PDF oder als docx ohne Makros an.} notADocument {Das ist kein Dokument mit Text. Gelesen werden PDF, Word (docx), HTML, Markdown und Textdateien.} damaged {Die Datei ist beschädigt oder unvollständig. Öffnen Sie sie im Programm, aus dem sie stammt, und speichern Sie sie neu.} unsafe {Sie enthält Anweisungen, die in Verträgen nicht vorkommen und schaden können. Fragen Sie, woher sie stammt.} takesTooLong {Das Lesen dauert zu lange. Speichern Sie nur den Vertrag als neue Datei.} other {Prüfen Sie die Datei.}} Es wurde nichts geändert.',
  },
  ...campaignFailures,
  ...questionnaireFailures,
  COMPARISON_CHANGED: {
    title: 'Der Vergleich wurde inzwischen anderswo geändert.',
    text: 'Gespeichert {savedAt}. Überschrieben ist nichts. Was Sie jetzt sehen, ist der gespeicherte Stand; tragen Sie Ihre Änderung noch einmal ein.',
  },
  CANCELLED: {
    title: 'Abgebrochen.',
    text: 'Es wurde nichts geändert.',
  },
  INCIDENT: {
    title: 'Ein Schritt ist abgebrochen.',
    text: 'Dieser Schritt wurde vollständig zurückgenommen, alles davor ist gespeichert. Versuchen Sie es erneut{hasIncident, select, yes {; bleibt es dabei, nennen Sie die Kennung {incident}} other {}}.',
  },
} satisfies Record<FailureCode, FailureText>;
