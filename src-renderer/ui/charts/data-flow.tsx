import { PlainTable } from '../plain-table.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { type FlowPlace, type FlowStation, layoutFlow, NODE_HEIGHT } from './flow-layout.ts';

export type { FlowStation } from './flow-layout.ts';

export interface DataFlowProps {
  title: string;
  tableLabel: string;
  own: FlowStation;
  vendor: FlowStation;
  subs: readonly FlowStation[];
  insideText: string;
  outsideText: string;
  nameText: string;
  placeText: string;
  problemText: string;
  width?: number;
}

/** The way of the data: we, the vendor, its sub-processors, and the border of the EU as a line. */
export function DataFlow(props: DataFlowProps) {
  const { title, tableLabel, own, vendor, subs, width = 704 } = props;
  const flow = layoutFlow(own, vendor, subs, width);
  const border = flow.borderX + 0.5;
  return (
    <ChartFrame {...{ title, width, tableLabel }} height={flow.height} table={<FlowTable {...props} />}>
      <path d={`M${border} 0V${flow.height}`} stroke="var(--line-strong)" strokeDasharray="2 4" />
      <g fontSize={12}>
        <text x={border - 8} y={flow.height - 2} textAnchor="end" style={{ fill: 'var(--ink-3)' }}>
          {props.insideText}
        </text>
        <text x={border + 8} y={flow.height - 2} style={{ fill: 'var(--ink-3)' }}>
          {props.outsideText}
        </text>
      </g>
      {flow.ways.map((way) => (
        <path
          key={way.id}
          d={way.path}
          fill="none"
          stroke={way.hasProblem ? 'var(--risk-solid)' : 'var(--ink-3)'}
          strokeWidth={1.5}
          {...(way.hasProblem ? { strokeDasharray: '5 3' } : {})}
        />
      ))}
      {flow.places.map((place) => (
        <Station key={place.station.id} place={place} isOwn={place.station.id === own.id} />
      ))}
      {flow.labels.map((label) => (
        <g key={label.id}>
          <rect x={label.x - 4} y={label.y - 14} width={label.width} height={20} fill="var(--surface)" />
          <text x={label.x} y={label.y} fontSize={12} fontWeight={600} style={{ fill: 'var(--risk)' }}>
            {label.text}
          </text>
        </g>
      ))}
    </ChartFrame>
  );
}

function Station({ place, isOwn }: { place: FlowPlace; isOwn: boolean }) {
  const { x, y, width, station } = place;
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect
        x={0.5}
        y={0.5}
        width={width}
        height={NODE_HEIGHT}
        rx={5}
        fill="var(--surface)"
        stroke={isOwn ? 'var(--accent)' : 'var(--line-strong)'}
        strokeWidth={isOwn ? 1.5 : 1}
      />
      <text x={12} y={19} fontSize={13} fontWeight={600}>
        {station.name}
      </text>
      <text x={12} y={36} fontSize={12} style={{ fill: 'var(--ink-2)' }}>
        {station.place}
      </text>
    </g>
  );
}

function FlowTable({ title, own, vendor, subs, nameText, placeText, problemText }: DataFlowProps) {
  return (
    <PlainTable
      caption={title}
      hideCaption
      rows={[own, vendor, ...subs]}
      rowId={(station) => station.id}
      columns={[
        { id: 'name', header: nameText, isRowHeader: true, cell: (station) => station.name },
        { id: 'place', header: placeText, cell: (station) => station.place },
        { id: 'problem', header: problemText, cell: (station) => station.problem ?? '–' },
      ]}
    />
  );
}
