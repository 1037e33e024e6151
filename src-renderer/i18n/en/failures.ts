import { campaignFailures } from './campaign-failures.ts';
import { questionnaireFailures } from './questionnaire-failures.ts';
import { vaultFailures } from './vault-failures.ts';

/** English texts for everything that can be refused. */
export const failures = {
  ...vaultFailures,
  RECORD_NOT_FOUND: {
    title: 'This record no longer exists.',
    text: 'It was removed meanwhile or never saved. Go back to the list.',
  },
  COUNTRIES_KNOWN: {
    title: 'All chosen recipients have a country already.',
    text: 'Nothing was changed. You enter another country at the vendor, under “Facts”.',
  },
  TOOLS_NOTED: {
    title: 'All chosen transfers stand like this already.',
    text: 'Nothing was changed. Choose another tool or other transfers.',
  },
  TOOL_OUT_OF_PLACE: {
    title: 'There is no such tool for any of the chosen transfers.',
    text: 'Nothing was changed. An adequacy decision holds for its own country only, the Data Privacy Framework for the USA only. Choose another tool.',
  },
  ALREADY_ARCHIVED: {
    title: 'The record is already in the archive.',
    text: 'Nothing was changed. In the archive you can look at it and take it back.',
  },
  ATTACHMENT_TOO_LARGE: {
    title: 'The file is too large, {limitMb} MB are allowed.',
    text: 'It was not filed. Shrink it or file only the pages you cite.',
  },
  ATTACHMENT_EMPTY: {
    title: 'The file is empty.',
    text: 'It was not filed. Check whether it was downloaded completely.',
  },
  ATTACHMENT_UNREADABLE: {
    title: 'The file cannot be read.',
    text: 'It was not filed. Close it in other programs or copy it to this computer.',
  },
  LOGO_NOT_AN_IMAGE: {
    title: 'A logo must be a PNG or JPEG image.',
    text: 'The logo you had remains. Save the image as PNG and file it again.',
  },
  DATES_REVERSED: {
    title: 'The end lies before the start.',
    text: 'Start {from}, end {to}. Nothing was saved; check one of the two dates.',
  },
  SUB_PROCESSOR_LOOP: {
    title: 'The chain would run in a circle.',
    text: 'A sub-processor cannot stand below itself. Nothing was changed; choose another place.',
  },
  ASSESSMENT_LOCKED: {
    title: 'This assessment is closed.',
    text: 'It is the proof of the decision of {decidedAt}. Start a new one; it carries over the answers and shows what changes.',
  },
  ASSESSMENT_RUNNING: {
    title: 'An assessment is already running.',
    text: 'Its answers are saved. Continue this assessment instead of starting a second one.',
  },
  NO_ASSESSMENT_RUNNING: {
    title: 'No assessment of this service is running.',
    text: 'Nothing was taken over. Start an assessment, then take over what the vendor said.',
  },
  QUESTION_NOT_ASKED: {
    title: 'This question is not needed here.',
    text: 'The answer was not saved. The outline says why the question is not needed.',
  },
  NOTHING_TO_REOPEN: {
    title: 'There is nothing to open again.',
    text: 'None of the questions concerned is answered. Nothing was changed; answer the open questions by the new version.',
  },
  FINDING_UNKNOWN: {
    title: 'This finding no longer exists.',
    text: 'The answers have changed meanwhile. Go through the findings once more.',
  },
  APPROVAL_REFUSED: {
    title: 'Cannot be approved yet.',
    text: '{count, plural, one {One point stands} other {# points stand}} in the way. Nothing was decided; the reasons stand beside the findings.',
  },
  POSTPONEMENT_REFUSED: {
    title: 'The review cannot be put off that far.',
    text: 'Nothing was changed. The new day has to lie after today and on {latest} at the latest; after that only a new assessment helps.',
  },
  INVALID_INPUT: {
    title: 'These entries do not fit.',
    text: '{hasFields, select, yes {Nothing was saved. Check: {fields}.} other {Nothing was saved. Check the fields on this page.}}',
  },
  NOTHING_TO_UNDO: {
    title: 'There is nothing to undo.',
    text: 'Undo reaches back to the opening of the vault. Older changes are in the audit trail.',
  },
  NOTHING_TO_REDO: {
    title: 'There is nothing to redo.',
    text: 'Redo works only right after undo.',
  },
  NOTHING_TO_REPORT: {
    title: 'There is no content for this report yet.',
    text: 'No file was created. First add what the report is to be about.',
  },
  ZONE_UNKNOWN: {
    title: 'Obhut does not know this time zone.',
    text: '“{zone}” is not the name of a time zone. Nothing was changed; choose the zone of the seat, for example Europe/Berlin.',
  },
  REGION_UNKNOWN: {
    title: 'No public holidays are known for this place.',
    text: 'The deadline cannot be calculated for “{region}”. Nothing was changed; choose country and Land of the seat.',
  },
  TIME_OUT_OF_RANGE: {
    title: 'Obhut cannot calculate with this time.',
    text: 'The time from {from} to {to} is possible, the period included. Nothing was changed; check the year.',
  },
  TIME_IN_FUTURE: {
    title: 'This time lies in the future.',
    text: 'The clock of this computer says {now}. Nothing was saved; check the time or set the clock.',
  },
  KNOWN_BEFORE_EVENT: {
    title: 'Awareness lies before the incident.',
    text: 'Happened {happenedAt}, known {knownAt}. Nothing was saved; check one of the two times.',
  },
  REASON_MISSING: {
    title: 'The reason is missing.',
    text: 'Nothing was saved. Write one sentence that will still say why in years to come.',
  },
  BREACH_CLOSED: {
    title: 'This incident is closed.',
    text: 'Facts and decisions have been fixed since {closedAt}; nothing was changed. Additions stay possible, or reopen the incident with a reason.',
  },
  BREACH_NOT_CLOSED: {
    title: 'This incident is open.',
    text: 'Nothing was changed. Only what is closed can be reopened.',
  },
  BREACH_CHANGED: {
    title: 'This was answered differently meanwhile.',
    text: '{hasName, select, yes {{by}, {at}.} other {Changed {at}.}} Your entry was not saved, nothing was overwritten. Look at the new answer and then enter yours once more.',
  },
  ENTRY_REPLACED: {
    title: 'This entry has been corrected already.',
    text: 'Entry {number} took its place. Nothing was saved; correct the newer one.',
  },
  DECISION_REFUSED: {
    title: 'This decision does not fit the others.',
    text: 'Nothing was decided. {reason, select, riskFirst {Decide on the risk first: who is told depends on it.} riskNeedsAuthority {Where there is a risk, the authority has to be notified (Art. 33(1)). Notify, or decide on the risk anew.} highNeedsExemption {Where the risk is high, people have to be told unless an exemption of Art. 34(3) applies. Choose the exemption.} publicNeedsEffort {A public notice is for cases in which telling each person is a disproportionate effort (Art. 34(3)(c)). Choose this exemption.} other {Go through the decisions once more.}}',
  },
  NOTICE_REFUSED: {
    title: 'The notification cannot be recorded like this.',
    text: 'Nothing was recorded. {reason, select, awarenessOpen {It is not settled yet since when the breach is known. Enter that first.} initialMissing {There is no initial notification yet. Record that first.} initialSent {The initial notification is recorded already. What became known since belongs in a follow-up.} delayReasonMissing {The deadline has passed. Give the reason for the delay (Art. 33(1) sentence 2); late is better than not at all.} withdrawn {The notification was withdrawn. Open a new incident if it was a breach after all.} final {The final notification is recorded already.} other {Check what you entered.}}',
  },
  CLOSE_REFUSED: {
    title: 'The incident cannot be closed yet.',
    text: '{count, plural, one {One point is} other {# points are}} still open. Nothing was changed; what is missing is listed where you close it.',
  },
  LETTER_SENT: {
    title: 'This letter has been sent already.',
    text: 'Since {sentAt} its wording is proof and stays as it is. Draft a new letter.',
  },
  DRILL_OVER: {
    title: 'This drill has ended.',
    text: 'Nothing was changed. To go on practising, start a new one.',
  },
  NOT_A_DRILL: {
    title: 'This is no drill.',
    text: 'Nothing was changed. Fast motion and debriefing exist in drills; here the real clock runs.',
  },
  DRAFT_EXISTS: {
    title: 'This text already has a draft.',
    text: 'None was added. Go on writing the one that is there, or discard it.',
  },
  DRAFT_CHANGED: {
    title: 'The draft was changed elsewhere meanwhile.',
    text: 'Saved {savedAt}. What you typed is still here, nothing was overwritten. Compare the two, then save again.',
  },
  TIA_CONCLUDED: {
    title: 'This transfer impact assessment is concluded.',
    text: 'It is evidence and stays as it is. Begin a new version; its answers are filled in already.',
  },
  TIA_INCOMPLETE: {
    title: 'Some questions are still open.',
    text: 'Nothing was concluded. The outline on the left counts open mandatory questions; answer them, then conclude.',
  },
  TIA_DRAFT_EXISTS: {
    title: 'This transfer already has a draft.',
    text: 'None was added. Go on writing the one that is there, or remove it.',
  },
  VERSION_PUBLISHED: {
    title: 'This version is published.',
    text: 'Since {publishedAt} its wording is evidence and stays as it is. Begin a new version, even for a typo.',
  },
  VERSION_NOT_PUBLISHED: {
    title: 'This version is still a draft.',
    text: 'Nothing was changed. Publish it first.',
  },
  VERSION_WITHDRAWN: {
    title: 'This version is withdrawn.',
    text: 'From {at} it must not be shown anywhere. Nothing was saved; choose another version.',
  },
  PUBLISH_REFUSED: {
    title: 'Not ready to be published.',
    text: '{count, plural, one {One point is} other {# points are}} missing. The draft is saved; what is missing is listed where you publish.',
  },
  USE_BEFORE_PUBLICATION: {
    title: 'That version did not exist then.',
    text: '{isPublished, select, yes {It was published {publishedAt}. } other {It is not published yet. }}Nothing was saved; choose a later time.',
  },
  USE_CHANGE_EXISTS: {
    title: 'A version already changes here at that very time.',
    text: 'The place would show two versions at {at}. Nothing was saved; take the other change back or choose another time.',
  },
  REQUEST_ANSWERED: {
    title: 'This request is answered.',
    text: 'Since {answeredOn} it stays as it is. Reopen it if something has changed.',
  },
  REQUEST_NOT_ANSWERED: {
    title: 'This request is still open.',
    text: 'Nothing was changed. Only an answered request can be reopened.',
  },
  EXTENSION_REFUSED: {
    title: 'The deadline cannot be extended.',
    text: 'Nothing was saved. {reason, select, atOnce {An objection to advertising and a withdrawal take effect at once. Act on them today.} waitingForIdentity {The month does not run yet. You can extend it once you know who is asking.} extended {The deadline is extended already. Take that extension back before you enter another.} late {The person had to be told by {latest} (Art. 12(3) GDPR). Answer as soon as you can.} other {Check what you entered.}}',
  },
  NOTICE_CARRIED_OUT: {
    title: 'This notice has been carried out.',
    text: 'At least one of its changes stands in the chain, so the notice stays. Open the accepted changes again, then it can be taken back.',
  },
  NOTHING_TO_IMPORT: {
    title: 'No row can be taken over.',
    text: 'Nothing was changed. The preview says what is wrong with each row.',
  },
  RETURN_REFUSED: {
    title: 'This file is no answer to this inquiry.',
    text: '{reason, select, macros {It holds macros. Ask for the file without macros (xlsx).} notAQuestionnaire {No questions of Obhut can be recognised in it. What can be read: the Excel file or the page (html) that was sent, its answer file (json), or a zip file with one of them.} severalQuestionnaires {The zip file holds several answered questionnaires. Read them one by one.} unknownInquiry {The inquiry is not in this company file. Open the inquiry and read the file there.} otherInquiry {It belongs to another inquiry. Read it there.} otherCompany {It was issued for “{company}”. Open the file of that company.} other {Check the file.}} Nothing was changed.',
  },
  INQUIRY_STEP_REFUSED: {
    title: 'This cannot be done with this inquiry now.',
    text: '{state, select, draft {It is still a draft. Note it as sent first.} closed {It is closed. Take back the end in its history if it is to go on.} other {It stands elsewhere meanwhile. Look at what was noted last.}} Nothing was changed.',
  },
  INQUIRY_EMPTY: {
    title: 'There is nothing to ask.',
    text: 'No question is open or chosen. Nothing was created; choose at least one question.',
  },
  TABLE_FILE_REFUSED: {
    title: 'The table cannot be read.',
    text: '{reason, select, unreadable {The file cannot be opened. Close it in other programs or copy it to this computer.} empty {There is nothing in it. Check that the right sheet was saved.} tooLarge {It is larger than {figure} MB. Split it into several files.} tooMuchInside {Unpacked, its content is too large. Save only the one sheet as a new file.} encrypted {It is protected by a password. Save it without one and choose it again.} oldFormat {This is the old Excel format (xls). Save it in Excel as “Excel workbook (xlsx)”.} notATable {This is no table. Excel workbooks (xlsx) and text files with separated columns (csv, tsv) are read.} damaged {The file is damaged or incomplete. Open it in Excel and save it again.} unsafe {It holds instructions that tables do not have and that can do harm. Ask where it comes from.} openQuote {From row {figure} on a closing quotation mark is missing. Add it and choose the file again.} notYaml {The YAML is not written correctly in line {figure}. Check indentation, quotation marks and repeated names there and choose the file again.} tooManyRows {It has more than {figure} rows. Split it into several files.} tooManyColumns {It has more than {figure} columns. Delete what is not needed.} noHeader {The first row holds no column names. Add a header row.} takesTooLong {Reading takes too long. Save only the one sheet as a new file, or as csv.} other {Check the file.}} Nothing was changed.',
  },
  DOCUMENT_REFUSED: {
    title: 'The text of this file cannot be read.',
    text: '{reason, select, unreadable {The file cannot be opened. Close it in other programs or copy it to this computer.} empty {There is no text in it. Check that it is the right file.} tooLarge {It is larger than {figure} MB. Split it, or save it without pictures.} tooManyPages {It has more than {figure} pages. Split it into several files.} tooMuchInside {Unpacked, its content is too large. Save only the contract as a new file.} encrypted {It is protected by a password. Save it without one and choose it again.} scanned {It holds pictures only, probably scanned pages. Have the text recognised (OCR), or ask for the file with text.} oldFormat {This is the old Word format (doc). Save it as “Word document (docx)” or as PDF.} macros {It holds macros, and these can do harm. Ask for it as PDF, or as docx without macros.} notADocument {This is no document with text. PDF, Word (docx), HTML, Markdown and text files are read.} damaged {The file is damaged or incomplete. Open it in the program it comes from and save it again.} unsafe {It holds instructions that contracts do not have and that can do harm. Ask where it comes from.} takesTooLong {Reading takes too long. Save only the contract as a new file.} other {Check the file.}} Nothing was changed.',
  },
  ...campaignFailures,
  ...questionnaireFailures,
  COMPARISON_CHANGED: {
    title: 'The comparison was changed elsewhere meanwhile.',
    text: 'Saved {savedAt}. Nothing was overwritten. What you see now is the saved state; make your change once more.',
  },
  CANCELLED: {
    title: 'Cancelled.',
    text: 'Nothing was changed.',
  },
  INCIDENT: {
    title: 'A step was aborted.',
    text: 'This step was undone completely, everything before is saved. Try again{hasIncident, select, yes {; if it persists, quote the identifier {incident}} other {}}.',
  },
};
