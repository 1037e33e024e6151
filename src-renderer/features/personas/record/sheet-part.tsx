import type { ReactNode } from 'react';

/** A part that spans the sheet, below a hairline. */
export function SheetPart({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="mt-5 border-t border-paper-line pt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-dense font-semibold text-accent">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
