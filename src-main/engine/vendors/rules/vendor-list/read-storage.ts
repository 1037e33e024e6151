import type { ProcessingLocation } from '../../../../contract/vendor-record.ts';
import type { CountryFinder } from './read-address.ts';

/** A place of storage; its country stays open where the list names none that there is. */
export type ListedStorage = Pick<ProcessingLocation, 'country' | 'place'>;

/** So many places of storage a row may name. */
const mostPlaces = 20;

/**
 * Where the service stores: "Irland; USA", "Frankfurt, Deutschland". What is no country, such as "EU", is kept as a place whose
 * country is open: the register of transfers asks for it (Art. 30(1)(e) GDPR).
 */
export function storageOf(cell: string, countries: CountryFinder): ListedStorage[] {
  const places = cell.split(/[;|\n]/).flatMap((text) => placesIn(text, countries));
  const named = new Map(places.map((place) => [`${place.country} ${place.place}`, place]));
  return [...named.values()].slice(0, mostPlaces);
}

/** "Irland, USA" are two countries, "Frankfurt, Deutschland" is one place. */
function placesIn(text: string, countries: CountryFinder): ListedStorage[] {
  const parts = text.split(/[,/]/).flatMap((part) => placeCalled(part, countries) ?? []);
  if (parts.every(({ country, place }) => country !== null && place === '')) return parts;
  const whole = placeCalled(text, countries);
  return whole?.country && whole.place !== '' ? [whole] : parts;
}

function placeCalled(text: string, countries: CountryFinder): ListedStorage | null {
  const given = text.trim();
  if (given === '') return null;
  const country = countries.called(given);
  if (country !== null) return { country, place: '' };
  const address = countries.inAddress(given);
  return address.country === null
    ? { country: null, place: given }
    : { country: address.country, place: address.city };
}
