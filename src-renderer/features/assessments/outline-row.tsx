import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { classNames } from '../../ui/class-names.ts';
import type { Status } from '../../ui/status.ts';
import { StatusShape } from '../../ui/status-shape.tsx';

export interface OutlineRowProps {
  status: Status;
  /** The state in words, for those who do not see the shape. */
  state?: string;
  label: string;
  count?: string;
  /** A group below its section. */
  isInner?: boolean;
  /** The section one is in, when the group below it is the current one. */
  isOpen?: boolean;
  isCurrent?: boolean;
  onPress: () => void;
  children?: ReactNode;
}

/** One line of the outline. */
export function OutlineRow(props: OutlineRowProps) {
  const { status, state, label, count, isInner = false, isOpen = false, isCurrent = false } = props;
  return (
    <li>
      <Button
        onPress={props.onPress}
        {...(isCurrent ? { 'aria-current': 'step' } : {})}
        className={classNames(
          'focus-inside flex w-full cursor-default items-center gap-2.5 border-l-3 pr-4 text-left data-hovered:bg-accent-soft',
          isInner ? 'min-h-7 pl-9 text-dense' : 'min-h-8 pl-3 text-base',
          isCurrent ? 'border-accent bg-surface font-semibold' : 'border-transparent',
          isOpen && 'font-semibold',
        )}
      >
        <StatusShape status={status} size={isInner ? 13 : 16} />
        <span className="min-w-0 flex-1 hyphens-auto">{label}</span>
        {state !== undefined && <span className="sr-only">{state}</span>}
        {count !== undefined && (
          <span className="shrink-0 text-meta font-normal whitespace-nowrap text-ink-2">{count}</span>
        )}
      </Button>
      {props.children}
    </li>
  );
}
