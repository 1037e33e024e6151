import type { ReactNode } from 'react';

/** A key of the keyboard, as text: "Strg K". */
export function KeyHint({ children }: { children: ReactNode }) {
  return (
    <kbd className="rounded-badge border border-line bg-desk px-1 font-sans text-meta font-normal whitespace-nowrap text-ink-2">
      {children}
    </kbd>
  );
}
