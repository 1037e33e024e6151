import type { PersonaContent } from '../../../../contract/persona-record.ts';
import type { PersonaFacts } from '../../facts/persona.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine, shortenLines } from '../../typography.ts';
import { cutEntries, type Detail, linesOf } from './detail.ts';

const width = 231;
const indent = 9;
const size = 9;
const leading = 11.4;
const head = 14;

type ListName = 'goals' | 'pains' | 'objections' | 'criteria' | 'habits' | 'channels';

/** Pairs that stand side by side. */
const rows: readonly (readonly [ListName, ListName])[] = [
  ['goals', 'pains'],
  ['objections', 'criteria'],
  ['habits', 'channels'],
];

/** What moves the type and how it is reached, in two columns; words that fit and do not fit below. */
export function featureGrid(sheet: Sheet, { content }: PersonaFacts, detail: Detail): Node[] {
  const columns = (left: Node, right: Node): Node => ({
    columns: [left, right],
    columnGap: 21,
    margin: [0, 0, 0, 7],
  });
  return [
    ...rows.map(([left, right]) =>
      columns(list(sheet, content, left, detail), list(sheet, content, right, detail)),
    ),
    columns(words(sheet, content, 'wordsToUse', detail), words(sheet, content, 'wordsToAvoid', detail)),
  ];
}

/** About how high the grid is, in points. */
export function featureGridHeight({ content }: PersonaFacts, detail: Detail): number {
  const heightOf = (name: ListName) => {
    const { shown, left } = cutEntries(content[name], detail, width - indent, size);
    const lines = shown.reduce((sum, entry) => sum + linesOf(entry, width - indent, size), 0);
    return head + Math.max(1, lines + (left > 0 ? 1 : 0)) * (leading + 0.6);
  };
  const wordsHeight = (name: 'wordsToUse' | 'wordsToAvoid') =>
    head + linesOf(shownWords(content, name, detail), width, 10) * 13;
  const lists = rows.reduce((sum, [left, right]) => sum + Math.max(heightOf(left), heightOf(right)) + 7, 0);
  return lists + Math.max(wordsHeight('wordsToUse'), wordsHeight('wordsToAvoid')) + 7;
}

function list(sheet: Sheet, content: PersonaContent, name: ListName, detail: Detail): Node {
  const { t, colors } = sheet;
  const { shown, left } = cutEntries(content[name], detail, width - indent, size);
  const entries: Node[] = shown.map((text) => ({
    tag: 'LI',
    columnGap: 0,
    columns: [
      { text: '•', style: 'cell', color: colors.accent, width: indent, tag: 'Lbl' },
      { text, style: 'cell', width: '*', tag: 'LBody' },
    ],
    margin: [0, 0, 0, 0.6],
  }));
  const lines: Node[] = entries.length === 0 ? [] : [{ tag: 'L', stack: entries }];
  if (left > 0)
    lines.push({ text: t('personaSheet.more', { count: left }), style: 'small', margin: [indent, 0, 0, 0] });
  if (lines.length === 0) lines.push({ text: t('personaSheet.open'), style: 'small' });
  return { width: '*', stack: [heading(sheet, name), ...lines] };
}

function words(
  sheet: Sheet,
  content: PersonaContent,
  name: 'wordsToUse' | 'wordsToAvoid',
  detail: Detail,
): Node {
  const text = shownWords(content, name, detail);
  const isCrossed = name === 'wordsToAvoid' && text !== '';
  return {
    width: '*',
    stack: [
      heading(sheet, name),
      text === ''
        ? { text: sheet.t('personaSheet.open'), style: 'small' }
        : {
            text,
            font: 'Serif',
            fontSize: 10,
            lineHeight: 0.94,
            tag: 'P',
            ...(isCrossed ? { decoration: 'lineThrough' as const, color: sheet.colors.ink2 } : {}),
          },
    ],
  };
}

function shownWords(content: PersonaContent, name: 'wordsToUse' | 'wordsToAvoid', detail: Detail): string {
  return printableLine(shortenLines(content[name].join(' · '), Math.min(detail.lines, 3), width, 10.8));
}

function heading({ t, colors }: Sheet, name: ListName | 'wordsToUse' | 'wordsToAvoid'): Node {
  return {
    text: t(`personaField.${name}`),
    style: 'cell',
    bold: true,
    color: colors.accent,
    tag: 'H2',
    margin: [0, 0, 0, 1.5],
  };
}
