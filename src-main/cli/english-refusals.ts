import type { FailureCode } from '../contract/failures.ts';

/** What is refused, in English: what happened, what it means for the data, what to do. */
export const englishRefusals: Record<FailureCode, string> = {
  VAULT_LOCKED: 'This procedure needs an open company file: give --vault FILE and --passphrase-file FILE.',
  WRONG_PASSPHRASE: 'The passphrase does not match. Nothing in the file was changed.',
  WRONG_PASSPHRASE_OR_DAMAGED:
    'The file cannot be opened: either the passphrase is wrong or its start is damaged. Nothing was changed; try a backup.',
  VAULT_DAMAGED: 'Part of the file is damaged. Nothing was overwritten; restore a backup.',
  VAULT_NEWER: 'The file comes from a newer version of Obhut. It was not changed.',
  VAULT_OPEN_ELSEWHERE: 'The file is open elsewhere. It stays closed here so that nothing is overwritten.',
  VAULT_READ_ONLY: 'Not saved: the file is read-only.',
  VAULT_MISSING: 'There is no file in this place.',
  VAULT_EXISTS: 'There is already a file in this place. It was not touched.',
  NOT_A_VAULT: 'This file is not an Obhut company file. It was not changed.',
  FOLDER_NOT_WRITABLE: 'Nothing can be written to this folder. Choose another one.',
  DISK_FULL: 'Not saved: the drive is full. Everything before is safe; free some space and try again.',
  BACKUP_UNREADABLE: 'This backup cannot be read. The file itself was not changed.',
  ARCHIVE_UNREADABLE:
    'This is no archive of Obhut, or it is incomplete. No file was made; copy the archive again.',
  SELECTION_UNREADABLE:
    'This is no selection of Obhut, or it is incomplete. Nothing was taken over; ask for the file once more.',
  SELECTION_MERGE_REFUSED:
    'What differs cannot go into the record of that name: the reason is in the answer. Nothing was taken over.',
  WORDING_PLACE_UNKNOWN:
    'Own words name a place that this text does not have; the answer names it. Nothing was saved: use the places of the shipped text.',
  WORDING_BRACE:
    'A brace in own words belongs to no place. Nothing was saved: write places as {name}, and no other braces.',
  NOTHING_TO_EXPORT: 'Nothing is selected. No file was written; choose at least one thing.',
  ARCHIVE_CHANGED:
    'The archive is not as it was exported. No file was made; use an archive that nobody has changed.',
  WEAK_PASSPHRASE: 'This passphrase is too easy to guess. Use at least 12 characters or six words.',
  RECORD_NOT_FOUND: 'There is no such record in this file.',
  COUNTRIES_KNOWN: 'All of these recipients have a country already.',
  TOOLS_NOTED: 'All of these transfers have this tool already.',
  TOOL_OUT_OF_PLACE: 'For none of these transfers there is such a tool. Nothing was changed.',
  ALREADY_ARCHIVED: 'The record is already in the archive.',
  ATTACHMENT_TOO_LARGE: 'The file is larger than 50 MB and was not filed.',
  ATTACHMENT_EMPTY: 'The file is empty and was not filed.',
  ATTACHMENT_UNREADABLE: 'The file cannot be read and was not filed.',
  LOGO_NOT_AN_IMAGE: 'A logo must be a PNG or JPEG picture. The profile was not changed.',
  DATES_REVERSED: 'The end lies before the start. Nothing was saved; check one of the two dates.',
  SUB_PROCESSOR_LOOP: 'A sub-processor cannot stand below itself. Nothing was saved.',
  ASSESSMENT_LOCKED: 'This assessment is closed. Start a new one.',
  NO_ASSESSMENT_RUNNING: 'No assessment of this service is running. Start one first; nothing was taken over.',
  ASSESSMENT_RUNNING: 'There is already an undecided assessment of this service. Continue it.',
  QUESTION_NOT_ASKED: 'This question is not part of the assessment.',
  NOTHING_TO_REOPEN: 'None of these questions is answered: nothing was changed.',
  FINDING_UNKNOWN: 'There is no such finding in this assessment.',
  APPROVAL_REFUSED: 'Cannot be approved yet: the reasons are in the answer.',
  POSTPONEMENT_REFUSED:
    'The review cannot be put off to that day: it has to lie after today and within the limit in the answer. Nothing was changed.',
  INVALID_INPUT: 'The input does not fit: the fields are in the answer. Nothing was changed.',
  NOTHING_TO_UNDO: 'There is nothing to undo.',
  NOTHING_TO_REDO: 'There is nothing to redo.',
  NOTHING_TO_REPORT: 'There is nothing to print.',
  TIME_IN_FUTURE: 'A time lies in the future. Nothing was saved; check date, time and zone.',
  KNOWN_BEFORE_EVENT:
    'Something is said to be known before it happened. Nothing was saved; check both times.',
  REASON_MISSING: 'A reason is required here. Nothing was saved.',
  BREACH_CLOSED: 'The case is closed: only additions are possible. Reopen it with a reason to change it.',
  BREACH_NOT_CLOSED: 'The case is not closed.',
  BREACH_CHANGED: 'Somebody answered the same meanwhile. Nothing was overwritten; read the case again.',
  ENTRY_REPLACED: 'This entry has been corrected already: correct the newer one. Nothing was saved.',
  DECISION_REFUSED: 'This decision does not fit the others; the reason is in the answer. Nothing was saved.',
  NOTICE_REFUSED: 'The notification cannot be recorded like this; the reason is in the answer.',
  CLOSE_REFUSED: 'The case cannot be closed yet: what is missing is in the answer.',
  LETTER_SENT: 'The letter was sent and stays as it is. Write a new one.',
  ZONE_UNKNOWN:
    'This time zone is not known. Nothing was calculated; give an IANA name such as Europe/Berlin.',
  REGION_UNKNOWN:
    'No public holidays are known for this region. Nothing was calculated; give a code such as DE-SH or AT.',
  TIME_OUT_OF_RANGE:
    'The time, or the period from it, lies outside of what is known. Nothing was changed; the possible days are in the answer.',
  DRILL_OVER: 'The drill is over.',
  NOT_A_DRILL: 'This is a real case, not a drill.',
  DRAFT_EXISTS: 'The text has a draft already. Go on with it, or discard it.',
  DRAFT_CHANGED: 'Somebody saved the draft meanwhile. Nothing was overwritten; read it again.',
  TIA_CONCLUDED: 'The transfer impact assessment is concluded and stays as it is. Begin a new version.',
  TIA_INCOMPLETE:
    'The transfer impact assessment has open questions; they are in the answer. Nothing was changed.',
  TIA_DRAFT_EXISTS: 'The transfer has a draft of an assessment already. Go on with it, or remove it.',
  VERSION_PUBLISHED: 'The version is published and stays as it is. Begin a new one.',
  VERSION_NOT_PUBLISHED: 'The version is not published yet.',
  VERSION_WITHDRAWN: 'The version is withdrawn and cannot be shown from that time on.',
  PUBLISH_REFUSED: 'The version cannot be published yet: what is missing is in the answer.',
  USE_BEFORE_PUBLICATION: 'A place cannot show a version before it was published. Nothing was saved.',
  USE_CHANGE_EXISTS: 'The place changes at that very instant already. Nothing was saved.',
  REQUEST_ANSWERED: 'The request is answered and stays as it is. Reopen it first.',
  REQUEST_NOT_ANSWERED: 'The request is not answered, so there is nothing to reopen.',
  EXTENSION_REFUSED: 'The month cannot be prolonged: the reason is in the answer. Nothing was saved.',
  CAMPAIGN_RELEASED: 'The campaign is released and stays as it is. Take the release back first.',
  CAMPAIGN_NOT_RELEASED: 'The campaign is not released.',
  CAMPAIGN_CHANGED: 'Somebody saved the campaign meanwhile. Nothing was overwritten; read it again.',
  COMPARISON_CHANGED: 'Somebody saved the comparison meanwhile. Nothing was overwritten; read it again.',
  STEP_LOOP: 'The steps wait for each other. Nothing was saved.',
  RELEASE_REFUSED: 'The campaign cannot be released yet: what stands in the way is in the answer.',
  EXCEPTION_REFUSED:
    'There is no exception for this condition: the reason is in the answer. Nothing was saved.',
  PERSONAL_DATA:
    'This holds data of a real person; the fields are in the answer. Nothing was saved: a persona is an invented type.',
  VERSION_UNCHANGED: 'Nothing changed since the last version, so there is nothing to keep.',
  MODEL_DRAFT_EXISTS: 'The model has a draft already. Go on with it, or discard it.',
  MODEL_ONLY_DRAFT: 'The draft is all there is of the model. Move the model to the archive instead.',
  MODEL_RELEASED: 'The version is released and stays as it is. Begin a new draft.',
  MODEL_RELEASE_REFUSED: 'The model cannot be released yet: what stands in the way is in the answer.',
  QUESTIONNAIRE_DRAFT_EXISTS: 'The questionnaire has a draft already. Go on with it, or discard it.',
  QUESTIONNAIRE_WITHOUT_DRAFT:
    'The questionnaire has no draft. Published versions stay as they are; begin a new one.',
  QUESTIONNAIRE_ONLY_DRAFT:
    'The draft is all there is of the questionnaire. Remove the questionnaire instead.',
  QUESTIONNAIRE_REFUSED:
    'The questionnaire cannot be published yet: what stands in the way is in `questionnaires get`.',
  SECOND_PERSON_NEEDED:
    'This counts only once a second person confirmed it. Nothing was changed; propose it.',
  WAITS_FOR_SECOND_PERSON: 'This waits for a second person already. Nothing was changed.',
  APPROVAL_REFUSED_BY_ROLES: 'Four eyes: the reason is in the answer. Nothing was changed.',
  LEADS_FORGOTTEN: 'These leads are no longer in memory. Read the file again.',
  NOTICE_CARRIED_OUT:
    'A change of this notice stands in the chain. Nothing was changed; reopen its changes first.',
  NOTHING_TO_IMPORT: 'No row of the list can be taken over. Nothing was changed; the preview says why.',
  RETURN_REFUSED:
    'The file is no answer to an inquiry of this company: the reason is in the answer. Nothing was changed.',
  INQUIRY_STEP_REFUSED: 'The inquiry is not at a point where this can be done. Nothing was changed.',
  INQUIRY_EMPTY: 'There is no question to ask. Choose at least one.',
  TABLE_FILE_REFUSED: 'The table was not read: the reason is in the answer. Nothing was changed.',
  DOCUMENT_REFUSED: 'The document was not read: the reason is in the answer. Nothing was changed.',
  CANCELLED: 'Cancelled. Nothing was left half done.',
  INCIDENT: 'A step failed. Everything before it is saved.',
};
