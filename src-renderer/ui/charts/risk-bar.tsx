import { useId } from 'react';
import { PlainTable } from '../plain-table.tsx';
import { type Status, type Tone, toneFill, toneOfStatus } from '../status.ts';
import { ChartFrame } from './chart-frame.tsx';
import { Hatch } from './hatch.tsx';

export interface RiskPart {
  id: string;
  status: Status;
  /** The word behind the number: "hoch". */
  label: string;
  count: number;
}

export interface RiskBarProps {
  title: string;
  tableLabel: string;
  parts: readonly RiskPart[];
  width?: number;
  countText: string;
  levelText: string;
}

const heights: Partial<Record<Status, number>> = { risk: 10, caution: 8, ok: 6, open: 6 };
const BASE = 10;

/** How many of each risk: one bar, parts as long as their number, higher where it is worse, hatched where unknown. */
export function RiskBar({ title, tableLabel, parts, width = 704, countText, levelText }: RiskBarProps) {
  const hatch = useId();
  const shown = parts.filter((part) => part.count > 0);
  const total = shown.reduce((sum, part) => sum + part.count, 0);
  const room = width - Math.max(0, shown.length - 1) * 2;
  const length = (part: RiskPart) => (part.count / Math.max(1, total)) * room;
  const start = (place: number) => shown.slice(0, place).reduce((sum, part) => sum + length(part) + 2, 0);
  const table = (
    <PlainTable
      caption={title}
      hideCaption
      rows={parts}
      rowId={(part) => part.id}
      columns={[
        { id: 'level', header: levelText, isRowHeader: true, cell: (part) => part.label },
        { id: 'count', header: countText, align: 'end', cell: (part) => part.count },
      ]}
    />
  );
  return (
    <ChartFrame {...{ title, width, tableLabel, table }} height={30}>
      <Hatch id={hatch} />
      {shown.map((part, place) => {
        const height = heights[part.status] ?? 6;
        const isUnknown = part.status === 'open' || part.status === 'unclear';
        return (
          <g key={part.id} transform={`translate(${start(place)} 0)`}>
            <rect
              y={BASE - height}
              width={length(part)}
              height={height}
              fill={isUnknown ? `url(#${hatch})` : toneFill[toneOfStatus[part.status]]}
            />
            <text y={26} fontSize={12} style={{ fill: textFill[toneOfStatus[part.status]] }}>
              <tspan fontWeight={600}>{part.count}</tspan> {part.label}
            </text>
          </g>
        );
      })}
    </ChartFrame>
  );
}

const textFill: Record<Tone, string> = {
  ok: 'var(--ok)',
  caution: 'var(--caution)',
  risk: 'var(--risk)',
  wait: 'var(--wait)',
  neutral: 'var(--ink-2)',
  accent: 'var(--accent)',
};
