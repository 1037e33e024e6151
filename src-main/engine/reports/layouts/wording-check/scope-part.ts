import type { WordingCheckFacts } from '../../facts/wording-check.ts';
import { dataTable, heads, paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { chapterTitle } from '../consent/chapter-title.ts';

/** What no wording can show and people have to check. */
export function scopePart(sheet: Sheet, { law }: WordingCheckFacts): Node[] {
  const { t, own } = sheet;
  const unseen = law.elements.filter(({ source }) => source === 'process');
  return [
    chapterTitle(t('wordingCheck.unseen')),
    dataTable(
      [182, '*'],
      heads([t('wordingCheck.element'), t('wordingCheck.toCheck')]),
      unseen.map(({ title, basis, why, suggestion }) => [
        {
          stack: [
            { text: own(title), style: 'cell', bold: true },
            paragraph(own(basis), 'micro', [0, 1, 0, 0]),
          ],
        },
        {
          stack: [paragraph(own(why), 'cell'), paragraph(own(suggestion), 'cell', [0, 2, 0, 0])],
        },
      ]),
    ),
  ];
}

/** The state of the law and the sources that the rules rest on. */
export function sourcesPart({ t, own, format }: Sheet, { law }: WordingCheckFacts): Node {
  const list = law.sources.map(({ title }) => own(title)).join('; ');
  return paragraph(t('wordingCheck.sources', { day: format.day(law.asOf), list }), 'micro', [0, 12, 0, 0]);
}
