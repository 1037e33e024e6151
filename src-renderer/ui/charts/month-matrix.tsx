import { PlainTable } from '../plain-table.tsx';
import { ChartFrame } from './chart-frame.tsx';

export interface MatrixMonth {
  /** 'YYYY-MM' */
  id: string;
  /** Below the column: "Okt". */
  label: string;
  /** For the table: "Oktober 2026". */
  fullLabel: string;
}

export interface MatrixRow {
  id: string;
  label: string;
  /** One number per month, in their order. */
  counts: readonly number[];
}

export interface MonthMatrixProps {
  title: string;
  tableLabel: string;
  months: readonly MatrixMonth[];
  rows: readonly MatrixRow[];
  monthText: string;
  width?: number;
}

const LABEL = 104;
const ROW = 34;
const FOOT = 18;
/** A month with so many fills its line; more make all bars lower. */
const LEAST_SCALE = 3;

/** How many of each kind in each month: a line per kind, bars from zero, each with its number. */
export function MonthMatrix(props: MonthMatrixProps) {
  const { title, tableLabel, months, rows, width = 440 } = props;
  const most = Math.max(LEAST_SCALE, ...rows.flatMap(({ counts }) => counts));
  const cell = (width - LABEL) / Math.max(1, months.length);
  const height = rows.length * ROW + FOOT;
  return (
    <ChartFrame {...{ title, width, height, tableLabel }} table={<MatrixTable {...props} />}>
      {rows.map((row, line) => (
        <g key={row.id} transform={`translate(0 ${line * ROW})`} fontSize={12}>
          <text y={ROW - 5} style={{ fill: 'var(--ink-2)' }}>
            {row.label}
          </text>
          <path d={`M${LABEL} ${ROW - 0.5}H${width}`} stroke="var(--line-strong)" />
          {row.counts.map((count, month) => (
            <Bar
              key={months[month]?.id}
              count={count}
              x={LABEL + month * cell + cell / 2}
              height={(count / most) * (ROW - 16)}
            />
          ))}
        </g>
      ))}
      <g fontSize={12} textAnchor="middle">
        {months.map(({ id, label }, month) => (
          <text key={id} x={LABEL + month * cell + cell / 2} y={height - 4} style={{ fill: 'var(--ink-3)' }}>
            {label}
          </text>
        ))}
      </g>
    </ChartFrame>
  );
}

function Bar({ count, x, height }: { count: number; x: number; height: number }) {
  if (count === 0) return null;
  return (
    <g textAnchor="middle">
      <rect x={x - 6} y={ROW - height} width={12} height={height} fill="var(--accent)" />
      <text x={x} y={ROW - height - 3} fontWeight={600}>
        {count}
      </text>
    </g>
  );
}

function MatrixTable({ title, months, rows, monthText }: MonthMatrixProps) {
  return (
    <PlainTable
      caption={title}
      hideCaption
      rows={months.map((month, place) => ({ ...month, place }))}
      rowId={({ id }) => id}
      columns={[
        { id: 'month', header: monthText, isRowHeader: true, cell: ({ fullLabel }) => fullLabel },
        ...rows.map((row) => ({
          id: row.id,
          header: row.label,
          align: 'end' as const,
          cell: ({ place }: { place: number }) => row.counts[place],
        })),
      ]}
    />
  );
}
