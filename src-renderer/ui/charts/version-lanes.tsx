import { useId, useRef } from 'react';
import { PlainTable } from '../plain-table.tsx';
import { useSize } from '../use-size.ts';
import { ChartFrame } from './chart-frame.tsx';
import { Hatch } from './hatch.tsx';
import { LaneBar, type LanePeriod } from './lane-bar.tsx';
import { lanesScale, type Tick } from './lanes-scale.ts';
import { CautionGlyph } from './status-glyph.tsx';

export interface Lane {
  id: string;
  name: string;
  /** What the lanes of one text share; drawn once above them. */
  group?: string;
  periods: readonly LanePeriod[];
  /** What is wrong at its end today. */
  warning?: string | undefined;
}

export interface VersionLanesProps {
  title: string;
  tableLabel: string;
  lanes: readonly Lane[];
  /** The moment on which the drawing stands, and its word: "heute". */
  until: number;
  untilText: string;
  words: { place: string; version: string; from: string; to: string; stillShown: string; gap: string };
  dayText: (at: number) => string;
  tickText: (tick: Tick) => string;
}

const LABEL = 136;
const END = 20;
const HEAD = 20;
const ROW = 28;
const GROUP = 24;
const WIDEST = 900;
const UNMEASURED = 540;

/** One lane per place of use: which version it showed when, and who still serves an old one. */
export function VersionLanes(props: VersionLanesProps) {
  const { title, tableLabel, lanes, until, untilText } = props;
  const box = useRef<HTMLDivElement>(null);
  const hatch = useId();
  const { width: measured } = useSize(box);
  const width = Math.min(WIDEST, measured || UNMEASURED);
  const times = lanes.flatMap(({ periods }) => periods.flatMap(({ from, to }) => [from, to ?? from]));
  const scale = lanesScale(times, until);
  const x = (at: number) =>
    LABEL +
    ((Math.min(Math.max(at, scale.from), scale.to) - scale.from) / (scale.to - scale.from)) *
      (width - LABEL - END);
  const rows = placed(lanes);
  const height = (rows.at(-1)?.y ?? HEAD) + ROW;
  const now = x(until);
  return (
    <div ref={box}>
      <ChartFrame {...{ title, width, height, tableLabel }} table={<LanesTable {...props} />}>
        <defs>
          <Hatch id={hatch} />
        </defs>
        {scale.ticks.map((tick) => (
          <g key={tick.at}>
            <path d={`M${x(tick.at)} ${HEAD - 6}V${height}`} stroke="var(--line)" />
            {x(tick.at) < now - 64 && (
              <text x={x(tick.at) + 4} y={11} fontSize={12} style={{ fill: 'var(--ink-3)' }}>
                {props.tickText(tick)}
              </text>
            )}
          </g>
        ))}
        <text x={now - 4} y={11} fontSize={12} textAnchor="end" style={{ fill: 'var(--ink)' }}>
          {untilText}
        </text>
        {rows.map(({ lane, y, group }) => (
          <g key={lane.id}>
            {group && (
              <text
                y={y - 8}
                fontSize={12}
                fontWeight={600}
                paintOrder="stroke"
                strokeWidth={4}
                style={{ fill: 'var(--ink)', stroke: 'var(--desk)' }}
              >
                {shortened(group, Math.floor(width / 7))}
              </text>
            )}
            <LaneRow {...{ lane, y, x, until, hatch }} end={width} />
          </g>
        ))}
        <path d={`M${now} ${HEAD - 14}V${height}`} stroke="var(--ink)" />
      </ChartFrame>
    </div>
  );
}

interface LaneRowProps {
  lane: Lane;
  y: number;
  x: (at: number) => number;
  until: number;
  hatch: string;
  end: number;
}

function LaneRow({ lane, y, x, until, hatch, end }: LaneRowProps) {
  return (
    <g transform={`translate(0 ${y})`} fontSize={12}>
      <text y={18} style={{ fill: 'var(--ink)' }}>
        <title>{lane.name}</title>
        {shortened(lane.name, 21)}
      </text>
      {lane.periods.map((period) => (
        <LaneBar
          key={period.from}
          {...{ period, hatch }}
          from={x(period.from)}
          to={x(period.to ?? Math.max(until, period.from))}
        />
      ))}
      {lane.warning && (
        <g transform={`translate(${end - 16} 6)`}>
          <title>{lane.warning}</title>
          <CautionGlyph x={0} y={0} />
        </g>
      )}
    </g>
  );
}

function placed(lanes: readonly Lane[]): { lane: Lane; y: number; group: string | undefined }[] {
  let y = HEAD;
  let last: string | undefined;
  return lanes.map((lane) => {
    const group = lane.group !== last ? lane.group : undefined;
    last = lane.group;
    if (group) y += GROUP;
    const here = { lane, y, group };
    y += ROW;
    return here;
  });
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

function LanesTable({ title, lanes, words, dayText }: VersionLanesProps) {
  const rows = lanes.flatMap((lane) =>
    lane.periods.map((period) => ({ ...period, lane, id: `${lane.id} ${period.from}` })),
  );
  return (
    <PlainTable
      caption={title}
      hideCaption
      rows={rows}
      rowId={({ id }) => id}
      columns={[
        {
          id: 'place',
          header: words.place,
          isRowHeader: true,
          cell: ({ lane }) => (lane.group ? `${lane.group}: ${lane.name}` : lane.name),
        },
        {
          id: 'version',
          header: words.version,
          cell: ({ label, look }) => (look === 'gap' ? words.gap : label),
        },
        { id: 'from', header: words.from, cell: ({ from }) => dayText(from) },
        { id: 'to', header: words.to, cell: ({ to }) => (to === null ? words.stillShown : dayText(to)) },
      ]}
    />
  );
}
