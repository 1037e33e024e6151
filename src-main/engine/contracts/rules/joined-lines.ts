/** First parts that keep their hyphen in English; few, and none in which a line end parts other words. */
const firstParts = new Set(
  'third non self cross multi well long short high low day year one two user role need risk state'.split(' '),
);

/** Pairs of parts that stand with a hyphen within a line: "third-party", and of "state-of-the-art" each two. */
export function hyphenatedPairs(lines: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const line of lines)
    for (const [word] of line.matchAll(/\p{L}+(?:-\p{L}+)+/gu)) {
      const parts = word.toLowerCase().split('-');
      for (const [index, part] of parts.slice(1).entries()) pairs.add(`${parts[index]}-${part}`);
    }
  return pairs;
}

/**
 * A word parted at the end of a line is drawn together, unless the hyphen is its own: "Vor-Ort-", "E-", a word that stands
 * with its hyphen elsewhere in the document, or one whose first part is known to keep it ("third-" + "party").
 */
export function joinedLines(before: string, line: string, hyphenated: ReadonlySet<string>): string {
  const [, first = '', mark = ''] = /(\p{L}*\p{Ll})([-\u00AD])$/u.exec(before) ?? [];
  const [next = ''] = /^\p{Ll}\p{L}*/u.exec(line) ?? [];
  const isParted = first !== '' && next !== '' && !/^(?:und|oder|bzw|sowie|and|or)$/.test(next);
  if (isParted && mark === '-' && keepsHyphen(first.toLowerCase(), next.toLowerCase(), hyphenated))
    return before + line;
  if (isParted) return before.slice(0, -1) + line;
  if (/\p{L}-$/u.test(before) && /^\p{Lu}/u.test(line)) return before + line;
  return `${before} ${line}`;
}

function keepsHyphen(first: string, next: string, hyphenated: ReadonlySet<string>): boolean {
  return firstParts.has(first) || hyphenated.has(`${first}-${next}`);
}
