import { ChevronDown } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTexts } from '../../../i18n/messages.ts';
import { Menu } from '../../../ui/menu.tsx';
import type { ListAddressAccess } from './list-address.ts';

const groups = ['risk', 'status', 'none'] as const;

/** What the list is grouped by. */
export function GroupChoice({ list: { address, change } }: { list: ListAddressAccess }) {
  const t = useTexts('vendors');
  return (
    <Menu
      label={t('group.label')}
      trigger={
        <AriaButton className="flex min-h-7 cursor-default items-center gap-1.5 rounded-control px-1.5 text-dense text-ink-2 data-hovered:text-ink">
          {t('group.label')} <b className="text-ink">{t(`group.${address.group}`)}</b>
          <ChevronDown aria-hidden size={14} strokeWidth={1.75} />
        </AriaButton>
      }
      items={groups.map((group) => ({
        id: group,
        label: t(`group.${group}`),
        onAction: () => change({ group }),
      }))}
    />
  );
}
