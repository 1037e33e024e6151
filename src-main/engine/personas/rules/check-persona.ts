import type { PersonaContent, PersonFinding, PersonFindingKind } from '../../../contract/persona-record.ts';
import { findMails, findPhones, type Stretch } from './find-contacts.ts';
import { findNames, findQuoted } from './find-people.ts';
import { type PersonPatterns, type PersonWords, patternsOf } from './person-words.ts';
import { type PersonaText, textsOf } from './persona-fields.ts';

/** Fewer talks describe single people rather than a type. */
export const fewestTalks = 5;

const refused: readonly PersonFindingKind[] = ['mail', 'phone', 'nameWithContact', 'quoteOfPerson'];

/**
 * What in a persona may belong to a real person. A persona is an invented type: data of a person are not needed for it
 * (Art. 5(1)(c) GDPR) and special categories least of all (Art. 9). Refused is what names or reaches somebody; whatever may be
 * invented after all is a hint.
 */
export function checkPersona(content: PersonaContent, words: PersonWords): PersonFinding[] {
  const patterns = patternsOf(words);
  const found = textsOf(content).flatMap((text) => checkText(text, patterns));
  const { talks } = content;
  if (talks === null || talks === 0 || talks >= fewestTalks) return found;
  const few = { kind: 'fewTalks', isRefused: false, field: 'talks', entry: null, at: 0 } as const;
  return [...found, { ...few, found: String(talks) }];
}

function checkText({ field, entry, text }: PersonaText, patterns: PersonPatterns): PersonFinding[] {
  const told = (kind: PersonFindingKind, stretches: readonly Stretch[]): PersonFinding[] =>
    stretches.map(({ at, found }) => ({ kind, isRefused: refused.includes(kind), field, entry, at, found }));
  const mails = findMails(text);
  const phones = findPhones(text, patterns);
  const quoted = findQuoted(text, patterns);
  const isQuoted = (name: Stretch) => quoted.some(({ at }) => at === name.at);
  const names = findNames(text, patterns).filter((name) => !isQuoted(name));
  const hasContact = mails.length + phones.length > 0;
  const special = [...text.matchAll(patterns.special)].map(({ index, 0: word }) => ({
    at: index,
    found: word,
  }));
  return [
    ...told('mail', mails),
    ...told('phone', phones),
    ...told('quoteOfPerson', quoted),
    ...told(hasContact ? 'nameWithContact' : 'name', names),
    ...told('specialCategory', special),
  ].toSorted((one, other) => one.at - other.at);
}
