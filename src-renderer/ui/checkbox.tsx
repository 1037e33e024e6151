import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { classNames } from './class-names.ts';

export interface CheckboxProps {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isIndeterminate?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  id?: string;
  description?: ReactNode;
  children: ReactNode;
}

/** A statement that is true or not. */
export function Checkbox(props: CheckboxProps) {
  const { children, description, isIndeterminate = false, id, ...rest } = props;
  return (
    <AriaCheckbox
      {...rest}
      {...(id ? { id } : {})}
      isIndeterminate={isIndeterminate}
      className="group flex min-h-6 cursor-default items-start gap-2 text-base text-ink outline-none data-disabled:text-ink-3"
    >
      <span
        className={classNames(
          'mt-0.5 grid size-4 shrink-0 place-items-center rounded-badge border border-line-strong bg-surface text-on-accent',
          'group-data-selected:border-accent group-data-selected:bg-accent',
          'group-data-indeterminate:border-accent group-data-indeterminate:bg-accent group-data-disabled:border-dashed',
          'group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent',
        )}
      >
        {isIndeterminate ? (
          <Minus aria-hidden size={12} strokeWidth={3} />
        ) : (
          <Check aria-hidden size={12} strokeWidth={3} className="invisible group-data-selected:visible" />
        )}
      </span>
      <span className="min-w-0">
        {children}
        {description !== undefined && <span className="block text-dense text-ink-2">{description}</span>}
      </span>
    </AriaCheckbox>
  );
}
