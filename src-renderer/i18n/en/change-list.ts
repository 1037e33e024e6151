import type { changeList as german } from '../de/change-list.ts';
import type { SameKeys } from '../same-keys.ts';

/** Taking over a change list for the places of consent texts, and saving the register as a spreadsheet. */
export const changeList = {
  area: 'Consents',
  title: 'Import change list',
  subtitle: 'Which place showed which version when, from a table.',
  purpose:
    'Does a table say which form showed which text when? Obhut checks every row, shows the result and takes it over only when you say so.',
  drop: 'Read as change list',
  choose: 'Choose file',
  pasteHint: 'Drop a table here (xlsx, csv), paste cells (Ctrl V) or',
  clipboard: 'Clipboard',
  reading: 'Reading the table …',
  cancel: 'Cancel',
  template: 'Save template',
  templateHint: 'An empty table with all columns; its second sheet explains them.',
  excel: 'Excel or CSV',
  excelHint: 'Saves what the list shows now, with its filter and order.',
  saved: 'Saved: {place}',
  table: 'Table that was read',
  rows: '{count, plural, one {1 row} other {{shown} rows}}',
  other: 'Choose another table',
  notes: {
    sheets: 'The sheet “{sheet}” was read. Not read: {others}.',
    formulas:
      '{count, plural, one {One cell holds} other {# cells hold}} a formula. The stored value was taken; nothing is calculated.',
    withoutValue:
      '{count, plural, one {For one of them} other {For # of them}} no value is stored: {count, plural, one {it stays} other {they stay}} empty. Open and save the file in Excel.',
    macros: 'The file holds macros. They were neither read nor run.',
  },
  columns: {
    title: 'Assign columns',
    none: 'no column',
    missing: 'Choose the column.',
    example: 'for example “{example}”',
    needed: 'Place, text, version and from must be assigned.',
    times:
      'Times are those at the seat of the company: 2026-11-03 14:30, 03.11.2026 14:30 or date cells. A day without a time begins at midnight; under “until” it still belongs to it.',
  },
  field: {
    place: 'Place',
    address: 'Address',
    kind: 'Kind',
    text: 'Text',
    version: 'Version',
    from: 'From',
    until: 'Until',
    campaign: 'Campaign',
    reason: 'Reason',
  },
  preview: {
    title: 'Preview',
    waiting: 'Checking the rows …',
    sum: '{total} rows: {ready} to take over, {wrong} with errors.',
    newPlaces: '{count, plural, one {One place is} other {{shown} places are}} new.',
    known: '{count, plural, one {One row is} other {{shown} rows are}} on file already.',
    wrong: 'With errors',
    ready: 'To take over',
    noneWrong: 'No row has an error.',
    noneReady: 'There is no row to take over.',
    line: 'Row',
    problems: 'What does not fit',
    more: 'Show {count, plural, one {one more} other {# more}}, {rest} {rest, plural, one {is} other {are}} left',
    isNew: '(new)',
    open: 'until the next change',
    first: 'Shown are the first {shown} of {count}.',
  },
  take: 'Take over {count, plural, one {1 row} other {{shown} rows}}',
  saveLeft: 'Save {count, plural, one {1 row with errors} other {{shown} rows with errors}}',
  leftStay:
    'Rows with errors stay out. When saved, the reasons stand beside them; put right, they can be read again.',
  done: '{count, plural, one {1 row} other {{shown} rows}} taken over.',
  doneText:
    '{places, plural, =0 {No place is new.} one {One place is new.} other {# places are new.}} {left, plural, =0 {No row was left out.} one {One row was left out.} other {# rows were left out.}}',
  toRegister: 'To the register',
  more: 'More commands',
  importList: 'Import change list …',
  exportRegister: 'Excel or CSV …',
} satisfies SameKeys<typeof german>;
