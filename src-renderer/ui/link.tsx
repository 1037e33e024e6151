import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components/Link';
import { classNames } from './class-names.ts';

export interface LinkProps extends Omit<AriaLinkProps, 'className' | 'style' | 'render'> {
  /** Underlined on hover only: in breadcrumbs and lists where everything is a link. */
  quiet?: boolean;
}

/** A way to somewhere else; an act is a Button. */
export function Link({ quiet = false, ...rest }: LinkProps) {
  return (
    <AriaLink
      {...rest}
      className={classNames(
        'cursor-pointer rounded-[2px] data-hovered:text-accent-hover data-hovered:underline',
        'decoration-1 underline-offset-2',
        quiet ? 'text-ink-2 no-underline' : 'text-accent underline decoration-accent/45',
      )}
    />
  );
}
