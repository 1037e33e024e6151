export interface ProgressSegment {
  id: string;
  name: string;
  done: number;
  total: number;
}

export interface ProgressCountProps {
  /** "48 von 118 beantwortet"; always shown. */
  label: string;
  /** The steps, as wide as their number of questions. */
  segments: readonly ProgressSegment[];
}

/** How far one is, by count; never a percentage. */
export function ProgressCount({ label, segments }: ProgressCountProps) {
  const total = segments.reduce((sum, segment) => sum + segment.total, 0);
  const done = segments.reduce((sum, segment) => sum + segment.done, 0);
  return (
    <div>
      <p className="text-base font-semibold">{label}</p>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={label}
        className="mt-2.5 flex gap-px"
      >
        {segments.map((segment) => (
          <span
            key={segment.id}
            data-fill=""
            title={`${segment.name}: ${segment.done} / ${segment.total}`}
            className="h-2 bg-line"
            style={{ flexGrow: segment.total }}
          >
            <span
              data-chart=""
              className="block h-full bg-accent!"
              style={{ width: `${segment.total === 0 ? 0 : (segment.done / segment.total) * 100}%` }}
            />
          </span>
        ))}
      </div>
    </div>
  );
}
