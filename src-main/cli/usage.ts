import type { Bilingual } from '../contract/values.ts';

/** What the program can do, for `--help` and for calls that name no command. */
export const usage: Bilingual = {
  de: `obhut procedures                         nennt jeden Aufruf mit seinem Aufbau
obhut call AUFRUF JSON|-                 führt einen aus; „-“ liest je Zeile der Standardeingabe ein JSON
obhut report ART -o DATEI.pdf            druckt eines davon:
    vendorAssessment, letterOfDemands        --id BEWERTUNG
    vendorComparison                         --id VERGLEICH
    demandList, vendorRegister, transferRegister, recoverySheet, shortcutSheet,
    firstFifteenMinutes, contentMatrix
    transferShock                            --as-of TAG --falls adequacy:US,safeguards:IN
    transferAssessment                       --id TRANSFERFOLGENABSCHÄTZUNG
    personaSheet                             --id PERSONA
    breachFile                               --id DATENPANNE [--as-of ZEIT]   was zu dieser Zeit bekannt war
    breachNotification                       --id DATENPANNE [--notice ID]    ohne sie die nächste als Entwurf
    breachLetter                             --id DATENPANNE --letter ID
    requestLetter                            --id ANTRAG              in der Sprache des Briefs
    inquiryLetter                            --id ANFRAGE [--letter reminder]   in der Sprache der Anfrage
    breachRegister, requestRegister          --from TAG --to TAG
    consentProof                             --id EINSATZORT --as-of ZEIT     was ein Formular damals sagte
    consentRegister                          [--as-of ZEIT]               alle Texte, wie sie damals standen
    consentText                              --id TEXT                    mit allen Fassungen und Einsatzorten
    wordingCheck                             --id FASSUNG
    campaignDossier, campaignPage            --id KAMPAGNE                die ganze Akte oder ihre erste Seite
    subProcessorOverview                     [--id DIENSTLEISTER]     ohne ihn alle
    objectionLetter                          --notice HINWEIS         zu Änderungen bei Unterauftragsverarbeitern
    handOverSheet                            --id FASSUNG             eines Modells zum Lead-Scoring
    Mit --format docx kommen Briefe und was unterschrieben wird als Text für Word: -o DATEI.docx
    annualReport                             --from TAG --to TAG [--sections vendors,breaches,...]
    managementPage, auditorFile              --as-of TAG [--sections company,vendors,...]
    measuresOverview                                              eigene Maßnahmen, Art. 32 DSGVO
    auditExtract                             [--from TAG] [--to TAG] [--id EINTRAG]
    --anonymous                              Register und Nachweise ohne Namen von Personen
obhut proof-pack --use EINSATZORT --at ZEIT -o DATEI.zip   dasselbe mit Texten, Dokumenten, Bildern und Prüfsummen
obhut table ART -o DATEI.xlsx|DATEI.csv  schreibt eines davon:
    consentRegister                          [--as-of ZEIT]   die Einwilligungstexte und wo sie standen
    changeListTemplate                       eine leere Wechselliste zum Ausfüllen
    transferRegister                                          Übermittlungen in Drittländer, Stand heute
    vendorRegister                           [--as-of TAG]    die Dienstleister, wie sie am Ende des Tages standen
    reviewList, demandList                   wann Freigaben neu geprüft werden und was Dienstleister noch schulden
    inquiryList                              die Anfragen an Dienstleister
    requests, breaches, campaigns, personas, pieces, models, comparisons, notices, tias, measures
    auditTrail                               [--id EINTRAG]  was geändert wurde, an einem Eintrag oder allen
    vendorListTemplate                       eine leere Liste von Dienstleistern zum Ausfüllen
obhut vendors DATEI [--take]             prüft eine Liste von Dienstleistern (xlsx, csv, json) Zeile für Zeile; --take übernimmt, was stimmt
obhut changes DATEI [--take]             prüft eine Wechselliste (xlsx, csv) Zeile für Zeile; --take übernimmt, was stimmt
obhut selection preview|export -o DATEI  was an eine andere Firma geht, ohne was diese nennt; jedes mit IDs oder „all“:
    --texts --personas --questionnaires --models --vendors --wordings     ID:draft für den Entwurf, wo es Fassungen gibt
    --answers, --staying WORT,WORT       Antworten der letzten Bewertungen; weitere Wörter, die hier bleiben
obhut selection preview|import DATEI     was die Datei einer anderen Firma enthält, neben dem von hier; import übernimmt, was neu ist
    --same skip|new|merge                was mit dem geschieht, was es hier schon gibt: nichts, zweiter Eintrag, Abweichendes übernehmen
    --things SCHLÜSSEL,SCHLÜSSEL         nur diese, nach den Schlüsseln der Vorschau
obhut vault create|status|verify|backup|restore|export|import
obhut demo [--out ORDNER]                legt das Beispiel an und druckt seine Berichte

Angaben: --vault DATEI, --passphrase-file DATEI, --language de|en, --out ORDNER, -o DATEI, --id ID, --name NAME, --country DE
Tage sind JJJJ-MM-TT; Zeiten folgen ISO 8601 mit Abstand zu UTC, zum Beispiel 2026-11-23T09:40:00+01:00.
JSON auf der Standardausgabe, Sätze auf der Fehlerausgabe in der Sprache des Rechners oder von --language. Ende mit 0: getan, 1: abgelehnt oder gescheitert, 2: nicht verstanden.`,
  en: `obhut procedures                         lists every procedure with its schemas
obhut call PROCEDURE JSON|-              calls one; “-” reads one JSON per line from standard input
obhut report KIND -o FILE.pdf            prints one of
    vendorAssessment, letterOfDemands        --id ASSESSMENT
    vendorComparison                         --id COMPARISON
    demandList, vendorRegister, transferRegister, recoverySheet, shortcutSheet,
    firstFifteenMinutes, contentMatrix
    transferShock                            --as-of DAY --falls adequacy:US,safeguards:IN
    transferAssessment                       --id TRANSFER-IMPACT-ASSESSMENT
    personaSheet                             --id PERSONA
    breachFile                               --id BREACH [--as-of TIME]   what was known at that time
    breachNotification                       --id BREACH [--notice ID]    without it the next one as a draft
    breachLetter                             --id BREACH --letter ID
    requestLetter                            --id REQUEST             in the language of the letter
    inquiryLetter                            --id INQUIRY [--letter reminder]   in the language of the inquiry
    breachRegister, requestRegister          --from DAY --to DAY
    consentProof                             --id PLACE --as-of TIME      what a form said at that time
    consentRegister                          [--as-of TIME]               all texts, as they stood then
    consentText                              --id TEXT                    with all its versions and places
    wordingCheck                             --id VERSION
    campaignDossier, campaignPage            --id CAMPAIGN                the whole file, or its first page
    subProcessorOverview                     [--id VENDOR]            all vendors without one
    objectionLetter                          --notice NOTICE          of changes of sub-processors
    handOverSheet                            --id VERSION             of a scoring model
    With --format docx the letters and what people sign come as a text for Word: -o FILE.docx
    annualReport                             --from DAY --to DAY [--sections vendors,breaches,...]
    managementPage, auditorFile              --as-of DAY [--sections company,vendors,...]
    measuresOverview                                              own measures, Art. 32 GDPR
    auditExtract                             [--from DAY] [--to DAY] [--id RECORD]
    --anonymous                              registers and evidence without names of people
obhut proof-pack --use PLACE --at TIME -o FILE.zip   the same with texts, documents, pictures and checksums
obhut table KIND -o FILE.xlsx|FILE.csv   writes one of
    consentRegister                          [--as-of TIME]   the consent texts and where they were shown
    changeListTemplate                       an empty change list to fill in
    transferRegister                                          transfers to third countries, as of today
    vendorRegister                           [--as-of DAY]    the vendors, as they stood at the end of that day
    reviewList, demandList                   when approvals are checked again, and what vendors still owe
    inquiryList                              the inquiries to vendors
    requests, breaches, campaigns, personas, pieces, models, comparisons, notices, tias, measures
    auditTrail                               [--id RECORD]   what was changed, of one record or all
    vendorListTemplate                       an empty list of vendors to fill in
obhut vendors FILE [--take]              checks a list of vendors (xlsx, csv, json) row by row; --take takes over what is right
obhut changes FILE [--take]              checks a change list (xlsx, csv) row by row; --take takes over what is right
obhut selection preview|export -o FILE   what leaves for another company, without what names this one; each with IDs or “all”:
    --texts --personas --questionnaires --models --vendors --wordings     ID:draft for the draft of one in versions
    --answers, --staying WORD,WORD       answers of the vendors' last assessments; further words that stay here
obhut selection preview|import FILE      what a file of another company holds beside what is here; import takes over what is new
    --same skip|new|merge                what to do with what is here already: nothing, a second entry, take over what differs
    --things KEY,KEY                     only these, by the keys of the preview
obhut vault create|status|verify|backup|restore|export|import
obhut demo [--out DIR]                   builds the sample company and prints its reports

Options: --vault FILE, --passphrase-file FILE, --language de|en, --out DIR, -o FILE, --id ID, --name NAME, --country DE
Days are YYYY-MM-DD; times are ISO 8601 with offset, for example 2026-11-23T09:40:00+01:00.
JSON on standard output, sentences on standard error in the language of the computer or of --language. Exit codes: 0 done, 1 refused or failed, 2 not understood.`,
};
