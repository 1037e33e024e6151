import { documentOf } from '../../document.ts';
import type { BreachFacts } from '../../facts/breach.ts';
import { chapter } from '../../nodes.ts';
import type { Node, PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { lessonsChapter, proofChapter } from './closing-chapters.ts';
import { decisionsChapter } from './decisions-chapter.ts';
import { factsChapter } from './facts-chapter.ts';
import { impactChapter } from './impact-chapter.ts';
import { breachPageOne } from './page-one.ts';
import { papersChapter } from './papers-chapter.ts';
import { severityChapter } from './severity-chapter.ts';
import { tasksChapter } from './tasks-chapter.ts';
import { timelineChapter } from './timeline-chapter.ts';

/** The file of a breach (Art. 33(5) GDPR): one page for the manager, then everything that was known, decided, sent and done. */
export function breachFile(sheet: Sheet, facts: BreachFacts): PrintDefinition {
  const { t, format } = sheet;
  const { number, isDrill, title, asOf } = facts.breach;
  const name = t(isDrill ? 'breach.nameDrill' : 'breach.name', { number });
  return documentOf(
    sheet,
    facts.company,
    {
      title: `${t('breachFile.title')} ${name}`,
      subject: title,
      runningTitle: `${t('breachFile.title')} · ${name}`,
      isDrill,
      ...(isDrill ? { confidentiality: t('breach.drillFoot') } : {}),
      ...(asOf === null ? {} : { asOf: t('breachFile.asOfShort', { day: format.dayOfInstant(asOf) }) }),
    },
    [...breachPageOne(sheet, facts), ...chapters(sheet, facts)],
  );
}

function chapters(sheet: Sheet, facts: BreachFacts): Node[] {
  const { t } = sheet;
  const parts: [title: string, nodes: Node[]][] = [
    [t('breachFile.timeline'), timelineChapter(sheet, facts)],
    [t('breachFile.facts'), factsChapter(sheet, facts)],
    [t('breachFile.severityChapter'), severityChapter(sheet, facts)],
    [t('breachFile.decisionsChapter'), decisionsChapter(sheet, facts)],
    [t('breachFile.papers'), papersChapter(sheet, facts)],
    [t('breachFile.tasks'), tasksChapter(sheet, facts)],
    ...(facts.impact
      ? [[t('breachFile.impact'), impactChapter(sheet, facts.impact)] as [string, Node[]]]
      : []),
    [t('breachFile.lessons'), lessonsChapter(sheet, facts)],
    [t('breachFile.proof'), proofChapter(sheet, facts)],
  ];
  return parts.flatMap(([title, nodes], index) => {
    const head = chapter(sheet, index + 1, title);
    return index === 0
      ? [
          { ...head, pageBreak: 'before' as const, margin: [0, 0, 0, 5] as [number, number, number, number] },
          ...nodes,
        ]
      : [head, ...nodes];
  });
}
