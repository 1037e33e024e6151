import type { letterSource as german } from '../de/letter-source.ts';

export const letterSource: typeof german = {
  title: 'Wording',
  own: 'your own text, version {number} of {saved}, made from shipped version {version} of {day}',
  rest: 'Otherwise shipped: version {version}, as of {day} ({source}).',
  shipped: 'Shipped: version {version}, as of {day} ({source}).',
  free: 'Freely written: none of the letter texts stands in this letter.',
  where:
    'What was written by hand is not counted. The letter itself does not say so, only the properties of its file.',
  edit: 'Change wording',
};
