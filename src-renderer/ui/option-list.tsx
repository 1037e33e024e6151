import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { classNames } from './class-names.ts';

/** A choice in a Select or ComboBox. */
export interface Option<Id extends string = string> {
  id: Id;
  label: string;
  description?: string;
  /** Other names under which typing finds it, in a ComboBox. */
  also?: string;
}

/** The open list under a Select or ComboBox. */
export function OptionList({
  options,
  emptyText,
}: {
  options: readonly Option[];
  emptyText?: string | undefined;
}) {
  return (
    <ListBox
      items={options}
      className="max-h-72 overflow-y-auto p-1 outline-none"
      renderEmptyState={() => <p className="px-2 py-1.5 text-dense text-ink-2">{emptyText}</p>}
    >
      {(option: Option) => <OptionRow option={option} />}
    </ListBox>
  );
}

function OptionRow({ option }: { option: Option }): ReactNode {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      className={classNames(
        'group flex min-h-7 cursor-default items-start gap-2 rounded-badge px-2 py-1 text-base text-ink outline-none',
        'data-focused:bg-accent-soft data-focused:shadow-[inset_3px_0_0_var(--accent)] data-selected:font-semibold',
      )}
    >
      <Check
        aria-hidden
        size={14}
        strokeWidth={2}
        className="invisible mt-[3px] shrink-0 text-accent group-data-selected:visible"
      />
      <span className="min-w-0">
        {option.label}
        {option.description !== undefined && (
          <span className="block text-meta font-normal text-ink-2">{option.description}</span>
        )}
      </span>
    </ListBoxItem>
  );
}
