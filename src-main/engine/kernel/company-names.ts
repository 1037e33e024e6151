import { foldedWords } from './folded-text.ts';

const legalForms = new Set(
  (
    'gmbh mbh ggmbh ag kg kgaa ug haftungsbeschrankt ohg gbr ev eg ek se partg ltd limited inc incorporated llc llp lp plc ' +
    'corp corporation co company bv nv sarl sas sa srl spa ab asa aps oy oyj kft pty pte dac'
  ).split(' '),
);

/** What is left of a company's name without case, accents, punctuation, spaces and legal form: "Müller & Söhne GmbH" → "mullersohne". */
export function nameCore(name: string): string {
  const words = foldedWords(name.replace(/\.(?=\p{L}\b)|(?<=\b\p{L})\./gu, ''));
  const kept = words.filter((word, index) => index === 0 || !legalForms.has(word));
  return kept.join('');
}

/** True when two name cores are equal or one slip apart; two slips from ten letters on, none below four. */
export function areSimilar(one: string, other: string): boolean {
  if (one === other) return one !== '';
  const shorter = Math.min(one.length, other.length);
  const allowed = shorter < 4 ? 0 : shorter < 10 ? 1 : 2;
  return allowed > 0 && Math.abs(one.length - other.length) <= allowed && slips(one, other) <= allowed;
}

/** Smallest number of inserted, dropped, replaced or swapped letters that turns one word into the other. */
function slips(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped && row > 1 && column > 1 ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
