import type { ReactNode } from 'react';

export interface ColumnRowProps {
  name: string;
  /** What stands in its first rows, in words. */
  example: string;
  /** What it means: one or two fields. */
  children: ReactNode;
}

/** A column of a foreign table with an example, and what it means; stands in a list with `@container`. */
export function ColumnRow({ name, example, children }: ColumnRowProps) {
  return (
    <li className="grid items-start gap-x-3 gap-y-1 border-b border-line py-2 @min-[560px]:grid-cols-[minmax(0,1fr)_210px_210px]">
      <p className="min-w-0 pt-1 wrap-anywhere">
        <strong>{name}</strong>
        {example && <span className="block truncate text-dense text-ink-2">{example}</span>}
      </p>
      {children}
    </li>
  );
}
