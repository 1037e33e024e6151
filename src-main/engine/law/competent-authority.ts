import type { Authority, AuthorityDirectory } from '../../contract/law.ts';

/** Where a body sits and who supervises its kind. */
export interface SupervisedSeat {
  /** ISO 3166-1 code. */
  country: string;
  /** ISO 3166-2 code of the Land, where there is one authority per Land. */
  region: string | null;
  supervision: 'privateSector' | 'publicSector' | 'federal';
}

/**
 * Art. 55 GDPR, § 40 BDSG: the authority at the seat. In Germany federal bodies have their own and the Land decides for
 * all others, in Bavaria also private or public sector; elsewhere there is one per country. Null when it is not known.
 */
export function competentAuthority(
  { country, region, supervision }: SupervisedSeat,
  { authorities }: AuthorityDirectory,
): Authority | null {
  const place = country === 'DE' && supervision !== 'federal' ? region : country;
  return (
    authorities.find(
      (authority) =>
        authority.region === place &&
        (authority.competence === 'all' || authority.competence === supervision),
    ) ?? null
  );
}
