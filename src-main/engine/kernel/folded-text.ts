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
const spelledOut: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Text without case, accents and umlaut dots, so that "Straße", "STRASSE" and "strasse" are the same. */
export function foldText(text: string): string {
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
  return foldedWords(text)
    .map((word) => word.replace(/\p{Nd}+/gu, (digits) => digits.padStart(12, '0')))
    .join(' ');
}

/** Words for a full-text index: folded, and with umlauts spelled out as well, so that "Mueller" finds "Müller". */
export function searchableText(text: string): string {
  const composed = text.normalize('NFC').toLowerCase();
  const spelled = composed.replace(/[äöü]/gu, (letter) => spelledOut[letter] ?? letter);
  const plain = foldedWords(text).join(' ');
  return spelled === composed ? plain : `${plain} ${foldedWords(spelled).join(' ')}`;
}
