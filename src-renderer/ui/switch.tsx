import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import { classNames } from './class-names.ts';

export interface SwitchProps {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
  description?: ReactNode;
  children: ReactNode;
}

/** A setting that takes effect at once. */
export function Switch({ children, description, ...rest }: SwitchProps) {
  return (
    <AriaSwitch
      {...rest}
      className="group flex min-h-6 cursor-default items-start gap-2.5 text-base text-ink outline-none data-disabled:text-ink-3"
    >
      <span
        className={classNames(
          'mt-0.5 flex h-4 w-7 shrink-0 items-center rounded-full border border-line-strong bg-surface px-0.5',
          'group-data-selected:border-accent group-data-selected:bg-accent',
          'group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent',
        )}
      >
        <span
          data-fill=""
          className="size-2.5 rounded-full bg-line-strong transition-transform group-data-selected:translate-x-3 group-data-selected:bg-on-accent"
        />
      </span>
      <span className="min-w-0">
        {children}
        {description !== undefined && <span className="block text-dense text-ink-2">{description}</span>}
      </span>
    </AriaSwitch>
  );
}
