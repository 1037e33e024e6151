interface MarkLook {
  path: string;
  fill: string;
  stroke: string;
}

/** Drawn around 0/0 within 7 px: each differs from the others in outline, also in black and white. */
const looks: readonly MarkLook[] = [
  { path: 'M6 0a6 6 0 1 1-12 0a6 6 0 1 1 12 0z', fill: 'var(--chart-1)', stroke: 'var(--surface)' },
  { path: 'M-5.5-5.5h11v11h-11z', fill: 'var(--chart-2)', stroke: 'var(--chart-2-text)' },
  { path: 'M0-7l7 7l-7 7l-7-7z', fill: 'var(--chart-3)', stroke: 'var(--surface)' },
  { path: 'M0-6l6.5 11.5h-13z', fill: 'var(--surface)', stroke: 'var(--ink-2)' },
  {
    path: 'M-2-6.5h4v4.5h4.5v4h-4.5v4.5h-4v-4.5h-4.5v-4h4.5z',
    fill: 'var(--chart-6)',
    stroke: 'var(--surface)',
  },
];

/** The mark of one of several, inside a drawing. */
export function MarkGlyph({ index, x, y }: { index: number; x: number; y: number }) {
  const look = looks[index % looks.length];
  if (look === undefined) return null;
  return (
    <path
      d={look.path}
      transform={`translate(${x} ${y})`}
      fill={look.fill}
      stroke={look.stroke}
      strokeWidth={1.25}
      strokeLinejoin="round"
    />
  );
}

/** The same beside a name; decorative, because the name says it. */
export function VendorMark({ index }: { index: number }) {
  return (
    <svg aria-hidden width={16} height={16} viewBox="-8 -8 16 16" className="shrink-0">
      <MarkGlyph index={index} x={0} y={0} />
    </svg>
  );
}
