export interface ShareBarsProps {
  title: string;
  rows: readonly {
    id: string;
    label: string;
    /** Parts of 1 with the colour token of each, the first one first. */
    parts: readonly { id: string; share: number; fill: string }[];
    text: string;
  }[];
  width?: number;
}

const ROW = 20;
const LABELS = 56;
const TEXTS = 84;

/** Thin bars one below the other: in how many cases the same one is first. */
export function ShareBars({ title, rows, width = 280 }: ShareBarsProps) {
  const room = width - LABELS - TEXTS;
  return (
    <svg
      data-chart=""
      role="img"
      aria-label={title}
      viewBox={`0 0 ${width} ${rows.length * ROW}`}
      width={width}
      height={rows.length * ROW}
      className="block h-auto max-w-full"
    >
      {rows.map(({ id, label, parts, text }, index) => {
        const y = index * ROW;
        return (
          <g key={id}>
            <text x={0} y={y + 12} fontSize={12} style={{ fill: 'var(--ink-2)' }}>
              {label}
            </text>
            <rect
              x={LABELS + 0.5}
              y={y + 3.5}
              width={room - 1}
              height={9}
              fill="none"
              stroke="var(--line-strong)"
            />
            {parts.map((part, place) => {
              const before = parts.slice(0, place).reduce((sum, { share }) => sum + share, 0);
              return (
                <rect
                  key={part.id}
                  x={LABELS + before * room}
                  y={y + 3}
                  width={part.share * room}
                  height={10}
                  fill={part.fill}
                />
              );
            })}
            <text x={width} y={y + 12} fontSize={12} textAnchor="end">
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
