import type { CompanyProfile } from '../../../contract/company.ts';
import type { Node } from '../print/definition.ts';
import { printableLine, shorten } from '../typography.ts';

export interface LetterHead {
  sender: CompanyProfile;
  /** Lines of the window; empty ones are left out. */
  address: string[];
  /** Information block: label and value; empty values are left out. */
  info: [label: string, value: string][];
}

/** Head of a letter by DIN 5008 form B: address field at 45 mm from the top, information block beside it. */
export function letterHead({ sender, address, info }: LetterHead): Node {
  const from = [sender.name, sender.street, `${sender.postcode} ${sender.city}`.trim()];
  return {
    margin: [0, 58, 0, 30],
    columnGap: 24,
    columns: [
      {
        width: 208,
        stack: [
          {
            text: printableLine(shorten(from.filter(Boolean).join(' · '), 230, 6.8)),
            style: 'micro',
            fontSize: 6.8,
            margin: [0, 0, 0, 7],
          },
          ...address
            .filter(Boolean)
            .map((line) => ({ text: printableLine(shorten(line, 470, 10)), style: 'body' as const })),
        ],
      },
      { width: '*', margin: [0, 14, 0, 0], stack: info.filter(([, value]) => value.trim()).map(infoLine) },
    ],
  };
}

function infoLine([label, value]: [label: string, value: string]): Node {
  return {
    // Columns take the gap of those around them unless they name their own.
    columnGap: 3,
    columns: [
      { text: label, style: 'label', width: 58 },
      { text: printableLine(shorten(value, 173, 9)), style: 'cell', noWrap: true, width: '*' },
    ],
  };
}

/** Street and town: lines as typed, else parted at the first comma. */
export function addressLines(address: string): string[] {
  if (address.includes('\n')) return address.split('\n').map((line) => line.trim());
  const comma = address.indexOf(', ');
  return comma < 0 ? [address] : [address.slice(0, comma), address.slice(comma + 2)];
}
