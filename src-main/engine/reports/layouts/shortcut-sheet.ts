import { keysAsRead } from '../../../contract/key-words.ts';
import { shortcuts } from '../../../contract/shortcut-keys.ts';
import type { WindowCommand } from '../../../contract/shortcuts.ts';
import { documentOf } from '../document.ts';
import type { CompanyFacts } from '../facts/company.ts';
import { cell, dataTable, heading, heads, paragraph } from '../nodes.ts';
import type { Node, PrintDefinition } from '../print/definition.ts';
import { textWidth } from '../print/paper.ts';
import type { Sheet } from '../sheet.ts';

type Group = 'areas' | 'work' | 'window';

/** Where each command stands on the sheet; a new command does not compile without its place. */
const groupOf: Readonly<Record<WindowCommand, Group>> = {
  today: 'areas',
  vendors: 'areas',
  consents: 'areas',
  campaigns: 'areas',
  breaches: 'areas',
  reports: 'areas',
  settings: 'areas',
  audit: 'areas',
  trash: 'areas',
  back: 'areas',
  forward: 'areas',
  palette: 'areas',
  newBreach: 'work',
  history: 'work',
  undo: 'work',
  redo: 'work',
  saved: 'work',
  print: 'work',
  lock: 'window',
  switchCompany: 'window',
  newWindow: 'window',
  zoomIn: 'window',
  zoomOut: 'window',
  zoomReset: 'window',
  help: 'window',
  shortcuts: 'window',
};

const commands = Object.keys(groupOf) as WindowCommand[];

/** Two columns: one page has room for all of them only so. */
const gap = 24;
const half = (textWidth(false) - gap) / 2;

/** Every key of the list on screen, on one page: the same commands and the same keys. */
export function shortcutSheet(sheet: Sheet, company: CompanyFacts): PrintDefinition {
  const { t } = sheet;
  const title = t('sheet.title');
  return documentOf(sheet, company, { title, subject: t('sheet.sub'), runningTitle: title }, [
    { text: title, style: 'title', tag: 'H1' },
    paragraph(t('sheet.sub'), 'sub', [0, 3, 0, 6]),
    {
      columnGap: gap,
      columns: [
        { width: half, stack: group(sheet, 'areas') },
        { width: half, stack: [...group(sheet, 'work'), ...group(sheet, 'window')] },
      ],
    },
    paragraph(t('sheet.fields'), 'small', [0, 12, 0, 0]),
    paragraph(t('sheet.mac'), 'small', [0, 4, 0, 0]),
  ]);
}

function group(sheet: Sheet, of: Group): Node[] {
  const { t } = sheet;
  const rows = commands
    .filter((command) => groupOf[command] === of && shortcuts[command].length > 0)
    .map((command) => [cell(t(`keys.${command}`)), cell(keysOf(sheet, command))]);
  return [
    heading(t(`groups.${of}`), 'h3', [0, 10, 0, 3]),
    dataTable(['*', 92], heads([t('sheet.command'), t('sheet.keys')]), rows, [0, 0, 0, 0]),
  ];
}

function keysOf({ t, language }: Sheet, command: WindowCommand): string {
  const [keys = '', more] = shortcuts[command].map((one) => keysAsRead(one, language, false));
  return more === undefined ? keys : t('sheet.also', { keys, more });
}
