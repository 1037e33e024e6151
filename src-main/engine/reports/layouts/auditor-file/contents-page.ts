import { AuditorSection } from '../../../../contract/report-sections.ts';
import type { AuditorFacts } from '../../facts/auditor-file.ts';
import { factTable, groupedHash, heading, paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { chapterId, type FileChapter } from './chapter.ts';

/** First page: whose file as of which day, what stands where, what was left out, and how it can be checked. */
export function contentsPage(
  sheet: Sheet,
  { company, day, trail }: AuditorFacts,
  chapters: readonly FileChapter[],
): Node[] {
  const { t, format } = sheet;
  const left = AuditorSection.options.filter((one) => !chapters.some(({ section }) => section === one));
  return [
    { text: t('auditor.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
    { text: t('auditor.title'), style: 'title', tag: 'H1' },
    paragraph(
      `${company.profile.name} · ${t('common.asOf', { day: format.day(day) })}`,
      'sub',
      [0, 2, 0, 10],
    ),
    heading(t('auditor.contents')),
    {
      tag: 'TOC',
      stack: chapters.map(({ section, isOfToday }, index) => ({
        tag: 'TOCI' as const,
        columnGap: 8,
        margin: [0, 2.5, 0, 2.5] as [number, number, number, number],
        columns: [
          { text: String(index + 1), style: 'body' as const, width: 18, color: sheet.colors.accent },
          {
            text: [t(`auditorSection.${section}`), isOfToday ? ` (${t('auditor.today')})` : ''].join(''),
            style: 'body' as const,
            width: 360,
            linkToDestination: chapterId(index + 1),
          },
          {
            pageReference: chapterId(index + 1),
            style: 'body' as const,
            alignment: 'right' as const,
            width: 40,
          },
        ],
      })),
    },
    ...(left.length > 0
      ? [
          paragraph(
            t('auditor.left', { sections: left.map((one) => t(`auditorSection.${one}`)).join(', ') }),
            'small',
            [0, 8, 0, 0],
          ),
        ]
      : []),
    heading(t('auditor.check')),
    factTable(
      sheet,
      [
        [t('auditExtract.inTrail'), format.number(trail.chain.entries)],
        [t('auditExtract.head'), { text: groupedHash(trail.chain.head), style: 'mono' }],
      ],
      200,
    ),
  ];
}
