export interface LanePeriod {
  /** "v3"; a gap has none. */
  label: string;
  /** Milliseconds; `to` is null while it lasts. */
  from: number;
  to: number | null;
  look: 'current' | 'older' | 'withdrawn' | 'gap';
}

const fills: Record<LanePeriod['look'], { fill: string; stroke: string; text: string }> = {
  current: { fill: 'var(--accent)', stroke: 'var(--accent)', text: 'var(--on-accent)' },
  older: { fill: 'var(--surface)', stroke: 'var(--accent)', text: 'var(--ink)' },
  withdrawn: { fill: 'var(--risk-soft)', stroke: 'var(--risk-solid)', text: 'var(--risk)' },
  gap: { fill: '', stroke: 'var(--line-strong)', text: 'var(--ink-2)' },
};

export interface LaneBarProps {
  period: LanePeriod;
  /** Places on the drawing. */
  from: number;
  to: number;
  /** Id of the pattern for a gap. */
  hatch: string;
}

/** A stretch of a lane; its word stands inside where it fits. */
export function LaneBar({ period: { label, look }, from, to, hatch }: LaneBarProps) {
  const { fill, stroke, text } = fills[look];
  const width = Math.max(2, to - from - 1);
  const height = look === 'gap' ? 6 : 17;
  return (
    <>
      <rect
        x={from + 0.5}
        y={5 + (17 - height) / 2}
        width={width}
        height={height}
        fill={look === 'gap' ? `url(#${hatch})` : fill}
        stroke={stroke}
      >
        <title>{label}</title>
      </rect>
      {look !== 'gap' && width > label.length * 8 + 8 && (
        <text x={from + 7} y={18} fontWeight={600} style={{ fill: text }}>
          {label}
        </text>
      )}
    </>
  );
}
