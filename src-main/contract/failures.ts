import { z } from 'zod';
import { ApprovalRefusal } from './approval-refusal.ts';
import { DocumentRefusal } from './document-text.ts';
import { TableRefusal } from './foreign-table.ts';
import { PersonFindingKind } from './persona-record.ts';
import { Bilingual, Day, Instant } from './values.ts';

/**
 * The closed list of everything that can be refused. A failure carries facts, never sentences:
 * only the renderer's texts and the command line speak to people.
 */
export const failures = {
  VAULT_LOCKED: { data: z.object({}) },
  WRONG_PASSPHRASE: { data: z.object({}) },
  /** Both look alike from outside when no key check is at hand. */
  WRONG_PASSPHRASE_OR_DAMAGED: { data: z.object({ newestBackupAt: Instant.nullable() }) },
  VAULT_DAMAGED: { data: z.object({ newestBackupAt: Instant.nullable() }) },
  VAULT_NEWER: { data: z.object({ fileSchema: z.number().int(), appSchema: z.number().int() }) },
  VAULT_OPEN_ELSEWHERE: { data: z.object({}) },
  VAULT_READ_ONLY: { data: z.object({}) },
  VAULT_MISSING: { data: z.object({}) },
  VAULT_EXISTS: { data: z.object({}) },
  NOT_A_VAULT: { data: z.object({}) },
  FOLDER_NOT_WRITABLE: { data: z.object({}) },
  DISK_FULL: { data: z.object({ neededMb: z.number().int() }) },
  BACKUP_UNREADABLE: { data: z.object({}) },
  ARCHIVE_UNREADABLE: { data: z.object({}) },
  /** No selection of things, or not as it was written. */
  SELECTION_UNREADABLE: { data: z.object({}) },
  /** A thing of a selection cannot go into the record of its name. */
  SELECTION_MERGE_REFUSED: {
    data: z.object({
      name: Bilingual,
      reason: z.enum(['inReview', 'waits', 'otherKind', 'tooMuch', 'noSuchText', 'misfit']),
    }),
  },
  /** Own words of a letter name a fact that this text does not have. */
  WORDING_PLACE_UNKNOWN: { data: z.object({ place: z.string() }) },
  /** A brace in own words belongs to no place. */
  WORDING_BRACE: { data: z.object({}) },
  NOTHING_TO_EXPORT: { data: z.object({}) },
  /** A file in the archive is not what it was when it was made; names that file. */
  ARCHIVE_CHANGED: { data: z.object({ part: z.string() }) },
  WEAK_PASSPHRASE: { data: z.object({ reason: z.enum(['tooShort', 'tooEasy']) }) },
  RECORD_NOT_FOUND: { data: z.object({ kind: z.string(), id: z.string() }) },
  ALREADY_ARCHIVED: { data: z.object({}) },
  /** Every recipient for which a country was to be noted has one meanwhile. */
  COUNTRIES_KNOWN: { data: z.object({}) },
  /** Every transfer for which a tool was to be noted has it already, with all that was said of it. */
  TOOLS_NOTED: { data: z.object({}) },
  /** For none of the transfers there is the tool that was to be noted. */
  TOOL_OUT_OF_PLACE: { data: z.object({}) },
  ATTACHMENT_TOO_LARGE: { data: z.object({ limitMb: z.number().int() }) },
  ATTACHMENT_EMPTY: { data: z.object({}) },
  ATTACHMENT_UNREADABLE: { data: z.object({}) },
  LOGO_NOT_AN_IMAGE: { data: z.object({}) },
  DATES_REVERSED: { data: z.object({ from: Day, to: Day }) },
  SUB_PROCESSOR_LOOP: { data: z.object({}) },
  ASSESSMENT_LOCKED: { data: z.object({ decidedAt: Instant }) },
  ASSESSMENT_RUNNING: { data: z.object({ assessmentId: z.string() }) },
  /** What vendors say is taken into a running assessment; none is running. */
  NO_ASSESSMENT_RUNNING: { data: z.object({}) },
  QUESTION_NOT_ASKED: { data: z.object({ questionId: z.string() }) },
  /** None of the questions is answered; an open question cannot be opened again. */
  NOTHING_TO_REOPEN: { data: z.object({}) },
  FINDING_UNKNOWN: { data: z.object({ findingId: z.string() }) },
  /** Approval refused; lists the ids of the findings that stand in the way. */
  APPROVAL_REFUSED: {
    data: z.object({
      reasons: z.array(
        z.object({
          code: z.enum([
            'blockerOpen',
            'conditionWithoutOwnerOrDate',
            'transferNotPermitted',
            'levelNotCompensated',
            'nothingAnswered',
            'opinionMissing',
          ]),
          findingId: z.string().nullable(),
        }),
      ),
    }),
  },
  /** A review is put off to a day after today and no later than `latest`. */
  POSTPONEMENT_REFUSED: { data: z.object({ latest: Day }) },
  /** The payload does not fit the schema; names the fields, not their content. */
  INVALID_INPUT: { data: z.object({ fields: z.array(z.string()) }) },
  NOTHING_TO_UNDO: { data: z.object({}) },
  NOTHING_TO_REDO: { data: z.object({}) },
  NOTHING_TO_REPORT: { data: z.object({}) },
  /** A time that has not come yet; names the field. */
  TIME_IN_FUTURE: { data: z.object({ field: z.string(), now: Instant }) },
  /** Nobody can know of something before it happens. */
  KNOWN_BEFORE_EVENT: { data: z.object({ happenedAt: Instant, knownAt: Instant }) },
  REASON_MISSING: { data: z.object({}) },
  BREACH_CLOSED: { data: z.object({ closedAt: Instant }) },
  BREACH_NOT_CLOSED: { data: z.object({}) },
  /** Somebody answered the same in another window meanwhile; nothing was overwritten. */
  BREACH_CHANGED: { data: z.object({ by: z.string(), at: Instant }) },
  ENTRY_REPLACED: { data: z.object({ number: z.number().int() }) },
  DECISION_REFUSED: {
    data: z.object({
      reason: z.enum(['riskFirst', 'riskNeedsAuthority', 'highNeedsExemption', 'publicNeedsEffort']),
    }),
  },
  NOTICE_REFUSED: {
    data: z.object({
      reason: z.enum([
        'awarenessOpen',
        'initialMissing',
        'initialSent',
        'delayReasonMissing',
        'withdrawn',
        'final',
      ]),
    }),
  },
  CLOSE_REFUSED: { data: z.object({ obstacles: z.array(z.string()) }) },
  LETTER_SENT: { data: z.object({ sentAt: Instant }) },
  /** Not the IANA name of a time zone. */
  ZONE_UNKNOWN: { data: z.object({ zone: z.string() }) },
  /** No public holidays are known for the region. */
  REGION_UNKNOWN: { data: z.object({ region: z.string() }) },
  /** The time, or the period that begins with it, leaves the days for which rules and holidays are known. */
  TIME_OUT_OF_RANGE: { data: z.object({ from: Day, to: Day }) },
  DRILL_OVER: { data: z.object({}) },
  NOT_A_DRILL: { data: z.object({}) },
  /** A text has one draft at a time. */
  DRAFT_EXISTS: { data: z.object({ versionId: z.string() }) },
  /** Somebody saved the draft meanwhile; nothing was overwritten. */
  DRAFT_CHANGED: { data: z.object({ savedAt: Instant }) },
  VERSION_PUBLISHED: { data: z.object({ publishedAt: Instant }) },
  VERSION_NOT_PUBLISHED: { data: z.object({}) },
  VERSION_WITHDRAWN: { data: z.object({ at: Instant }) },
  PUBLISH_REFUSED: { data: z.object({ obstacles: z.array(z.string()) }) },
  USE_BEFORE_PUBLICATION: { data: z.object({ publishedAt: Instant.nullable() }) },
  USE_CHANGE_EXISTS: { data: z.object({ at: Instant }) },
  REQUEST_ANSWERED: { data: z.object({ answeredOn: Day }) },
  REQUEST_NOT_ANSWERED: { data: z.object({}) },
  /** Art. 12(3) GDPR: a month is prolonged only within the month; `latest` is its last day. */
  EXTENSION_REFUSED: {
    data: z.object({
      reason: z.enum(['atOnce', 'waitingForIdentity', 'extended', 'late']),
      latest: Day.nullable(),
    }),
  },
  CAMPAIGN_RELEASED: { data: z.object({ releasedAt: Instant }) },
  CAMPAIGN_NOT_RELEASED: { data: z.object({}) },
  /** Somebody saved the campaign meanwhile; nothing was overwritten. */
  CAMPAIGN_CHANGED: { data: z.object({ savedAt: Instant }) },
  /** Somebody saved the comparison meanwhile; nothing was overwritten. */
  COMPARISON_CHANGED: { data: z.object({ savedAt: Instant }) },
  /** Steps that wait for each other. */
  STEP_LOOP: { data: z.object({ name: z.string() }) },
  /** What stands in the way of a release, in the words of the gate. */
  RELEASE_REFUSED: {
    data: z.object({ reasons: z.array(z.object({ item: z.string(), title: Bilingual })) }),
  },
  EXCEPTION_REFUSED: { data: z.object({ reason: z.enum(['blocker', 'past', 'standing', 'unknown']) }) },
  /** A persona is an invented type; names the fields that hold data of a real person, never the data. */
  PERSONAL_DATA: {
    data: z.object({ places: z.array(z.object({ kind: PersonFindingKind, field: z.string() })) }),
  },
  /** Nothing changed since the version of that number. */
  VERSION_UNCHANGED: { data: z.object({ number: z.number().int() }) },
  MODEL_DRAFT_EXISTS: { data: z.object({}) },
  /** A model without release has nothing but its draft. */
  MODEL_ONLY_DRAFT: { data: z.object({}) },
  MODEL_RELEASED: { data: z.object({ releasedAt: Instant }) },
  MODEL_RELEASE_REFUSED: { data: z.object({ blockers: z.array(z.string()) }) },
  /** A questionnaire has one draft at a time, and without a draft nothing to change or publish. */
  QUESTIONNAIRE_DRAFT_EXISTS: { data: z.object({}) },
  QUESTIONNAIRE_WITHOUT_DRAFT: { data: z.object({}) },
  /** The only version there is: the questionnaire itself is removed, not its draft. */
  QUESTIONNAIRE_ONLY_DRAFT: { data: z.object({}) },
  /** What the checks say against publishing, by the number of places. */
  QUESTIONNAIRE_REFUSED: { data: z.object({ problems: z.number().int() }) },
  /** The leads are no longer in memory: the file was locked, or other sets took their place. */
  LEADS_FORGOTTEN: { data: z.object({}) },
  /** No row of the list can be taken over. */
  NOTHING_TO_IMPORT: { data: z.object({}) },
  /** A file that is no answer to an inquiry of this company; `inquiryId` names the one it belongs to, where that is another. */
  RETURN_REFUSED: {
    data: z.object({
      reason: z.enum([
        'macros',
        'notAQuestionnaire',
        'severalQuestionnaires',
        'unknownInquiry',
        'otherInquiry',
        'otherCompany',
      ]),
      inquiryId: z.string().nullable(),
      company: z.string(),
    }),
  },
  /** The step does not follow from where the inquiry stands. */
  INQUIRY_STEP_REFUSED: { data: z.object({ state: z.string(), step: z.string() }) },
  /** An inquiry without a question asks nothing. */
  INQUIRY_EMPTY: { data: z.object({}) },
  /** A foreign table that is not taken; `figure` is the limit (MB, rows, columns) or the row that the reason speaks of. */
  TABLE_FILE_REFUSED: { data: z.object({ reason: TableRefusal, figure: z.number().int().nullable() }) },
  /** A concluded transfer impact assessment is not changed; a new version is. */
  TIA_CONCLUDED: { data: z.object({ on: Day }) },
  /** Mandatory questions of a transfer impact assessment without an answer, by their ids. */
  TIA_INCOMPLETE: { data: z.object({ open: z.array(z.string()) }) },
  /** One draft at a time for a transfer. */
  TIA_DRAFT_EXISTS: { data: z.object({ assessmentId: z.string() }) },
  /** A notice of which something stands in the chain already. */
  NOTICE_CARRIED_OUT: { data: z.object({}) },
  /** A document that is not read; `figure` is the limit (MB, pages) that the reason speaks of. */
  DOCUMENT_REFUSED: { data: z.object({ reason: DocumentRefusal, figure: z.number().int().nullable() }) },
  /** The act counts only once a second person confirmed it; it has to be proposed. */
  SECOND_PERSON_NEEDED: { data: z.object({}) },
  /** Somebody proposed the same and it waits for a second person. */
  WAITS_FOR_SECOND_PERSON: { data: z.object({ by: z.string(), at: Instant }) },
  APPROVAL_REFUSED_BY_ROLES: { data: z.object({ reason: ApprovalRefusal, name: z.string() }) },
  CANCELLED: { data: z.object({}) },
  /** A defect: logged with this incident id, without personal data. */
  INCIDENT: { data: z.object({ incident: z.string() }) },
} as const;

export type FailureCode = keyof typeof failures;
export type FailureData<Code extends FailureCode> = z.infer<(typeof failures)[Code]['data']>;
