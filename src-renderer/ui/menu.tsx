import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { classNames } from './class-names.ts';

export interface MenuItem {
  id: string;
  label: string;
  icon?: LucideIcon;
  shortcut?: string;
  danger?: boolean;
  isDisabled?: boolean;
  onAction: () => void;
}

export interface MenuProps {
  label: string;
  /** A Button or IconButton. */
  trigger: ReactElement;
  items: readonly (MenuItem | 'separator')[];
}

/** Further acts on a thing; the frequent ones stand beside it as buttons. */
export function Menu({ label, trigger, items }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover offset={4} placement="bottom end" className="floating min-w-48">
        <AriaMenu aria-label={label} className="max-h-96 overflow-y-auto p-1 outline-none">
          {items.map((item, position) =>
            item === 'separator' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a separator has no other identity than its place
              <Separator key={`separator-${position}`} className="mx-2 my-1 h-px bg-line" />
            ) : (
              <MenuRow key={item.id} item={item} />
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function MenuRow({ item }: { item: MenuItem }) {
  const Icon = item.icon;
  return (
    <AriaMenuItem
      id={item.id}
      textValue={item.label}
      isDisabled={item.isDisabled ?? false}
      onAction={item.onAction}
      className={classNames(
        'flex min-h-7 cursor-default items-center gap-2 rounded-badge px-2 py-1 text-base outline-none',
        'data-disabled:text-ink-3 data-focused:bg-accent-soft data-focused:shadow-[inset_3px_0_0_var(--accent)]',
        item.danger ? 'text-risk' : 'text-ink',
      )}
    >
      {Icon ? (
        <Icon aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />
      ) : (
        <span className="size-4 shrink-0" />
      )}
      <span className="min-w-0 flex-1">{item.label}</span>
      {item.shortcut && <span className="pl-4 text-meta text-ink-3">{item.shortcut}</span>}
    </AriaMenuItem>
  );
}
