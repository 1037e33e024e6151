import { useState } from 'react';
import type { BreachTask } from '../../../../src-main/contract/breach-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import type { Shown } from '../record/use-breach.ts';
import { useMoment } from '../record/use-moment.ts';
import { NewTask } from './new-task.tsx';
import { TaskDialog } from './task-dialog.tsx';
import { TaskRow } from './task-row.tsx';
import { useTasks } from './use-tasks.ts';

/** What was done and is to be done: measures count for the notification (Art. 33(3)(d) GDPR), tasks are work inside the case. */
export function TaskList({ shown }: { shown: Shown }) {
  const t = useTexts('breach');
  const { breach, isPast, isClosed } = shown;
  const moment = useMoment(breach);
  const tasks = useTasks(breach.id);
  const [edited, edit] = useState<BreachTask | null>(null);
  const isReadOnly = isPast || isClosed;
  const done = breach.tasks.filter(({ doneAt }) => doneAt !== null).length;
  return (
    <section className="border-t border-line px-6 py-4">
      <SectionHeading aside={t('task.done', { done, total: breach.tasks.length })}>
        {t('task.title')}
      </SectionHeading>
      {breach.tasks.length === 0 && <p className="pt-1 text-ink-2">{t('task.empty')}</p>}
      <ul className="pt-1 text-dense">
        {sorted(breach.tasks).map((task) => (
          <TaskRow
            key={task.id}
            {...{ task, moment, isReadOnly }}
            zone={breach.clock.zone}
            onToggle={(isDone) =>
              tasks.save({ ...task, doneAt: isDone ? new Date(moment).toISOString() : null })
            }
            onEdit={() => edit(task)}
            onRemove={() => tasks.remove(task)}
          />
        ))}
      </ul>
      {!isReadOnly && <NewTask onAdd={tasks.add} />}
      <FailureNotice error={tasks.error} />
      {edited && <TaskDialog breach={breach} task={edited} onClose={() => edit(null)} />}
    </section>
  );
}

/** Measures first, then by when they are due; what has no date comes last. */
function sorted(tasks: readonly BreachTask[]): BreachTask[] {
  const due = ({ dueAt, doneAt }: BreachTask) => Date.parse(doneAt ?? dueAt ?? '9999-12-31');
  return tasks.toSorted(
    (one, other) => Number(one.kind === 'task') - Number(other.kind === 'task') || due(one) - due(other),
  );
}
