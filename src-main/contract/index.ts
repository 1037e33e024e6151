import { approvals } from './approvals.ts';
import { assessments } from './assessments.ts';
import { attachments } from './attachments.ts';
import { breaches } from './breaches.ts';
import { campaigns } from './campaigns.ts';
import { certificates } from './certificates.ts';
import { company } from './company.ts';
import { comparisons } from './comparisons.ts';
import { consentImport } from './consent-import.ts';
import { consents } from './consents.ts';
import { contents } from './contents.ts';
import { contracts } from './contracts.ts';
import { deadlines } from './deadlines.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { inquiries } from './inquiries.ts';
import { network } from './network.ts';
import { overview } from './overview.ts';
import { questionnaires } from './own-questionnaires.ts';
import { personas } from './personas.ts';
import { reports } from './reports.ts';
import { requests } from './requests.ts';
import { reviews } from './reviews.ts';
import { scoring } from './scoring.ts';
import { selections } from './selections.ts';
import { settings } from './settings.ts';
import { standards } from './standards.ts';
import { statements } from './statements.ts';
import { subprocessors } from './subprocessors.ts';
import { tables } from './table-files.ts';
import { transfers } from './transfers.ts';
import { trash } from './trash.ts';
import { vault } from './vault.ts';
import { vendorImport } from './vendor-import.ts';
import { vendors } from './vendors.ts';
import { wordings } from './wordings.ts';

/** Everything that the renderer and the command line can ask the engine; named, as the compiler cannot write all of it out. */
export type Contract = {
  vault: typeof vault;
  selections: typeof selections;
  settings: typeof settings;
  certificates: typeof certificates;
  company: typeof company;
  vendors: typeof vendors;
  vendorImport: typeof vendorImport;
  assessments: typeof assessments;
  approvals: typeof approvals;
  attachments: typeof attachments;
  breaches: typeof breaches;
  consents: typeof consents;
  consentImport: typeof consentImport;
  history: typeof history;
  requests: typeof requests;
  trash: typeof trash;
  reviews: typeof reviews;
  campaigns: typeof campaigns;
  contracts: typeof contracts;
  comparisons: typeof comparisons;
  personas: typeof personas;
  contents: typeof contents;
  deadlines: typeof deadlines;
  scoring: typeof scoring;
  help: typeof help;
  inquiries: typeof inquiries;
  questionnaires: typeof questionnaires;
  reports: typeof reports;
  transfers: typeof transfers;
  network: typeof network;
  overview: typeof overview;
  statements: typeof statements;
  standards: typeof standards;
  subprocessors: typeof subprocessors;
  tables: typeof tables;
  wordings: typeof wordings;
};

/** The contract itself. */
export const contract: Contract = {
  vault,
  selections,
  settings,
  certificates,
  company,
  vendors,
  vendorImport,
  assessments,
  approvals,
  attachments,
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
  tables,
  wordings,
};
