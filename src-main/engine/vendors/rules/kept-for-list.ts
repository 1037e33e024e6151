import type { TransferLaw } from '../../../contract/law.ts';
import type { ProcessingRole, Service } from '../../../contract/vendor-record.ts';

const needOrder = ['normal', 'high', 'veryHigh'] as const;

/** What the list shows of a vendor's services: all names, the first role, the highest protection need. */
export function serviceSummary(
  services: readonly { name: string; role: ProcessingRole; protectionNeed: (typeof needOrder)[number] }[],
) {
  const needs = services.map(({ protectionNeed }) => needOrder.indexOf(protectionNeed));
  return {
    serviceNames: services.map(({ name }) => name).join(', '),
    role: services[0]?.role ?? null,
    protectionNeed: needOrder[Math.max(...needs)] ?? null,
    needsAgreement: services.some(({ role }) => role === 'processor'),
  };
}

/** Last day on which a contract for processing (Art. 28(3) GDPR) is in force; `9999-12-31` without end, null without contract. */
export function agreementUntil(
  documents: readonly { kind: string; expiresOn: string | null }[],
): string | null {
  const ends = documents
    .filter(({ kind }) => kind === 'dpa')
    .map(({ expiresOn }) => expiresOn ?? '9999-12-31');
  return ends.toSorted().at(-1) ?? null;
}

/** Countries of the European Economic Area. */
export function eeaCountries(law: TransferLaw): string[] {
  return law.countries.filter(({ status }) => status === 'eea').map(({ code }) => code);
}

/** Whether data leave the EEA (Art. 44 GDPR): by a place or an undated sub-processor always, by a dated one on its days. */
export function thirdCountry(
  services: readonly Pick<Service, 'locations' | 'subProcessors'>[],
  eea: readonly string[],
): 'never' | 'always' | 'dependsOnDay' {
  const isOutside = ({ country }: { country: string | null }) => country !== null && !eea.includes(country);
  const places = services.flatMap(({ locations }) => locations).filter(isOutside);
  const chain = services.flatMap(({ subProcessors }) => subProcessors).filter(isOutside);
  if (places.length > 0 || chain.some(({ since, until }) => since === null && until === null))
    return 'always';
  return chain.length > 0 ? 'dependsOnDay' : 'never';
}
