import type { Attachment } from '../../../../contract/attachments.ts';
import type { Drill } from '../../../../contract/breach-clock.ts';
import type { BreachFacts } from '../../facts/breach.ts';
import { cell, dataTable, factTable, groupedHash, heads, paragraph, shortHash, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

/** What was learned, and when the case was closed and reopened, each with its reason. */
export function lessonsChapter(sheet: Sheet, { breach }: BreachFacts): Node[] {
  const { t, format } = sheet;
  const { lessons, closings, asOf, drill } = breach;
  // Lessons have no time of their own: a past state cannot say which of them were there.
  const written = asOf === null ? lessons.trim() : '';
  return [
    ...(asOf === null && !drill ? [paragraph(written || t('closing.noLessons'), 'body')] : []),
    ...(drill ? debrief(sheet, drill) : []),
    ...closings.map(({ kind, at, by, reason, reviewedBy }) =>
      paragraph(
        [
          t(`act.${kind}`),
          format.moment(at),
          by,
          reviewedBy ? t('closing.reviewedBy', { name: reviewedBy }) : '',
          reason.trim(),
        ]
          .filter(Boolean)
          .join(' · '),
        'cell',
        [0, 6, 0, 0],
      ),
    ),
    ...(closings.length === 0 && !drill ? [paragraph(t('closing.notClosed'), 'cell', [0, 6, 0, 0])] : []),
  ];
}

/** How a drill went: minutes, result, lessons, and each point as it was found against what was there to find. */
function debrief(sheet: Sheet, drill: Drill): Node[] {
  const { t, own } = sheet;
  if (!drill.debrief) return [paragraph(t('closing.drillRuns'), 'body')];
  const { minutes, points, result, lessons } = drill.debrief;
  const shapes = { true: 'tick', false: 'cross', null: 'dash' } as const;
  const rows = points.map(({ id, isMet, found, expected }) => [
    status(sheet, shapes[`${isMet}`], t(`debrief.${id}`)),
    cell(own(found)),
    cell(own(expected)),
  ]);
  const titles = [t('closing.point'), t('closing.found'), t('closing.expected')];
  return [
    paragraph(t('closing.drillTook', { minutes }), 'body', [0, 0, 0, 4]),
    ...[result, lessons].filter((text) => text.trim()).map((text) => paragraph(text, 'body', [0, 0, 0, 4])),
    ...(rows.length === 0 ? [] : [dataTable([120, '*', '*'], heads(titles), rows, [0, 4, 0, 0])]),
  ];
}

/** Files behind the entries by their hash, the state of law, and the head of the audit chain in full. */
export function proofChapter(sheet: Sheet, { breach, law, method, company }: BreachFacts): Node[] {
  const { t, format, own } = sheet;
  const files = new Map<string, Attachment>();
  for (const { attachment } of breach.entries) if (attachment) files.set(attachment.hash, attachment);
  const rows = [...files.values()].map(({ name, size, hash }) => [
    cell(name),
    cell(format.size(size), { alignment: 'right' }),
    {
      text: shortHash(hash),
      style: 'mono' as const,
      margin: [10, 1.3, 0, 0] as [number, number, number, number],
    },
  ]);
  const titles = heads([t('closing.file'), t('closing.size'), t('closing.hash')], [1]);
  titles[2] = { ...titles[2], margin: [10, 0, 0, 0] };
  const rule = breach.clock.rule;
  return [
    ...(rows.length === 0
      ? [paragraph(t('closing.noFiles'), 'cell', [0, 0, 0, 6])]
      : [dataTable(['*', 56, 116], titles, rows, [0, 0, 0, 8])]),
    {
      unbreakable: true,
      stack: [
        factTable(
          sheet,
          [
            ...(rule ? ([[t('closing.rule'), own(rule.basis)]] as [string, string][]) : []),
            [t('closing.law'), t('closing.version', { version: law.version, day: format.day(law.asOf) })],
            [
              t('closing.method'),
              t('closing.version', { version: method.version, day: format.day(method.asOf) }),
            ],
            [
              t('closing.auditHead', { number: company.audit.number }),
              { text: groupedHash(company.audit.hash), style: 'mono', margin: [0, 1.2, 0, 0] },
            ],
          ],
          112,
        ),
        paragraph(t('closing.disclaimer'), 'small', [0, 8, 0, 0]),
      ],
    },
  ];
}
