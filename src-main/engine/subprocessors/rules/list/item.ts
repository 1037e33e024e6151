import { nameCore } from '../../../kernel/company-names.ts';
import type { PlaceReader } from '../read-place.ts';
import type { PlainText } from './block.ts';
import { tidy } from './plain-text.ts';

/** What a line such as "Nordfunk GmbH – Versand – Deutschland" says. */
export interface ReadItem {
  name: string;
  purpose: string;
  place: string;
}

const strong = /\s+[–—-]{1,3}\s+|\s*[\t;|]\s*|\s*[–—]\s+|\s+::?\s+/;

/** Reads a line: what stands out is the name; what names places is the place; the rest is the purpose. */
export function readItem({ text, lead }: PlainText, places: PlaceReader): ReadItem {
  if (lead !== null && lead !== '' && text.startsWith(lead)) {
    const rest = text.slice(lead.length).replace(/^[\s.:;,–—|-]+/, '');
    // "[Name] (Ireland) – purpose": what follows in brackets is read like the rest.
    return placed(lead, rest.split(strong), places);
  }
  const parts = text.split(strong).filter((part) => part !== '');
  if (parts.length > 1) return placed(parts[0] ?? '', parts.slice(1), places);
  const [, name, rest] = /^(.{2,120}?):\s+(.+)$/.exec(text) ?? [];
  if (name !== undefined && rest !== undefined) return placed(name, rest.split(strong), places);
  return byCommas(text, places);
}

function placed(name: string, parts: readonly string[], places: PlaceReader): ReadItem {
  const purposes: string[] = [];
  const found: string[] = [];
  for (const part of parts.map(tidy).filter((one) => one !== '')) {
    const [, before = '', inside] = /^(.*?)[\s,]*\(([^()]{2,200})\)\.?$/.exec(part) ?? [];
    if (inside !== undefined && before !== '' && !places.isPlace(before) && places.isPlace(inside)) {
      found.push(inside);
      purposes.push(before);
    } else if (places.isPlace(stripped(part))) found.push(stripped(part));
    else purposes.push(part);
  }
  const named = nameWithPlace(name, places);
  return {
    name: named.name,
    purpose: purposes.join(' – ').replace(/\.$/, ''),
    place: (found.length > 0 ? found : named.place).join(', '),
  };
}

/** "Nordfunk GmbH (Deutschland)": brackets behind a name may hold a place, or another name of it. */
function nameWithPlace(whole: string, places: PlaceReader): { name: string; place: string[] } {
  const [, name, inside] = /^(.+?)\s*\(([^()]{2,200})\)$/.exec(tidy(whole)) ?? [];
  if (name === undefined || inside === undefined || !places.isPlace(inside))
    return { name: tidy(whole).replace(/:$/, ''), place: [] };
  return { name, place: [inside] };
}

/** "Name, Inc., purpose, country": legal forms stay with the name, places come last. */
function byCommas(text: string, places: PlaceReader): ReadItem {
  const parts = text.split(/,\s+/).map(tidy);
  let end = parts.length;
  while (end > 1 && places.isPlace(stripped(parts[end - 1] ?? ''))) end -= 1;
  let start = 1;
  while (start < end && nameCore(`x ${parts[start]}`) === 'x') start += 1;
  const named = nameWithPlace(parts.slice(0, start).join(', '), places);
  const found = parts.slice(end).map(stripped);
  return {
    name: named.name,
    purpose: parts.slice(start, end).join(', ').replace(/\.$/, ''),
    place: (found.length > 0 ? found : named.place).join(', '),
  };
}

function stripped(part: string): string {
  return part.replace(/^\((.*)\)$/, '$1').replace(/\.$/, '');
}
