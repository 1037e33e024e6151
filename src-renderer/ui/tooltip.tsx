import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { KeyHint } from './key-hint.tsx';

export interface TooltipProps {
  text: string;
  shortcut?: string | undefined;
  /** One focusable control. */
  children: ReactElement;
}

/** A name for what has no visible one; never the only place of a fact. */
export function Tooltip({ text, shortcut, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500}>
      {children}
      <AriaTooltip
        offset={6}
        className="floating flex max-w-72 items-center gap-2 rounded-control! px-2 py-1 text-meta text-ink"
      >
        {text}
        {shortcut && <KeyHint>{shortcut}</KeyHint>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
