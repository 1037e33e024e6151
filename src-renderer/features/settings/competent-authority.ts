import type { CompanyProfile } from '../../../src-main/contract/company.ts';
import type { Authority } from '../../../src-main/contract/law.ts';

/**
 * The authority at the seat (Art. 55 GDPR, § 40 BDSG): federal bodies and telecommunications have their own, Bavaria has one
 * for the private and one for the public sector; null when the Land is not known yet.
 */
export function competentAuthority(
  authorities: readonly Authority[],
  { country, region, supervision }: Pick<CompanyProfile, 'country' | 'region' | 'supervision'>,
): Authority | null {
  const isFederal = country === 'DE' && supervision === 'federal';
  const place = country === 'DE' && !isFederal ? region : country;
  return (
    authorities.find(
      ({ region: where, competence }) =>
        where === place && (competence === supervision || (competence === 'all' && !isFederal)),
    ) ?? null
  );
}
