import { Ellipsis, Hourglass, SquarePen, Undo2 } from 'lucide-react';
import type { BreachEntry } from '../../../../src-main/contract/breach-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu, type MenuItem } from '../../../ui/menu.tsx';

export interface EntryMenuProps {
  entry: BreachEntry;
  isWritable: boolean;
  onCorrect: () => void;
  onRetract: () => void;
  /** Turns the page to what was known when this came in. */
  onShowThen: () => void;
}

/** What can be done with a line: it is put right or taken back by a new one, never edited. */
export function EntryMenu({ entry, isWritable, onCorrect, onRetract, onShowThen }: EntryMenuProps) {
  const t = useTexts('breach');
  const label = t('entry.menu', { number: entry.number });
  const changes: MenuItem[] =
    isWritable && entry.kind === 'fact' && entry.replacedBy === null
      ? [
          { id: 'correct', label: t('entry.correct'), icon: SquarePen, onAction: onCorrect },
          { id: 'retract', label: t('retract.act'), icon: Undo2, onAction: onRetract },
        ]
      : [];
  return (
    <Menu
      label={label}
      trigger={<IconButton small icon={Ellipsis} label={label} />}
      items={[...changes, { id: 'then', label: t('asOf.fromHere'), icon: Hourglass, onAction: onShowThen }]}
    />
  );
}
