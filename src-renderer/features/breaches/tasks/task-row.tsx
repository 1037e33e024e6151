import { Ellipsis, SquarePen, Trash2 } from 'lucide-react';
import type { BreachTask } from '../../../../src-main/contract/breach-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { usePeople } from '../../../lib/use-people.ts';
import { formatDayTime } from '../../../lib/zoned-time.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { StatusShape } from '../../../ui/status-shape.tsx';
import { Tag } from '../../../ui/tag.tsx';

export interface TaskRowProps {
  task: BreachTask;
  /** The moment at which it is looked at, in ms. */
  moment: number;
  zone: string;
  isReadOnly: boolean;
  onToggle: (isDone: boolean) => void;
  onEdit: () => void;
  onRemove: () => void;
}

/** One measure or task: done or not, by whom, by when. */
export function TaskRow(props: TaskRowProps) {
  const { task, moment, zone, isReadOnly, onToggle, onEdit, onRemove } = props;
  const t = useTexts('breach');
  const language = useLanguage();
  const { nameOf } = usePeople();
  const { kind, text, dueAt, doneAt } = task;
  const isOverdue = doneAt === null && dueAt !== null && Date.parse(dueAt) < moment;
  const time = doneAt ?? dueAt;
  const words = (
    <span className="wrap-anywhere">
      {text} <span className="text-meta text-ink-2">{t(`task.kind.${kind}`)}</span>
    </span>
  );
  return (
    <li className="flex min-h-row flex-wrap items-center gap-x-3 border-b border-line py-1 last:border-b-0">
      <div className="min-w-0 flex-1 basis-56">
        {isReadOnly ? (
          <span className="flex items-start gap-2">
            <StatusShape status={doneAt ? 'ok' : 'open'} className="mt-0.5" />
            <span>
              {words}
              <span className="sr-only">{t(doneAt ? 'task.isDone' : 'task.isOpen')}</span>
            </span>
          </span>
        ) : (
          <Checkbox isSelected={doneAt !== null} onChange={onToggle}>
            {words}
          </Checkbox>
        )}
      </div>
      <span className="w-28 text-ink-2 wrap-anywhere">{nameOf(task.ownerId)}</span>
      <span className="flex min-w-36 items-center justify-end gap-2 text-right whitespace-nowrap">
        {isOverdue && <Tag status="risk">{t('task.overdue')}</Tag>}
        {time && (
          <span className={doneAt ? 'text-ink-2' : undefined}>
            {t(doneAt ? 'task.doneAt' : 'task.dueAt', { time: formatDayTime(time, zone, language) })}
          </span>
        )}
      </span>
      {!isReadOnly && (
        <Menu
          label={t('task.menu', { text })}
          trigger={<IconButton small icon={Ellipsis} label={t('task.menu', { text })} />}
          items={[
            { id: 'edit', label: t('task.edit'), icon: SquarePen, onAction: onEdit },
            { id: 'remove', label: t('task.remove'), icon: Trash2, onAction: onRemove },
          ]}
        />
      )}
    </li>
  );
}
