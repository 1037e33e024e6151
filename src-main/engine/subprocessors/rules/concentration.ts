import type {
  ConcentratedFirm,
  Concentration,
  FirmIdentity,
  SubProcessorFilter,
  SubProcessorUse,
} from '../../../contract/subprocessor-overview.ts';
import type { CountryClass, TransferVerdict } from '../../../contract/transfer.ts';
import { foldText } from '../../kernel/folded-text.ts';
import { firmName } from './firm-name.ts';

/** Mildest first. */
const verdicts: readonly TransferVerdict[] = [
  'ok',
  'ok_note',
  'conditions',
  'action_required',
  'not_permitted',
];

/** Who is who: by hand first, then by name without legal form. */
export function firmKeyOf(
  identities: readonly FirmIdentity[],
): (link: { linkId: string; name: string }) => string {
  const said = new Map(identities.map(({ scope, about, key }) => [`${scope}\n${about}`, key]));
  return ({ linkId, name }) => {
    const { core } = firmName(name);
    return said.get(`link\n${linkId}`) ?? said.get(`name\n${core}`) ?? core;
  };
}

/** Uses of the same firm as one, those on which most vendors depend first. */
export function concentrationOf(
  uses: readonly SubProcessorUse[],
  identities: readonly FirmIdentity[],
): ConcentratedFirm[] {
  const keyOf = firmKeyOf(identities);
  const labels = new Map(
    identities.flatMap(({ key, label }) => (key === null ? [] : [[key, label] as const])),
  );
  const groups = Map.groupBy(uses, keyOf);
  return [...groups]
    .map(([key, own]) => firmOf(key, own, labels.get(key) ?? null))
    .toSorted(
      (one, other) =>
        other.vendors - one.vendors || other.services - one.services || order(one.name, other.name),
    );
}

function firmOf(key: string, uses: SubProcessorUse[], label: string | null): ConcentratedFirm {
  const names = [...new Set(uses.map(({ name }) => name))].toSorted(order);
  const name = label ?? longest(names);
  const worst = Math.max(...uses.map(({ verdict }) => verdicts.indexOf(verdict)));
  return {
    key,
    name,
    otherNames: names.filter((other) => other !== name),
    isByHand: label !== null,
    vendors: new Set(uses.map(({ vendorId }) => vendorId)).size,
    services: new Set(uses.map(({ serviceId }) => serviceId)).size,
    countries: [...new Set(uses.flatMap(({ country }) => country ?? []))].toSorted(),
    hasUnknownCountry: uses.some(({ country }) => country === null),
    tools: [...new Set(uses.map(({ tool }) => tool))].filter((tool) => tool !== 'none'),
    isThirdCountry: uses.some((use) => use.class !== 'eea' && use.class !== 'unknown'),
    worst: verdicts[worst] ?? 'action_required',
    uses,
  };
}

/** How many firms and vendors depend on each country, most vendors first; the unknown last. */
export function countriesOf(
  uses: readonly SubProcessorUse[],
  identities: readonly FirmIdentity[],
): Concentration['byCountry'] {
  const keyOf = firmKeyOf(identities);
  return [...Map.groupBy(uses, ({ country }) => country)]
    .map(([country, own]) => ({
      country,
      firms: new Set(own.map(keyOf)).size,
      vendors: new Set(own.map(({ vendorId }) => vendorId)).size,
      class: gravest(own),
    }))
    .toSorted(
      (one, other) =>
        Number(one.country === null) - Number(other.country === null) ||
        other.vendors - one.vendors ||
        order(one.country ?? '', other.country ?? ''),
    );
}

/** Mildest first: a country is shown as the gravest of what is there, as a certificate covers one firm only. */
const classes: readonly CountryClass[] = ['eea', 'adequate', 'adequate_dpf', 'third', 'unknown'];

function gravest(uses: readonly SubProcessorUse[]): CountryClass {
  const worst = Math.max(...uses.map((use) => classes.indexOf(use.class)));
  return classes[worst] ?? 'unknown';
}

/** Firms that fit what is looked for; a firm fits by any of its uses. */
export function fitting(firms: readonly ConcentratedFirm[], filter: SubProcessorFilter): ConcentratedFirm[] {
  const words = foldText(filter.search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return firms.filter((firm) => {
    const text = foldText(
      [
        firm.name,
        ...firm.otherNames,
        ...firm.uses.map((use) => `${use.vendorName} ${use.serviceName} ${use.purpose} ${use.city}`),
      ].join(' '),
    );
    return (
      words.every((word) => text.includes(word)) &&
      (filter.country === null || firm.countries.includes(filter.country)) &&
      (!filter.thirdCountryOnly || firm.isThirdCountry) &&
      (filter.vendorId === null || firm.uses.some(({ vendorId }) => vendorId === filter.vendorId))
    );
  });
}

/** The fullest way in which a name is written. */
function longest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best), '');
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
