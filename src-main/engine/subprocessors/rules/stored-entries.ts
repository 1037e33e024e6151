import type { SubProcessor } from '../../../contract/vendor-record.ts';
import { isActiveOn } from '../../law/service-transfer.ts';
import { firmName } from './firm-name.ts';
import type { ListEntry } from './list/read-list.ts';
import { phraseKey } from './match-entries.ts';

/** What the chain on file says as a line of a list: the same firm for the same purpose at several places is one. */
export interface StoredEntry extends ListEntry {
  links: SubProcessor[];
}

/** The chain of a service on a day, as a list would tell it. */
export function storedEntries(
  chain: readonly SubProcessor[],
  day: string,
  countryName: (code: string) => string,
): StoredEntry[] {
  const names = new Map(chain.map(({ id, name }) => [id, name]));
  const active = chain.filter((link) => isActiveOn(link, day));
  const groups = Map.groupBy(active, ({ name, purpose, parentId }) =>
    [firmName(name).full, phraseKey(purpose), parentId ?? ''].join('\n'),
  );
  return [...groups.values()].map((links) => {
    const [first] = links as [SubProcessor];
    const places = links.map(({ city, country }) =>
      [city, country === null ? '' : countryName(country)].filter((part) => part !== '').join(', '),
    );
    const cells = {
      name: first.name,
      purpose: first.purpose,
      place: places.filter((place) => place !== '').join('; '),
      seat: '',
      entity: '',
      tool: first.tool === 'none' ? '' : first.tool,
      data: '',
      parent: (first.parentId !== null && names.get(first.parentId)) || '',
    };
    return { line: 0, cells, others: {}, links };
  });
}
