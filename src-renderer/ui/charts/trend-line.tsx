import { PlainTable } from '../plain-table.tsx';
import { ChartFrame } from './chart-frame.tsx';

export interface TrendPoint {
  id: string;
  /** Below the axis: "2026". */
  label: string;
  value: number;
  /** A word at the point: "abgelehnt". */
  remark?: string;
}

export interface TrendLineProps {
  title: string;
  tableLabel: string;
  points: readonly TrendPoint[];
  max: number;
  /** The line to pass and its words: "Freigabe ab 75". */
  threshold?: { value: number; text: string };
  timeText: string;
  valueText: string;
  width?: number;
  height?: number;
}

const FOOT = 22;
const HEAD = 20;

/** Few results over time with their numbers; the axis starts at zero. */
export function TrendLine(props: TrendLineProps) {
  const { title, tableLabel, points, max, threshold, width = 256, height = 180 } = props;
  const base = height - FOOT;
  const y = (value: number) => base - (value / max) * (base - HEAD);
  const x = (place: number) =>
    points.length < 2 ? width / 2 : 24 + (place * (width - 48)) / (points.length - 1);
  const table = (
    <PlainTable
      caption={title}
      hideCaption
      rows={points}
      rowId={(point) => point.id}
      columns={[
        { id: 'time', header: props.timeText, isRowHeader: true, cell: (point) => point.label },
        { id: 'value', header: props.valueText, align: 'end', cell: (point) => point.value },
      ]}
    />
  );
  return (
    <ChartFrame {...{ title, width, height, tableLabel, table }}>
      <path d={`M0 ${base + 0.5}H${width}`} stroke="var(--line-strong)" />
      {threshold && (
        <>
          <path d={`M0 ${y(threshold.value)}H${width}`} stroke="var(--line-strong)" strokeDasharray="2 3" />
          <text x={0} y={y(threshold.value) - 5} fontSize={12} style={{ fill: 'var(--ink-3)' }}>
            {threshold.text}
          </text>
        </>
      )}
      <polyline
        points={points.map((point, place) => `${x(place)},${y(point.value)}`).join(' ')}
        fill="none"
        stroke="var(--accent)"
        strokeWidth={2}
      />
      {points.map((point, place) => (
        <g key={point.id} textAnchor="middle">
          <circle cx={x(place)} cy={y(point.value)} r={4} fill="var(--accent)" />
          <text x={x(place)} y={y(point.value) + 22} fontSize={14} fontWeight={600}>
            {point.value}
          </text>
          {point.remark && (
            <text x={x(place)} y={y(point.value) + 38} fontSize={12} style={{ fill: 'var(--ink-2)' }}>
              {point.remark}
            </text>
          )}
          <text x={x(place)} y={height - 4} fontSize={12} style={{ fill: 'var(--ink-2)' }}>
            {point.label}
          </text>
        </g>
      ))}
    </ChartFrame>
  );
}
