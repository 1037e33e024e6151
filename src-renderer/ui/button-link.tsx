import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components/Link';
import { buttonShape } from './button.tsx';
import { classNames } from './class-names.ts';

export interface ButtonLinkProps extends Omit<AriaLinkProps, 'className' | 'style' | 'render'> {
  /** The one filled way of the screen. */
  isPrimary?: boolean;
  small?: boolean;
}

/** A way to where a thing is done, in the shape of a button. */
export function ButtonLink({ isPrimary = false, small = false, ...rest }: ButtonLinkProps) {
  return (
    <AriaLink
      {...rest}
      className={classNames(
        buttonShape(small),
        'cursor-default no-underline select-none',
        isPrimary
          ? 'border-accent bg-accent font-semibold text-on-accent data-hovered:border-accent-hover data-hovered:bg-accent-hover'
          : 'border-line-strong bg-surface text-ink data-hovered:bg-accent-soft',
      )}
    />
  );
}
