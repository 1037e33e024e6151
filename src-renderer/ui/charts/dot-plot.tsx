import { PlainTable } from '../plain-table.tsx';
import { MarkGlyph } from '../vendor-mark.tsx';
import { ChartFrame } from './chart-frame.tsx';

export interface DotPlotRow {
  id: string;
  label: string;
  /** Stands between label and line: the weight. */
  aside: string;
  /** 0 to 100, in the order of the series; null where nothing is to be drawn. */
  values: readonly (number | null)[];
}

export interface DotPlotProps {
  title: string;
  tableLabel: string;
  rowsText: string;
  asideText: string;
  series: readonly { id: string; name: string }[];
  rows: readonly DotPlotRow[];
  format: (value: number) => string;
  width?: number;
}

const ROW = 30;
const TOP = 22;
const LABELS = 196;
const RIGHT = 12;
/** Marks closer than this overlap and step aside. */
const NEAR = 13;

/** One line per criterion, one mark per vendor: where they stand together and where they part. */
export function DotPlot(props: DotPlotProps) {
  const { title, series, rows, width = 720 } = props;
  const at = (value: number) => LABELS + (value / 100) * (width - LABELS - RIGHT);
  const height = TOP + rows.length * ROW;
  return (
    <ChartFrame {...{ title, width, height }} tableLabel={props.tableLabel} table={<DotTable {...props} />}>
      {[0, 50, 100].map((value) => (
        <g key={value}>
          <path d={`M${at(value)} ${TOP - 6}V${height - 6}`} stroke="var(--line)" />
          <text x={at(value)} y={10} fontSize={12} textAnchor="middle" style={{ fill: 'var(--ink-3)' }}>
            {value}
          </text>
        </g>
      ))}
      {rows.map((row, index) => {
        const y = TOP + index * ROW + ROW / 2 - 3;
        return (
          <g key={row.id}>
            <text x={0} y={y + 4} fontSize={13}>
              {row.label}
            </text>
            <text x={LABELS - 20} y={y + 4} fontSize={12} textAnchor="end" style={{ fill: 'var(--ink-2)' }}>
              {row.aside}
            </text>
            <path d={`M${at(0)} ${y}H${at(100)}`} stroke="var(--line)" />
            {placed(row.values, at).map(({ series: number, x, lift }) => (
              <MarkGlyph key={series[number]?.id ?? number} index={number} x={x} y={y + lift} />
            ))}
          </g>
        );
      })}
    </ChartFrame>
  );
}

interface PlacedMark {
  series: number;
  x: number;
  lift: number;
}

/** Marks from right to left, so that the first vendor lies on top; equal values stand one above the other. */
function placed(values: readonly (number | null)[], at: (value: number) => number): PlacedMark[] {
  const marks: PlacedMark[] = [];
  for (const [series, value] of values.entries()) {
    if (value === null) continue;
    const x = at(value);
    const crowd = marks.filter((mark) => Math.abs(mark.x - x) < NEAR).length;
    marks.push({ series, x, lift: [0, -8, 8, -14, 14][crowd] ?? 0 });
  }
  return marks.reverse();
}

function DotTable({ title, series, rows, rowsText, asideText, format }: DotPlotProps) {
  return (
    <PlainTable
      caption={title}
      hideCaption
      rows={rows}
      rowId={(row) => row.id}
      columns={[
        { id: 'row', header: rowsText, isRowHeader: true, cell: (row) => row.label },
        { id: 'aside', header: asideText, align: 'end', cell: (row) => row.aside },
        ...series.map(({ id, name }, index) => ({
          id,
          header: name,
          align: 'end' as const,
          cell: (row: DotPlotRow) => {
            const value = row.values[index] ?? null;
            return value === null ? '–' : format(value);
          },
        })),
      ]}
    />
  );
}
