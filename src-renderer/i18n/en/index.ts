import type { de } from '../de/index.ts';
import type { SameKeys } from '../same-keys.ts';
import { assessment } from './assessment.ts';
import { audit } from './audit.ts';
import { breach } from './breach.ts';
import { breachSteps } from './breach-steps.ts';
import { breaches } from './breaches.ts';
import { changeList } from './change-list.ts';
import { company } from './company.ts';
import { consent } from './consent.ts';
import { consents } from './consents.ts';
import { decision } from './decision.ts';
import { drill } from './drill.ts';
import { failures } from './failures.ts';
import { frame } from './frame.ts';
import { leadFile } from './lead-file.ts';
import { marketing } from './marketing.ts';
import { pdf } from './pdf.ts';
import { people } from './people.ts';
import { reports } from './reports.ts';
import { requests } from './requests.ts';
import { scoring } from './scoring.ts';
import { scoringModel } from './scoring-model.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { start } from './start.ts';
import { today } from './today.ts';
import { vendor } from './vendor.ts';
import { vendors } from './vendors.ts';

/** English texts. */
export const en = {
  frame,
  failures,
  assessment,
  decision,
  drill,
  pdf,
  people,
  start,
  vendor,
  vendors,
  settings,
  company,
  today,
  reports,
  search,
  audit,
  breaches,
  breach,
  breachSteps,
  requests,
  consents,
  consent,
  marketing,
  scoring,
  scoringModel,
  leadFile,
  changeList,
} satisfies SameKeys<typeof de>;
