import { useId } from 'react';
import { PlainTable } from '../plain-table.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { Hatch } from './hatch.tsx';

export interface StripTime {
  id: string;
  label: string;
  /** Elapsed hours; of one that still runs, so far. */
  hours: number;
  /** Behind the bar: "41 h". */
  text: string;
  /** `running` has no end yet and is hatched. */
  state: 'inTime' | 'late' | 'running';
  /** For the table: "rechtzeitig". */
  stateText: string;
}

export interface HoursStripProps {
  title: string;
  tableLabel: string;
  times: readonly StripTime[];
  /** The line that the bars should stay behind, and its words: "72 Stunden". */
  limit: { hours: number; text: string };
  nameText: string;
  hoursText: string;
  stateText: string;
  width?: number;
}

const LABEL = 64;
const VALUE = 60;
const ROW = 24;
const HEAD = 20;
/** Beyond so many times the limit a bar is cut off; its number still says how long it was. */
const REACH = 3;

/** Elapsed times against their limit: what reaches over it is drawn in another colour and higher. */
export function HoursStrip(props: HoursStripProps) {
  const { title, tableLabel, times, limit, width = 440 } = props;
  const hatch = useId();
  const most = Math.min(
    limit.hours * REACH,
    Math.max(limit.hours * 1.25, ...times.map(({ hours }) => hours)),
  );
  const x = (hours: number) => LABEL + (Math.min(hours, most) / most) * (width - LABEL - VALUE);
  const height = HEAD + times.length * ROW;
  return (
    <ChartFrame {...{ title, width, height, tableLabel }} table={<StripTable {...props} />}>
      <defs>
        <Hatch id={hatch} />
      </defs>
      <text x={x(limit.hours)} y={12} fontSize={12} textAnchor="middle" style={{ fill: 'var(--ink-2)' }}>
        {limit.text}
      </text>
      {times.map((time, line) => (
        <g key={time.id} transform={`translate(0 ${HEAD + line * ROW})`} fontSize={12}>
          <text y={16} style={{ fill: 'var(--ink-2)' }}>
            {time.label}
          </text>
          <TimeBar time={time} limit={limit.hours} x={x} hatch={hatch} />
          <text
            x={x(time.hours) + 6}
            y={16}
            fontWeight={600}
            style={{ fill: time.state === 'late' ? 'var(--risk)' : 'var(--ink)' }}
          >
            {time.text}
          </text>
        </g>
      ))}
      <path d={`M${x(limit.hours)} ${HEAD - 4}V${height}`} stroke="var(--ink)" strokeDasharray="2 3" />
    </ChartFrame>
  );
}

interface TimeBarProps {
  time: StripTime;
  limit: number;
  x: (hours: number) => number;
  hatch: string;
}

function TimeBar({ time: { hours, state }, limit, x, hatch }: TimeBarProps) {
  const kept = Math.min(hours, limit);
  const isOver = hours > limit;
  return (
    <>
      <rect
        x={x(0)}
        y={8}
        width={Math.max(1, x(kept) - x(0))}
        height={8}
        fill={state === 'running' ? `url(#${hatch})` : 'var(--accent)'}
        {...(state === 'running' ? { stroke: 'var(--line-strong)' } : {})}
      />
      {isOver && <rect x={x(limit)} y={5} width={x(hours) - x(limit)} height={14} fill="var(--risk-solid)" />}
    </>
  );
}

function StripTable({ title, times, nameText, hoursText, stateText }: HoursStripProps) {
  return (
    <PlainTable
      caption={title}
      hideCaption
      rows={times}
      rowId={({ id }) => id}
      columns={[
        { id: 'name', header: nameText, isRowHeader: true, cell: ({ label }) => label },
        { id: 'hours', header: hoursText, align: 'end', cell: ({ text }) => text },
        { id: 'state', header: stateText, cell: (time) => time.stateText },
      ]}
    />
  );
}
