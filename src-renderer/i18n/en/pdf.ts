import type { pdf as german } from '../de/pdf.ts';
import type { SameKeys } from '../same-keys.ts';

export const pdf = {
  opening: 'Opening the document',
  unreadable: 'This document cannot be shown.',
  unreadableText: 'The file is unchanged in the vault. Save a copy and open it in another program.',
  page: 'Page {number} of {count}',
} satisfies SameKeys<typeof german>;
