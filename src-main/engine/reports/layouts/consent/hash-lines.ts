import { groupedHash } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';

/** A whole SHA-256 in two lines of four groups. */
export function hashLines(hash: string): Node[] {
  const groups = groupedHash(hash).split(' ');
  return [
    { text: groups.slice(0, 4).join(' '), style: 'mono', margin: [0, 1.5, 0, 0] },
    { text: groups.slice(4).join(' '), style: 'mono' },
  ];
}
