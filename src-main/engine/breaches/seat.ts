import type { BreachLaw } from '../../contract/breach-deadlines.ts';
import type { CompanyProfile } from '../../contract/company.ts';
import type { Authority, AuthorityDirectory } from '../../contract/law.ts';
import { readProfile } from '../company/repo.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { competentAuthority } from '../law/competent-authority.ts';

/** Where the company sits: decides the zone in which times are told, the holidays and the authority. */
export interface Seat {
  company: CompanyProfile;
  zone: string;
  region: string;
}

/** The company's seat. Its zone does not depend on where the laptop is. */
export function seatOf({ db, clock, templates }: QueryTools): Seat {
  const company = readProfile(db);
  if (!company) throw refuse('RECORD_NOT_FOUND', { kind: 'company', id: '1' });
  const law: BreachLaw = templates.breachLaw();
  return {
    company,
    zone: law.zones[company.country] ?? clock.timeZone,
    region: company.country === 'DE' && company.region ? company.region : company.country,
  };
}

/** The authority to be told: the one that was chosen for the case, else the one at the seat (Art. 55, 56 GDPR). */
export function authorityFor(
  { company }: Seat,
  chosenId: string | null,
  directory: AuthorityDirectory,
): Authority | null {
  const chosen = directory.authorities.find(({ id }) => id === chosenId);
  return chosen ?? competentAuthority(company, directory);
}
