import { useId, useRef } from 'react';
import { PlainTable } from '../plain-table.tsx';
import { type Status, type Tone, toneFill, toneOfStatus } from '../status.ts';
import { useSize } from '../use-size.ts';
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
  tableLabel?: string;
  parts: readonly RiskPart[];
  countText?: string;
  levelText?: string;
}

const heights: Partial<Record<Status, number>> = { risk: 10, caution: 8, ok: 6, open: 6 };
const BASE = 10;
const GAP = 2;
const LEAST = 240;
/** Mean width of a letter at 12 px. */
const CHAR = 6.2;

/**
 * How many of each risk: one bar as wide as its place, parts as long as their number, higher where it is worse,
 * hatched where unknown. The title names all numbers when there is no table.
 */
export function RiskBar({ title, tableLabel, parts, countText = '', levelText = '' }: RiskBarProps) {
  const place = useRef<HTMLDivElement>(null);
  const { width } = useSize(place);
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
    <div ref={place}>
      <ChartFrame {...{ title, tableLabel, table }} width={Math.max(width, LEAST)} height={30}>
        <Parts parts={parts.filter((part) => part.count > 0)} width={Math.max(width, LEAST)} />
      </ChartFrame>
    </div>
  );
}

function Parts({ parts, width }: { parts: readonly RiskPart[]; width: number }) {
  const hatch = useId();
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  const room = width - Math.max(0, parts.length - 1) * GAP;
  const lengths = parts.map((part) => (part.count / Math.max(1, total)) * room);
  const starts = lengths.map((_, place) =>
    lengths.slice(0, place).reduce((sum, length) => sum + length + GAP, 0),
  );
  const labels = labelStarts(parts, starts, width);
  return (
    <>
      <Hatch id={hatch} />
      {parts.map((part, place) => {
        const height = heights[part.status] ?? 6;
        const isUnknown = part.status === 'open' || part.status === 'unclear';
        const tone = toneOfStatus[part.status];
        return (
          <g key={part.id}>
            <rect
              x={starts[place]}
              y={BASE - height}
              width={lengths[place]}
              height={height}
              fill={isUnknown ? `url(#${hatch})` : toneFill[tone]}
            />
            <text x={labels[place]} y={26} fontSize={12} style={{ fill: textFill[tone] }}>
              <tspan fontWeight={600}>{part.count}</tspan> {part.label}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** Labels stand below the start of their part; where a part is too short they make room for each other. */
function labelStarts(
  parts: readonly RiskPart[],
  starts: readonly number[],
  width: number,
): readonly number[] {
  const lengths = parts.map((part) => `${part.count} ${part.label}`.length * CHAR + 10);
  const places = [...starts];
  for (let place = 1; place < places.length; place += 1) {
    const free = (places[place - 1] ?? 0) + (lengths[place - 1] ?? 0);
    places[place] = Math.max(places[place] ?? 0, free);
  }
  let end = width;
  for (let place = places.length - 1; place >= 0; place -= 1) {
    places[place] = Math.max(0, Math.min(places[place] ?? 0, end - (lengths[place] ?? 0)));
    end = places[place] ?? 0;
  }
  return places;
}

const textFill: Record<Tone, string> = {
  ok: 'var(--ok)',
  caution: 'var(--caution)',
  risk: 'var(--risk)',
  wait: 'var(--wait)',
  neutral: 'var(--ink-2)',
  accent: 'var(--accent)',
};
