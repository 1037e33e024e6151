import type { HandOverFacts } from '../../facts/hand-over.ts';
import { bulletList, missing } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

/** What goes to sales, and what comes back, side by side. */
export function exchangeLists(sheet: Sheet, { version }: HandOverFacts): Node[] {
  const { t } = sheet;
  const { passedOn, reportedBack } = version.content.handOver;
  return [
    {
      columnGap: 20,
      margin: [0, 10, 0, 0],
      columns: [
        list(sheet, t('handOver.passedOn'), passedOn),
        list(sheet, t('handOver.reportedBack'), reportedBack),
      ],
    },
  ];
}

function list(sheet: Sheet, title: string, lines: readonly string[]): Node {
  return {
    width: '*',
    stack: [
      { text: title, style: 'h3', tag: 'H2', margin: [0, 0, 0, 3] },
      ...(lines.length === 0 ? [missing(sheet)] : []),
      ...(lines.length === 0 ? [] : [bulletList(lines)]),
    ],
  };
}
