import { type ReactNode, useId } from 'react';

export interface ChartFrameProps {
  /** What the drawing says, in one sentence: "TOM: 3 von 10 unter dem eigenen Niveau". */
  title: string;
  width: number;
  height: number;
  /** "Als Tabelle"; opens the same figures as a table. Left out only where the title says them all. */
  tableLabel?: string | undefined;
  table?: ReactNode;
  children: ReactNode;
}

/** A drawing with a name and the same facts as a table below. */
export function ChartFrame({ title, width, height, tableLabel, table, children }: ChartFrameProps) {
  const titleId = useId();
  return (
    <figure>
      <svg
        data-chart=""
        role="img"
        aria-labelledby={titleId}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        className="block h-auto max-w-full overflow-visible bg-transparent"
      >
        <title id={titleId}>{title}</title>
        {children}
      </svg>
      {tableLabel && (
        <details className="mt-1 text-meta" data-screen-only="">
          <summary className="inline-block cursor-default rounded-badge text-ink-3 hover:text-ink">
            {tableLabel}
          </summary>
          <div className="mt-1">{table}</div>
        </details>
      )}
    </figure>
  );
}
