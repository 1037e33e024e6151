import type { BreachImpact } from '../../../../src-main/contract/breach-view.ts';

export interface Stop {
  name: string;
  country: string | null;
  /** Works for a service that the case names. */
  isNamed: boolean;
}

/** The sub-processors behind a vendor, each once; those of named services first. */
export function stopsOf({ services }: Pick<BreachImpact, 'services'>): Stop[] {
  const stops = new Map<string, Stop>();
  for (const { isNamed, subProcessors } of services) {
    for (const { name, country } of subProcessors) {
      const known = stops.get(name);
      stops.set(name, {
        name,
        country: known?.country ?? country,
        isNamed: isNamed || (known?.isNamed ?? false),
      });
    }
  }
  return [...stops.values()].toSorted((one, other) => Number(other.isNamed) - Number(one.isNamed));
}

/** Words by which companies name the contact that answers at night, in both languages. */
const urgent = /datenpanne|notfall|vorfall|breach|incident|emergency|24\s*\/\s*7/i;

/** Contacts in the order in which one calls: whoever is named for emergencies comes first. */
export function urgentFirst<Contact extends { name: string; role: string }>(
  contacts: readonly Contact[],
): Contact[] {
  const rank = ({ name, role }: Contact) => (urgent.test(`${name} ${role}`) ? 0 : 1);
  return contacts.toSorted((one, other) => rank(one) - rank(other));
}
