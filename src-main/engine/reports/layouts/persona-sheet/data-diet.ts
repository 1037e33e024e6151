import type { DataPoint, DataPointState } from '../../../../contract/persona-record.ts';
import { dietBar } from '../../drawing/diet-bar.ts';
import type { PersonaFacts } from '../../facts/persona.ts';
import { cell, dataTable, heads, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine, shortenLines } from '../../typography.ts';
import { type Detail, linesOf } from './detail.ts';

/** The third takes what the others leave. */
const widths = [84, 148, 138, 92] as const;
const size = 9;

/** Which data the type makes use of and what each point rests on; a filled field of the bar is justified. */
export function dataDiet(sheet: Sheet, { content, diet }: PersonaFacts, detail: Detail): Node[] {
  const { t, colors } = sheet;
  const { dataPoints } = content;
  const sound = diet.filter((state) => state === 'sound').length;
  const all = dataPoints.length;
  const title: Node = {
    text: all === 0 ? t('personaSheet.noData') : t('personaSheet.diet', { sound, all }),
    style: 'cell',
    bold: true,
    color: colors.accent,
    tag: 'H2',
    margin: [0, 0, 0, 2],
  };
  if (all === 0) return [title];
  const rows = dataPoints
    .slice(0, detail.dataPoints)
    .map((point, index) => [
      cell(nameOf(sheet, point), { bold: true }),
      cell(reasonOf(point, detail)),
      cell(t(`dataBasis.${point.basis ?? 'open'}`)),
      stateCell(sheet, diet[index] ?? 'reasonMissing'),
    ]);
  const left = all - rows.length;
  return [
    title,
    {
      svg: dietBar(
        diet.map((state) => state === 'sound'),
        colors,
      ),
      alt: t('personaSheet.dietBar', { sound, all }),
      margin: [0, 0, 0, 3],
    },
    dataTable(
      [widths[0], widths[1], '*', widths[3]],
      heads([
        t('personaSheet.dataPoint'),
        t('personaSheet.why'),
        t('personaSheet.basis'),
        t('personaSheet.state'),
      ]),
      rows,
    ),
    ...(left > 0 ? [{ text: t('personaSheet.more', { count: left }), style: 'small' } satisfies Node] : []),
  ];
}

/** About how high the part is, in points. */
export function dataDietHeight(sheet: Sheet, { content }: PersonaFacts, detail: Detail): number {
  const shown = content.dataPoints.slice(0, detail.dataPoints);
  if (shown.length === 0) return 16;
  const rows = shown.map((point) => {
    const cells = [
      linesOf(nameOf(sheet, point), widths[0], size * 1.08),
      linesOf(reasonOf(point, detail), widths[1], size),
      linesOf(sheet.t(`dataBasis.${point.basis ?? 'open'}`), widths[2], size),
    ];
    return Math.max(...cells) * 11.4 + 8.9;
  });
  const left = content.dataPoints.length > shown.length ? 11 : 0;
  return 16 + 14 + 20 + left + rows.reduce((sum, height) => sum + height, 0);
}

function nameOf({ t }: Sheet, { key, label }: DataPoint): string {
  return printableLine(shortenLines(label || t(`dataKey.${key}`), 2, widths[0], size * 1.08));
}

function reasonOf({ reason }: DataPoint, detail: Detail): string {
  return printableLine(shortenLines(reason, Math.min(detail.lines, 3), widths[1], size));
}

function stateCell(sheet: Sheet, state: DataPointState): Node {
  return status(sheet, state === 'sound' ? 'tick' : 'triangle', sheet.t(`dietState.${state}`));
}
