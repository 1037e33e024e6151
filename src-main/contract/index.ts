import { assessments } from './assessments.ts';
import { attachments } from './attachments.ts';
import { breaches } from './breaches.ts';
import { company } from './company.ts';
import { overview } from './overview.ts';
import { reports } from './reports.ts';
import { settings } from './settings.ts';
import { vault } from './vault.ts';
import { vendors } from './vendors.ts';

/** Everything that the renderer and the command line can ask the engine. */
export const contract = {
  vault,
  settings,
  company,
  vendors,
  assessments,
  attachments,
  breaches,
  reports,
  overview,
};
export type Contract = typeof contract;
