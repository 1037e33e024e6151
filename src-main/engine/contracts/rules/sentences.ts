/** Stretch of a text. */
export interface Stretch {
  from: number;
  to: number;
}

/** Words after which a full stop ends no sentence, in German and English contracts. */
const abbreviations = new Set(
  (
    'art arts abs lit nr nrn ziff rn rdn s seite u z b d h bzw ggf gem vgl inkl insb i v m o g a sog ca evtl usw etc ' +
    'str tel fax dr prof hr fr bspw st abschn anl max min mind jew dsgvo no nos vol para paras sec secs cf eg ie e inc ltd ' +
    'co corp llc mr mrs ms approx incl pp p ff f vs'
  ).split(' '),
);
/** Of the abbreviations above, those that often do end a sentence. */
const alsoEnds = new Set(['dsgvo', 'usw', 'etc', 'ff', 'f', 'ltd', 'inc', 'co', 'corp', 'llc']);
const month = /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/;
const stops = /[.!?]["'”“’»)\]]*\s+|;\s+(?=\(?[a-z]{1,3}\)\s|\(?[ivx]+\)\s)/gu;

/** Sentences of one paragraph; a full stop after an abbreviation or a number of a clause ends none. */
export function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const { 0: stop, index } of text.matchAll(stops)) {
    const after = index + stop.length;
    if (!stop.startsWith(';') && !endsSentence(text.slice(from, index), text.slice(after, after + 2)))
      continue;
    found.push({ from, to: index + stop.trimEnd().length });
    from = after;
  }
  if (text.slice(from).trim() !== '') found.push({ from, to: text.trimEnd().length });
  return found;
}

function endsSentence(before: string, next: string): boolean {
  if (/^\(?[a-z]{1,3}\)\s/.test(next)) return true;
  if (!/^["'„“”‚‘([«§]?[\p{Lu}\p{N}(§]/u.test(next)) return false;
  const word = /([\p{L}\p{N}.]*)$/u.exec(before)?.[1] ?? '';
  const last = word.split('.').at(-1)?.toLowerCase() ?? '';
  // "5." or "5.2." at the beginning is the number of a clause; "z. B.", "J." are abbreviations.
  if (word === '' || (/^[\d.]+$/.test(word) && before.trim() === word)) return false;
  if (/^\d{1,2}$/.test(last) && (month.test(next) || !/^\p{Lu}/u.test(next))) return false;
  if (last.length === 1 && !/\d/.test(last)) return false;
  return !abbreviations.has(last) || alsoEnds.has(last);
}
