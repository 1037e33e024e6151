import type { Router } from '@orpc/server';
import type { Contract } from '../contract/index.ts';
import { approvals } from './approvals/index.ts';
import { assessments } from './assessments/index.ts';
import { attachments } from './attachments/index.ts';
import { breaches } from './breaches/index.ts';
import { campaigns } from './campaigns/index.ts';
import { certificates } from './certificates/index.ts';
import { companyFiles } from './companies/files.ts';
import { company } from './company/index.ts';
import { comparisons } from './comparisons/index.ts';
import { consents } from './consents/index.ts';
import { contracts } from './contracts/index.ts';
import { reminderFiles } from './deadlines/files.ts';
import { deadlines } from './deadlines/index.ts';
import { archiveFiles } from './exchange/company-archive/index.ts';
import { consentImport } from './exchange/consent-import/index.ts';
import { contractFiles } from './exchange/document-text/index.ts';
import { inquiryFiles } from './exchange/inquiry-file/index.ts';
import { selectionFiles, selections } from './exchange/selection-archive/index.ts';
import { standards } from './exchange/standard-files/index.ts';
import { tableFiles, tables } from './exchange/table-file/index.ts';
import { vendorImport } from './exchange/vendor-import/index.ts';
import { help } from './help/index.ts';
import { history } from './history/index.ts';
import { inquiries } from './inquiries/index.ts';
import type { EngineContext } from './kernel/engine-context.ts';
import { network } from './network/index.ts';
import { overview } from './overview/index.ts';
import { contents, personas } from './personas/index.ts';
import { questionnaires } from './questionnaires/index.ts';
import { reportFiles } from './reports/files.ts';
import { reports } from './reports/index.ts';
import { requests } from './requests/index.ts';
import { reviews } from './reviews/index.ts';
import { scoring } from './scoring/index.ts';
import { settings } from './settings/index.ts';
import { statements } from './statements/index.ts';
import { subprocessors } from './subprocessors/index.ts';
import { transfers } from './transfers/index.ts';
import { trash } from './trash/index.ts';
import { attachmentFiles } from './vault/attachment-files.ts';
import { vaultFiles } from './vault/files.ts';
import { vault } from './vault/index.ts';
import { vendors } from './vendors/index.ts';
import { wordings } from './wordings/index.ts';

/** All domains: what the renderer and the command line reach. */
export const router: Router<Contract, EngineContext> = {
  vault,
  settings,
  certificates,
  company,
  approvals,
  attachments,
  vendors,
  vendorImport,
  assessments,
  breaches,
  consents,
  consentImport,
  history,
  requests,
  trash,
  reviews,
  campaigns,
  contracts,
  comparisons,
  personas,
  contents,
  deadlines,
  scoring,
  help,
  inquiries,
  questionnaires,
  reports,
  transfers,
  network,
  overview,
  statements,
  standards,
  subprocessors,
  selections,
  tables,
  wordings,
};

/** What only the shell and the command line reach: everything that names a path. */
export const privateRouter = {
  vaults: { ...vaultFiles, ...archiveFiles },
  attachments: attachmentFiles,
  reports: reportFiles,
  selections: selectionFiles,
  tables: tableFiles,
  companies: companyFiles,
  reminders: reminderFiles,
  contracts: contractFiles,
  inquiries: inquiryFiles,
};
