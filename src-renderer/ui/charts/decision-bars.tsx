import { PlainTable } from '../plain-table.tsx';
import { ChartFrame } from './chart-frame.tsx';

export interface DecisionBar {
  id: string;
  label: string;
  /** Leads that would change sides without it. */
  sales: number;
  marketing: number;
}

export interface DecisionBarsProps {
  title: string;
  tableLabel: string;
  /** Those that decide most first. */
  bars: readonly DecisionBar[];
  width: number;
  labelText: string;
  salesText: string;
  marketingText: string;
  formatNumber: (value: number) => string;
}

const ROW = 24;

/** Which signal decides: filled for sales, outlined for marketing. */
export function DecisionBars(props: DecisionBarsProps) {
  const { title, tableLabel, bars, width, formatNumber } = props;
  const labels = Math.min(240, Math.round(width * 0.42));
  const most = Math.max(1, ...bars.flatMap(({ sales, marketing }) => [sales, marketing]));
  const length = (leads: number) => (leads / most) * (width - labels - 110);
  return (
    <ChartFrame
      {...{ title, tableLabel, width }}
      height={Math.max(1, bars.length) * ROW}
      table={<DecisionTable {...props} />}
    >
      {bars.map(({ id, label, sales, marketing }, row) => (
        <g key={id} transform={`translate(0 ${row * ROW})`} fontSize={12}>
          <text x={labels - 10} y={13} fontSize={13} textAnchor="end">
            {label.length > labels / 6.6 ? `${label.slice(0, Math.floor(labels / 6.6) - 2)}…` : label}
            <title>{label}</title>
          </text>
          <rect
            x={labels + 0.5}
            y={2.5}
            width={length(marketing)}
            height={13}
            fill="none"
            stroke="var(--accent)"
            strokeWidth={marketing > 0 ? 1 : 0}
          />
          <rect x={labels} y={5} width={length(sales)} height={8} fill="var(--accent)" />
          <text x={labels + length(Math.max(sales, marketing)) + 8} y={13}>
            {`${formatNumber(sales)} · ${formatNumber(marketing)}`}
          </text>
        </g>
      ))}
    </ChartFrame>
  );
}

function DecisionTable({
  title,
  bars,
  labelText,
  salesText,
  marketingText,
  formatNumber,
}: DecisionBarsProps) {
  return (
    <PlainTable
      caption={title}
      hideCaption
      rows={bars}
      rowId={({ id }) => id}
      columns={[
        { id: 'label', header: labelText, isRowHeader: true, cell: ({ label }) => label },
        { id: 'sales', header: salesText, align: 'end', cell: ({ sales }) => formatNumber(sales) },
        {
          id: 'marketing',
          header: marketingText,
          align: 'end',
          cell: ({ marketing }) => formatNumber(marketing),
        },
      ]}
    />
  );
}
