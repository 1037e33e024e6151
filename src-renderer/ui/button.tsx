import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classNames } from './class-names.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'render'> {
  variant?: ButtonVariant;
  /** 28 px instead of 32 px high. */
  small?: boolean;
  icon?: LucideIcon | undefined;
  /** Quieter words after the label: a count or the key. */
  hint?: ReactNode;
  /** Fills the width of its place. */
  wide?: boolean;
  children?: ReactNode;
}

const looks: Record<ButtonVariant, string> = {
  primary:
    'border-accent bg-accent text-on-accent font-semibold data-hovered:bg-accent-hover data-hovered:border-accent-hover',
  secondary: 'border-line-strong bg-surface text-ink data-hovered:bg-accent-soft',
  quiet: 'border-transparent text-accent data-hovered:bg-accent-soft data-hovered:text-accent-hover',
  danger: 'border-risk-solid bg-risk-solid text-on-risk font-semibold data-hovered:border-ink',
};

/** Height, padding and edge that all buttons share. */
export function buttonShape(small: boolean): string {
  return classNames(
    'inline-flex items-center justify-center gap-1.5 rounded-control border text-left',
    small ? 'min-h-7 px-2.5 text-dense' : 'min-h-8 px-3 text-base',
  );
}

/** An action; its label is a verb. One primary per screen. */
export function Button(props: ButtonProps) {
  const { variant = 'secondary', small = false, icon: Icon, hint, wide = false, children, ...rest } = props;
  return (
    <AriaButton
      {...rest}
      className={classNames(
        buttonShape(small),
        looks[variant],
        wide && 'w-full',
        'cursor-default select-none data-pressed:translate-y-px',
        'data-disabled:border-line data-disabled:bg-transparent data-disabled:font-normal data-disabled:text-ink-3',
        'data-pending:opacity-80',
      )}
    >
      {Icon && <Icon aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />}
      {children}
      {hint !== undefined && <span className="ml-1 text-meta font-normal whitespace-nowrap">{hint}</span>}
    </AriaButton>
  );
}
