import type { PersonPatterns } from './person-words.ts';

/** A stretch of a text that was found. */
export interface Stretch {
  at: number;
  found: string;
}

const label = String.raw`[\p{L}\p{N}-]{1,63}`;
const dot = String.raw`(?:\.|\s?[([{](?:dot|punkt)[)\]}]\s?)`;
const mail = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@|＠|\s?[([{](?:at|ät)[)\]}]\s?)(?:${label}${dot}){1,5}\p{L}{2,24}(?![\p{L}\p{N}])`,
  'giu',
);

/** Mail addresses, also those masked as "name (at) firm (dot) example". */
export function findMails(text: string): Stretch[] {
  return [...text.matchAll(mail)].map(({ index, 0: found }) => ({ at: index, found }));
}

const candidate =
  /(?<![\p{L}\p{N}.,/+(-])(?:\(?\+\s?\d|\(?0|\(\d)[\d\s()/.–-]{4,24}\d(?![\p{L}\p{N}]|[.,]\d)/gu;

/** Phone numbers: with a country code, with an area code, or announced as one. */
export function findPhones(text: string, patterns: PersonPatterns): Stretch[] {
  const announced = [...text.matchAll(patterns.phoneWord)].flatMap((match) => {
    const [whole, number = ''] = match;
    const digits = digitsOf(number).length;
    const isShort = /durchwahl|ext/i.test(whole);
    const after = text.slice(match.index + whole.length);
    if (digits < (isShort ? 2 : 6) || digits > 15 || patterns.unit.test(after) || isThousands(number))
      return [];
    return [{ at: match.index + whole.length - number.length, found: number }];
  });
  const plain = [...text.matchAll(candidate)].flatMap(({ index, 0: found }) => {
    const before = text.slice(Math.max(0, index - 40), index);
    const isOther = patterns.numberWord.test(before) || patterns.unit.test(text.slice(index + found.length));
    return isOther || !readsLikePhone(found) ? [] : [{ at: index, found }];
  });
  const isNew = ({ at }: Stretch) =>
    !announced.some((one) => at < one.at + one.found.length && at + 1 > one.at - 1);
  return [...announced, ...plain.filter(isNew)].toSorted((one, other) => one.at - other.at);
}

/** Whether digits and signs are grouped as phone numbers are; dates, hours, sums and article numbers are not. */
function readsLikePhone(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length < 7 || digits.length > 15) return false;
  if (isDate(text) || isHours(text) || isThousands(text)) return false;
  if (/^\(?\+/.test(text)) return digits.length >= 8;
  if (/^00[2-9]/.test(digits)) return digits.length >= 10;
  if (/^\(\d{3}\)\s?\d{3}[-\s]\d{4}$/.test(text)) return true;
  if (!/^0[1-9]/.test(digits)) return false;
  if (/^0\d([ .-]\d{2}){4}$/.test(text)) return true;
  if (/^\d+$/.test(text))
    return /^01[567]/.test(digits) ? /^\d{11,12}$/.test(digits) : /^\d{10,11}$/.test(digits);
  const area = digitsOf(/^\(?\d+\)?/.exec(text)?.[0] ?? '');
  return area.length >= 3 && area.length <= 6 && digits.length - area.length >= 4 && digits.length >= 8;
}

function isDate(text: string): boolean {
  return /^\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}(\s?[–-]\s?\d{1,2}[./-]\d{1,2}[./-]\d{2,4})?$/.test(
    text,
  );
}

function isHours(text: string): boolean {
  return /^([01]\d|2[0-4])[.]?[0-5]\d\s?[–-]\s?([01]\d|2[0-4])[.]?[0-5]\d$/.test(text);
}

/** "+20 000 000", "+1.500.000": groups of three with a group of noughts. */
function isThousands(text: string): boolean {
  return /^\+?\d{1,3}([ .]\d{3})+$/.test(text.trim()) && /[ .]000/.test(text);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
