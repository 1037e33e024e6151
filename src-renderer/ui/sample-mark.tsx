import type { ReactNode } from 'react';

/** Marks the sample company wherever its name stands, so that nobody takes it for real. */
export function SampleMark({ children }: { children: ReactNode }) {
  return (
    <span className="inline-block rounded-badge border border-dashed border-current px-1 text-meta leading-[14px] font-semibold tracking-[.06em] text-wait">
      {children}
    </span>
  );
}
