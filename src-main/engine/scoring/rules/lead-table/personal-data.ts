import type { PersonalColumn } from '../../../../contract/scoring-leads.ts';
import { foldedWords } from '../../../kernel/folded-text.ts';

/** Words of a heading that announce who somebody is; "Firmenname" is one word and none of them. */
const names = new Set([
  ...['name', 'vorname', 'nachname', 'familienname', 'firstname', 'lastname', 'surname', 'fullname'],
  ...['ansprechpartner', 'kontaktperson', 'anrede', 'adresse', 'anschrift', 'strasse', 'street', 'address'],
  ...['geburtsdatum', 'birthday', 'birthdate'],
]);
const mails = new Set(['email', 'mail', 'mailadresse', 'emailadresse']);
const phones = new Set(['telefon', 'telefonnummer', 'phone', 'mobil', 'mobile', 'handy', 'fax']);
/** Headings that only look alike: consents and counts. */
const lookalikes = new Set([
  ...['consent', 'einwilligung', 'clicks', 'klicks', 'opens', 'opened', 'days', 'tage', 'count', 'anzahl'],
]);

const mail = /[^\s@]+@[^\s@]+\.[^\s@]{2,}/u;
const phone = /^\s*(\+|00)\d[\d\s()/.-]{6,}\s*$/u;

/** Whether a cell holds a mail address or a phone number. */
export function isPersonal(cell: string): boolean {
  return mail.test(cell) || phone.test(cell);
}

/** Columns that seem to say who somebody is, by their heading or what stands in them. */
export function personalColumns(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): PersonalColumn[] {
  return columns.flatMap((name, column): PersonalColumn[] => {
    const why = ofHeading(name) ?? ofCells(rows.map((row) => row[column] ?? ''));
    return why ? [{ column, name, why }] : [];
  });
}

function ofHeading(heading: string): PersonalColumn['why'] | null {
  const words = foldedWords(heading.replaceAll('_', ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  if (words.some((word) => lookalikes.has(word))) return null;
  if (words.some((word) => mails.has(word))) return 'mail';
  if (words.some((word) => phones.has(word))) return 'phone';
  return words.some((word) => names.has(word)) ? 'name' : null;
}

function ofCells(cells: readonly string[]): PersonalColumn['why'] | null {
  if (cells.some((cell) => mail.test(cell))) return 'mail';
  return cells.some((cell) => phone.test(cell)) ? 'phone' : null;
}
