import type { Day } from '../../contract/values.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { firstWithoutPlace } from './repo/unknown-places.ts';
import type { Waiting } from './rules.ts';

/** Vendors of which nobody knows where data lies: one line for all, as they are completed together. */
export function placesUnknown({ db }: QueryTools, day: Day): Waiting[] {
  const found = firstWithoutPlace(db, day);
  if (found === null) return [];
  const { id, name, total } = found;
  return [
    {
      id: 'placeUnknown',
      kind: 'placeUnknown',
      title:
        total === 1
          ? { de: `${name}: Land der Daten unbekannt`, en: `${name}: country of the data unknown` }
          : {
              de: `${total} Dienstleister: Land der Daten unbekannt`,
              en: `${total} vendors: country of the data unknown`,
            },
      why: {
        de: 'Ohne Land ist offen, ob Daten in ein Drittland gehen (Art. 44 DSGVO).',
        en: 'Without a country it is open whether data goes to a third country (Art. 44 GDPR).',
      },
      dueOn: null,
      vendorId: total === 1 ? id : null,
      assessmentId: null,
    },
  ];
}
