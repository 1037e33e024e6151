import type { BreachTask } from '../../../../contract/breach-record.ts';
import type { BreachFacts } from '../../facts/breach.ts';
import { nameOf } from '../../facts/company.ts';
import { compareInstants, isAfter } from '../../facts/instants.ts';
import { cell, dataTable, heads, paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

/** Measures (Art. 33(3)(d), 33(5) GDPR) and the work inside the case, with owner, due time and when it was done. */
export function tasksChapter(sheet: Sheet, facts: BreachFacts): Node[] {
  const { t } = sheet;
  const { tasks } = facts.breach;
  if (tasks.length === 0) return [paragraph(t('breachTask.none'), 'body')];
  const rows = tasks
    .toSorted((one, other) => compareInstants(one.doneAt ?? one.dueAt, other.doneAt ?? other.dueAt))
    .map((task) => [
      cell(t(`breachTask.${task.kind}`)),
      cell(task.text),
      cell(nameOf(facts.company, task.ownerId) ?? '–'),
      stateOf(sheet, facts, task),
    ]);
  const titles = [t('breachTask.kind'), t('breachTask.text'), t('breachTask.owner'), t('breachTask.state')];
  return [dataTable([60, '*', 92, 112], heads(titles), rows)];
}

function stateOf(sheet: Sheet, { now }: BreachFacts, { doneAt, dueAt }: BreachTask): Node {
  const { t, format } = sheet;
  if (doneAt) return status(sheet, 'tick', t('breachTask.done', { time: format.moment(doneAt) }));
  if (!dueAt) return status(sheet, 'dashedCircle', t('breachTask.open'));
  const time = format.moment(dueAt);
  if (isAfter(now, dueAt)) return status(sheet, 'triangle', t('breachTask.overdue', { time }));
  return status(sheet, 'dashedCircle', t('breachTask.due', { time }));
}
