import { spellingsOf } from '../kernel/folded-text.ts';
import { typedWords } from '../kernel/search-query.ts';

/** Characters shown around what was found. */
const width = 150;

/** The part of a text that says most of what was typed, cut at words; the beginning where it says none of it. */
export function passageIn(text: string, typed: string): string {
  const looked = typedWords(typed).map(spellingsOf);
  const hits = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    const own = spellingsOf(word);
    const place = looked.findIndex((spellings) =>
      spellings.some((spelling) => own.some((folded) => folded.startsWith(spelling))),
    );
    return place < 0 ? [] : [{ place, index }];
  });
  const best = bestStart(hits);
  return cut(text, Math.max(0, best - 40));
}

/** Where the stretch begins in which most of the typed words stand; the first of equal ones. */
function bestStart(hits: readonly { place: number; index: number }[]): number {
  let best = { start: 0, words: 0 };
  for (const [from, { index }] of hits.entries()) {
    const near = new Set<number>();
    for (let at = from; at < hits.length && (hits[at]?.index ?? 0) < index + width - 40; at += 1)
      near.add(hits[at]?.place ?? -1);
    if (near.size > best.words) best = { start: index, words: near.size };
  }
  return best.start;
}

function cut(text: string, from: number): string {
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1 || from;
  const rest = text.slice(start, start + width);
  const isWhole = start + width >= text.length;
  const end = isWhole ? rest : rest.slice(0, rest.lastIndexOf(' ') > 0 ? rest.lastIndexOf(' ') : rest.length);
  return `${start > 0 ? '… ' : ''}${end.replaceAll(/\s+/g, ' ').trim()}${isWhole ? '' : ' …'}`;
}
