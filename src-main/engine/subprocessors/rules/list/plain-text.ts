import type { PlainText } from './block.ts';

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
};

/** Spaces of all kinds as one, nothing invisible. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A line of markdown without its decoration: links, emphasis, code, tags, entities, footnotes, escapes. */
export function plainText(raw: string): PlainText {
  const text = raw.slice(0, 8000);
  const lead =
    /^\s*(?:\*\*|__)?\[([^\]]{1,300})\]\((?:[^()]|\([^()]{0,300}\)){0,2000}\)(?:\*\*|__)?/.exec(text)?.[1] ??
    /^\s*(?:\*\*|__)(.{1,300}?)(?:\*\*|__)/.exec(text)?.[1] ??
    null;
  return { text: undecorated(text), lead: lead === null ? null : undecorated(lead).replace(/[:.]$/, '') };
}

function undecorated(text: string): string {
  return tidy(
    text
      .replace(/!\[[^\]]{0,300}\]\((?:[^()]|\([^()]{0,300}\)){0,2000}\)/g, ' ')
      .replace(/\[([^\]]{1,300})\]\((?:[^()]|\([^()]{0,300}\)){0,2000}\)/g, '$1')
      .replace(/\[([^\]]{1,300})\]\[[^\]]{0,100}\]/g, '$1')
      .replace(/\[\^[^\]]{1,50}\]/g, '')
      .replace(/<br\s*\/?>/gi, ', ')
      .replace(/<((?:https?:\/\/|mailto:)?[^<>\s]{3,300})>/g, (_whole, inner: string) =>
        /[@/]|^https?:/.test(inner) && !inner.startsWith('/') ? inner : ' ',
      )
      .replace(/<\/?[a-z][^<>]{0,2000}>/gi, ' ')
      .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi, decoded)
      .replace(/(\*\*|__|~~)(?=\S)/g, '')
      .replace(/(?<=\S)(\*\*|__|~~)/g, '')
      .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
      .replace(/`/g, '')
      .replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, '$1'),
  );
}

function decoded(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return entities[name] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
}
