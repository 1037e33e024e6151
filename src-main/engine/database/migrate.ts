import type Database from 'better-sqlite3';
import { refuse } from '../kernel/failure.ts';
import type { Migration } from './migration.ts';
import { foundation } from './migrations/0001-foundation.ts';
import { vendors } from './migrations/0002-vendors.ts';
import { assessments } from './migrations/0003-assessments.ts';
import { breaches } from './migrations/0004-breaches.ts';
import { consents } from './migrations/0005-consents.ts';
import { consentSearch } from './migrations/0006-consent-search.ts';
import { personas } from './migrations/0007-personas.ts';
import { scoring } from './migrations/0008-scoring.ts';
import { campaigns } from './migrations/0009-campaigns.ts';
import { statements } from './migrations/0010-statements.ts';
import { comparisons } from './migrations/0011-comparisons.ts';
import { transfers } from './migrations/0012-transfers.ts';
import { inquiries } from './migrations/0013-inquiries.ts';
import { compensations } from './migrations/0014-compensations.ts';
import { subprocessors } from './migrations/0015-subprocessors.ts';
import { contracts } from './migrations/0016-contracts.ts';
import { standards } from './migrations/0017-standards.ts';
import { reviews } from './migrations/0018-reviews.ts';
import { certificates } from './migrations/0019-certificates.ts';
import { ownQuestionnaires } from './migrations/0020-own-questionnaires.ts';
import { citedCertificates } from './migrations/0021-cited-certificates.ts';
import { foundRecords } from './migrations/0022-found-records.ts';
import { fallbackSafeguards } from './migrations/0023-fallback-safeguards.ts';
import { attachmentTexts } from './migrations/0024-attachment-texts.ts';
import { removedRecords } from './migrations/0025-removed-records.ts';
import { reportOutputs } from './migrations/0026-report-outputs.ts';
import { fourEyes } from './migrations/0027-four-eyes.ts';
import { discardedRuns } from './migrations/0028-discarded-runs.ts';
import { foundProposals } from './migrations/0029-found-proposals.ts';
import { deadlineCalendar } from './migrations/0030-deadline-calendar.ts';
import { questionnaireColumns } from './migrations/0031-questionnaire-columns.ts';
import { letterWordings } from './migrations/0032-letter-wordings.ts';

/** All steps in order; the last number is the schema this app writes. */
export const migrations: readonly Migration[] = [
  foundation,
  vendors,
  assessments,
  breaches,
  consents,
  consentSearch,
  personas,
  scoring,
  campaigns,
  statements,
  comparisons,
  transfers,
  inquiries,
  compensations,
  subprocessors,
  contracts,
  standards,
  reviews,
  certificates,
  ownQuestionnaires,
  citedCertificates,
  foundRecords,
  fallbackSafeguards,
  attachmentTexts,
  removedRecords,
  reportOutputs,
  fourEyes,
  discardedRuns,
  foundProposals,
  deadlineCalendar,
  questionnaireColumns,
  letterWordings,
];

/** Schema number that this app reads and writes. */
export const appSchema = migrations.length;

/** Schema number of an open file. */
export function schemaOf(raw: Database.Database): number {
  return Number(raw.pragma('user_version', { simple: true }));
}

/** Refuses files of a newer app before anything is written. */
export function refuseNewer(raw: Database.Database): void {
  const fileSchema = schemaOf(raw);
  if (fileSchema > appSchema) throw refuse('VAULT_NEWER', { fileSchema, appSchema });
}

/** Whether steps are missing, so that a backup is due before they run. */
export function isOlder(raw: Database.Database): boolean {
  return schemaOf(raw) < appSchema;
}

/** Brings the file to the app's schema, each step in a transaction of its own: old or new, never between. */
export function migrate(raw: Database.Database, steps: readonly Migration[] = migrations): void {
  for (const step of steps.slice(schemaOf(raw))) {
    raw.transaction(() => {
      raw.exec(step.sql);
      raw.pragma(`user_version=${step.number}`);
    })();
  }
}
