import type { Authority } from '../../../src-main/contract/law.ts';

/** The authority at the seat of a private company (Art. 55 GDPR, § 40 BDSG); null when the Land is not known yet. */
export function competentAuthority(
  authorities: readonly Authority[],
  country: string,
  region: string | null,
): Authority | null {
  const place = country === 'DE' ? region : country;
  return (
    authorities.find(
      ({ region: where, competence }) =>
        where === place && (competence === 'all' || competence === 'privateSector'),
    ) ?? null
  );
}
