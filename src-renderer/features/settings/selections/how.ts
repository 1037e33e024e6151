import type { IncomingItem, TakeChoice } from '../../../../src-main/contract/selections.ts';

/** What happens with a thing of the file. */
export type How = 'skip' | TakeChoice['how'];

/** What can be chosen for a thing that is here already: what cannot go into it, or would change nothing, is not offered. */
export function waysOf({ kind, mine }: IncomingItem): How[] {
  const canMerge = mine !== null && mine.result !== 'same' && mine.result !== 'refused';
  // A text of a letter is there once, in whose words ever.
  if (kind === 'wording') return canMerge ? ['skip', 'merge'] : ['skip'];
  return canMerge ? ['skip', 'new', 'merge'] : ['skip', 'new'];
}

/** One choice for everything that is here already; where it is not offered, the thing is skipped. */
export function chosenForAll(
  items: readonly IncomingItem[],
  hows: ReadonlyMap<string, How>,
  how: How,
): ReadonlyMap<string, How> {
  const known = items.filter(({ mine }) => mine !== null);
  return new Map([
    ...hows,
    ...known.map((item): [string, How] => [item.key, waysOf(item).includes(how) ? how : 'skip']),
  ]);
}

/** What all that is here already has in common, null where it was chosen one by one. */
export function commonHow(items: readonly IncomingItem[], hows: ReadonlyMap<string, How>): How | null {
  const known = items.filter(({ mine }) => mine !== null);
  const ways = ['skip', 'new', 'merge'] as const;
  const isFor = (how: How) =>
    known.every((item) => hows.get(item.key) === (waysOf(item).includes(how) ? how : 'skip'));
  return ways.find(isFor) ?? null;
}

/** What the engine is asked to take over. */
export function choicesOf(hows: ReadonlyMap<string, How>): TakeChoice[] {
  return [...hows].flatMap(([key, how]) => (how === 'skip' ? [] : [{ key, how }]));
}
