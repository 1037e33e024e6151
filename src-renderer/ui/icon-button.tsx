import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classNames } from './class-names.ts';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps
  extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label' | 'render'> {
  icon: LucideIcon;
  /** Its name, also shown as tooltip. */
  label: string;
  shortcut?: string | undefined;
  /** 24 px instead of 28 px. */
  small?: boolean;
  /** For a button that stays down: a pane that is shown. */
  isPressed?: boolean | undefined;
}

/** A tool without a word: the word is its tooltip. */
export function IconButton(props: IconButtonProps) {
  const { icon: Icon, label, shortcut, small = false, isPressed, ...rest } = props;
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <AriaButton
        {...rest}
        aria-label={label}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        className={classNames(
          'grid shrink-0 cursor-default place-items-center rounded-control text-ink-2',
          'data-disabled:text-line-strong data-hovered:bg-accent-soft data-hovered:text-ink',
          small ? 'size-6' : 'size-7',
          isPressed && 'bg-accent-soft text-accent',
        )}
      >
        <Icon aria-hidden size={small ? 14 : 16} strokeWidth={1.75} />
      </AriaButton>
    </Tooltip>
  );
}
