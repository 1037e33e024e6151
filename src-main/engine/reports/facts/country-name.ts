import type { TransferLaw } from '../../../contract/law.ts';
import type { Sheet } from '../sheet.ts';

/** Name of a country in the report's language; codes nobody knows stay as they are, null is empty. */
export function countryNameOf({ own }: Pick<Sheet, 'own'>, law: TransferLaw, code: string | null): string {
  if (code === null) return '';
  const known = law.countries.find((country) => country.code === (law.aliases[code] ?? code));
  return known ? own(known.name) : code;
}
