const letters: Record<string, string> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const germanLetters: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };
/** Letters that have nothing to fold but their case; most names are made of them. */
const plain = /^[ -~]*$/;
const spelledOut: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Text without case, accents and umlaut dots, so that "Straße", "STRASSE" and "strasse" are the same. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  const german = lower.replace(/[äöüß]/g, (letter) => germanLetters[letter] ?? letter);
  if (plain.test(german)) return german;
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßłøæœđðþı]/gu, (letter) => letters[letter] ?? letter);
}

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Key that sorts like a German telephone list (DIN 5007-1: ä as a) and counts: "Lager 9" before "Lager 10". */
export function sortKey(text: string): string {
  return keyOfFolded(foldText(text));
}

/** The same of a text that is folded already. */
export function keyOfFolded(folded: string): string {
  if (plain.test(folded)) return plainKey(folded);
  const key = folded.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
  return /\p{Nd}/u.test(key) ? key.replace(/\p{Nd}+/gu, (digits) => digits.padStart(12, '0')) : key;
}

/** Key of lower-case ASCII, sign by sign: a search makes hundreds of them with every letter typed. */
function plainKey(folded: string): string {
  let key = '';
  let at = 0;
  while (at < folded.length) {
    const start = at;
    const kind = kindOfSign(folded.charCodeAt(at));
    while (at < folded.length && kindOfSign(folded.charCodeAt(at)) === kind) at += 1;
    if (kind === 'other') {
      if (key !== '' && at < folded.length) key += ' ';
    } else {
      const part = folded.slice(start, at);
      key += kind === 'digit' ? part.padStart(12, '0') : part;
    }
  }
  return key;
}

function kindOfSign(code: number): 'letter' | 'digit' | 'other' {
  if (code >= 97 && code <= 122) return 'letter';
  return code >= 48 && code <= 57 ? 'digit' : 'other';
}

/** Words for a full-text index: folded, and with umlauts spelled out as well, so that "Mueller" finds "Müller". */
export function searchableText(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower.match(/[a-z0-9]+/g)?.join(' ') ?? '';
  const composed = text.normalize('NFC').toLowerCase();
  const spelled = composed.replace(/[äöü]/gu, (letter) => spelledOut[letter] ?? letter);
  const folded = foldedWords(text).join(' ');
  return spelled === composed ? folded : `${folded} ${foldedWords(spelled).join(' ')}`;
}

/** Spellings of a typed word that a record may have: folded, and with umlauts spelled out where they are or may be meant. */
export function spellingsOf(typed: string): string[] {
  const composed = typed.normalize('NFC').toLowerCase();
  const folded = foldedWords(composed).join('');
  const spelled = foldedWords(composed.replace(/[äöü]/gu, (letter) => spelledOut[letter] ?? letter)).join('');
  // "losch" may mean "lösch", which somebody else wrote as "loesch": one vowel at a time is enough for that.
  const meant = [...folded.matchAll(/[aou](?!e)/g)]
    .slice(0, mostVowels)
    .map(({ index }) => `${folded.slice(0, index + 1)}e${folded.slice(index + 1)}`);
  return [...new Set([folded, spelled, ...(folded.length < shortest ? [] : meant)])].filter(Boolean);
}

/** Words shorter than this have no other spellings: they begin too many. */
const shortest = 4;
const mostVowels = 3;
