import type { de } from '../de/index.ts';
import type { SameKeys } from '../same-keys.ts';
import { approvals } from './approvals.ts';
import { assessment } from './assessment.ts';
import { audit } from './audit.ts';
import { breach } from './breach.ts';
import { breachSteps } from './breach-steps.ts';
import { breaches } from './breaches.ts';
import { campaignPlan } from './campaign-plan.ts';
import { campaigns } from './campaigns.ts';
import { certificates } from './certificates.ts';
import { changeList } from './change-list.ts';
import { companies } from './companies.ts';
import { company } from './company.ts';
import { comparisons } from './comparisons.ts';
import { compensation } from './compensation.ts';
import { consent } from './consent.ts';
import { consents } from './consents.ts';
import { contents } from './contents.ts';
import { contract } from './contract.ts';
import { deadlines } from './deadlines.ts';
import { decision } from './decision.ts';
import { drill } from './drill.ts';
import { failures } from './failures.ts';
import { frame } from './frame.ts';
import { gate } from './gate.ts';
import { help } from './help.ts';
import { inquiries } from './inquiries.ts';
import { leadFile } from './lead-file.ts';
import { letterSource } from './letter-source.ts';
import { marketing } from './marketing.ts';
import { network } from './network.ts';
import { notifications } from './notifications.ts';
import { pdf } from './pdf.ts';
import { people } from './people.ts';
import { personas } from './personas.ts';
import { questionnaires } from './questionnaires.ts';
import { reports } from './reports.ts';
import { requests } from './requests.ts';
import { reviews } from './reviews.ts';
import { scoring } from './scoring.ts';
import { scoringModel } from './scoring-model.ts';
import { search } from './search.ts';
import { selections } from './selections.ts';
import { settings } from './settings.ts';
import { standards } from './standards.ts';
import { start } from './start.ts';
import { subprocessors } from './subprocessors.ts';
import { today } from './today.ts';
import { transferAssessment } from './transfer-assessment.ts';
import { transferShock } from './transfer-shock.ts';
import { transfers } from './transfers.ts';
import { trash } from './trash.ts';
import { vendor } from './vendor.ts';
import { vendorArea } from './vendor-area.ts';
import { vendorList } from './vendor-list.ts';
import { vendors } from './vendors.ts';
import { wordings } from './wordings.ts';

/** English texts. */
export const en = {
  frame,
  failures,
  approvals,
  assessment,
  deadlines,
  decision,
  compensation,
  drill,
  network,
  pdf,
  notifications,
  people,
  standards,
  start,
  vendor,
  vendorList,
  vendors,
  transfers,
  transferShock,
  transferAssessment,
  vendorArea,
  selections,
  settings,
  certificates,
  companies,
  company,
  today,
  questionnaires,
  trash,
  reports,
  search,
  audit,
  breaches,
  breach,
  breachSteps,
  help,
  inquiries,
  requests,
  reviews,
  consents,
  consent,
  marketing,
  personas,
  contents,
  contract,
  scoring,
  scoringModel,
  leadFile,
  changeList,
  subprocessors,
  campaigns,
  comparisons,
  campaignPlan,
  gate,
  letterSource,
  wordings,
} satisfies SameKeys<typeof de>;
