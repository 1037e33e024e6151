import { basename, dirname, join, sep } from 'node:path';

/** The path with the ending of its kind; not every system's dialog adds it. */
export function withEnding(path: string, ending: string): string {
  return path.toLowerCase().endsWith(`.${ending}`) ? path : `${path}.${ending}`;
}

/** A company's name as a file name: letters, digits, space, dot and hyphen, at most 80 characters. */
export function fileNameFor(companyName: string): string {
  const plain = companyName.normalize('NFC').replace(/[^\p{L}\p{N} .-]/gu, '');
  return plain.trim().slice(0, 80) || 'Firma';
}

/** A path as people know it: from the home folder on. */
export function placeOf(path: string, home: string): string {
  const folder = dirname(path);
  const isAtHome = folder === home || folder.startsWith(home + sep);
  return join(isAtHome ? `~${folder.slice(home.length)}` : folder, basename(path));
}

/** The local calendar day of an instant as it stands in names of files. */
export function dayInNames(instant: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
