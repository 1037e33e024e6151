import { classNames } from './class-names.ts';

export interface SheetProps {
  /** The company's name; its first letter stands on the sheet. */
  name: string;
  /** 36 × 48 px instead of 24 × 32 px. */
  large?: boolean;
}

/** A small sheet of paper with a company's initial: the sign of a company file. */
export function Sheet({ name, large = false }: SheetProps) {
  return (
    <span
      aria-hidden
      data-initial={(Array.from(name.trim())[0] ?? '').toUpperCase()}
      className={classNames(
        'relative shrink-0 border border-paper-line bg-paper text-center font-serif font-semibold text-ink',
        'after:content-[attr(data-initial)] before:absolute before:-top-px before:-left-px before:h-0.75 before:bg-accent',
        large ? 'h-12 w-9 text-dialog leading-12 before:w-3' : 'h-8 w-6 text-base leading-8 before:w-2.5',
      )}
    />
  );
}
