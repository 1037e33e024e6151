import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';

export interface PopoverProps {
  label: string;
  /** A Button, IconButton or Link. */
  trigger: ReactElement;
  children: ReactNode;
}

/** A small surface beside its trigger: an article of law, the reasons of a score. */
export function Popover({ label, trigger, children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover offset={4} className="floating max-w-96">
        <Dialog aria-label={label} className="max-h-96 overflow-y-auto p-4 text-dense outline-none">
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
