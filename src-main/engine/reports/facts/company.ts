import type { CompanyProfile, Person } from '../../../contract/company.ts';
import type { Instant } from '../../../contract/values.ts';
import { attachmentContent } from '../../attachments/repo.ts';
import { isSampleCompany, listPeople, readProfile } from '../../company/repo.ts';
import { auditHead } from '../../kernel/audit/repo.ts';
import { instantNow } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { logoDataUrl } from './logo.ts';

/** What every report says about the company and about itself. */
export interface CompanyFacts {
  profile: CompanyProfile;
  people: Person[];
  isSample: boolean;
  /** Logo as a data URL; null where there is none or it cannot be printed. */
  logo: string | null;
  audit: { number: number; hash: string };
  createdAt: Instant;
}

/** Reads the company's facts. */
export function gatherCompany({ db, clock }: Pick<QueryTools, 'db' | 'clock'>): CompanyFacts {
  const profile = readProfile(db);
  if (!profile) throw refuse('RECORD_NOT_FOUND', { kind: 'company', id: '1' });
  const logo = profile.logo ? attachmentContent(db, profile.logo) : null;
  return {
    profile,
    people: listPeople(db),
    isSample: isSampleCompany(db),
    logo: logo && logoDataUrl(logo),
    audit: auditHead(db),
    createdAt: instantNow(clock),
  };
}

/** Name of a person, or null. */
export function nameOf(company: CompanyFacts, id: string | null): string | null {
  return company.people.find((person) => person.id === id)?.name ?? null;
}
