import type { HolidayCalendar } from '../../contract/breach-deadlines.ts';
import type { CompanyProfile } from '../../contract/company.ts';
import { readProfile } from '../company/repo.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { type Coverage, type IsWorkingDay, workingCalendar } from '../law/working-days.ts';

/** First day on which the GDPR applies. */
export const firstDay = '2018-05-25';

/** Days for which both the GDPR applies and holidays are known. */
export function coveredDays({ lastYear }: HolidayCalendar): Coverage {
  return { from: firstDay, to: `${lastYear}-12-31` };
}

/** Working days where the company sits. Where holidays are not known no end is moved, so that none is told too late. */
export function workingDaysAtSeat({ db, templates }: Pick<QueryTools, 'db' | 'templates'>): IsWorkingDay {
  const holidays = templates.holidays();
  const region = regionOf(readProfile(db));
  const years = Object.hasOwn(holidays.regions, region) ? holidays.regions[region] : undefined;
  if (years === undefined) return () => true;
  const isWorkingDay = workingCalendar(region, holidays, coveredDays(holidays));
  return (day) => years[day.slice(0, 4)] === undefined || isWorkingDay(day);
}

function regionOf(company: CompanyProfile | null): string {
  if (!company) return '';
  return company.country === 'DE' && company.region ? company.region : company.country;
}
