import { PlainTable } from '../plain-table.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { type HistogramScale, histogramScale } from './histogram-scale.ts';

export interface HistogramBar {
  /** First score of the bar, and the first of the next one. */
  from: number;
  to: number;
  lawful: number;
  full: number;
}

export interface ScoreHistogramProps {
  title: string;
  tableLabel: string;
  bars: readonly HistogramBar[];
  width: number;
  height: number;
  /** Bars from here on are drawn strong. */
  threshold: number;
  lawfulText: string;
  fullText: string;
  scoreText: string;
  formatNumber: (value: number) => string;
}

/** Leads by score: filled what counts lawfully, outlined what would count if nobody asked for a basis. */
export function ScoreHistogram(props: ScoreHistogramProps) {
  const { title, tableLabel, bars, width, height } = props;
  const scale = histogramScale(bars, width, height);
  return (
    <ChartFrame {...{ title, tableLabel, width, height }} table={<HistogramTable {...props} />}>
      <Grid scale={scale} formatNumber={props.formatNumber} />
      {bars.map((bar) => (
        <LawfulBar key={bar.from} bar={bar} scale={scale} isStrong={bar.from >= props.threshold} />
      ))}
      <path
        d={outline(bars, scale)}
        fill="none"
        stroke="var(--chart-6)"
        strokeWidth={2}
        strokeDasharray="5 3"
      />
      <Legend lawfulText={props.lawfulText} fullText={props.fullText} x={scale.left} />
    </ChartFrame>
  );
}

function Grid({ scale, formatNumber }: { scale: HistogramScale; formatNumber: (value: number) => string }) {
  const ink = { fill: 'var(--ink-2)' };
  return (
    <g fontSize={12}>
      {scale.counts.map((count) => (
        <g key={count}>
          <path
            d={`M${scale.left} ${scale.y(count)}H${scale.right}`}
            stroke={count === 0 ? 'var(--line-strong)' : 'var(--line)'}
          />
          {count > 0 && (
            <text x={scale.left - 6} y={scale.y(count) + 4} textAnchor="end" style={ink}>
              {formatNumber(count)}
            </text>
          )}
        </g>
      ))}
      {scale.scores.map((score) => (
        <text key={score} x={scale.x(score)} y={scale.bottom + 30} textAnchor="middle" style={ink}>
          {formatNumber(score)}
        </text>
      ))}
    </g>
  );
}

function LawfulBar({
  bar,
  scale,
  isStrong,
}: {
  bar: HistogramBar;
  scale: HistogramScale;
  isStrong: boolean;
}) {
  if (bar.lawful === 0) return null;
  const x = scale.x(bar.from);
  const width = Math.max(1, scale.x(bar.to) - x - 1);
  const y = scale.y(bar.lawful);
  return (
    <>
      <rect
        {...{ x, y, width }}
        height={scale.bottom - y}
        fill={isStrong ? 'var(--accent)' : 'var(--accent-soft)'}
      />
      <rect {...{ x, width }} y={y - 1} height={2} fill="var(--accent)" />
    </>
  );
}

function outline(bars: readonly HistogramBar[], scale: HistogramScale): string {
  const steps = bars.map(({ from, to, full }) => `L${scale.x(from)} ${scale.y(full)}H${scale.x(to)}`);
  return `M${scale.left} ${scale.bottom}${steps.join('')}V${scale.bottom}`;
}

function Legend({ lawfulText, fullText, x }: { lawfulText: string; fullText: string; x: number }) {
  const next = x + 28 + lawfulText.length * 7 + 16;
  return (
    <g fontSize={12}>
      <rect x={x} y={2} width={16} height={10} fill="var(--accent-soft)" />
      <rect x={x} y={1} width={16} height={2} fill="var(--accent)" />
      <text x={x + 22} y={12} style={{ fill: 'var(--accent)' }}>
        {lawfulText}
      </text>
      <path d={`M${next} 7h16`} stroke="var(--chart-6)" strokeWidth={2} strokeDasharray="5 3" />
      <text x={next + 22} y={12} style={{ fill: 'var(--chart-6-text)' }}>
        {fullText}
      </text>
    </g>
  );
}

function HistogramTable(props: ScoreHistogramProps) {
  const { title, bars, scoreText, lawfulText, fullText, formatNumber } = props;
  return (
    <PlainTable
      caption={title}
      hideCaption
      rows={bars.filter(({ lawful, full }) => lawful + full > 0)}
      rowId={({ from }) => String(from)}
      columns={[
        { id: 'score', header: scoreText, isRowHeader: true, cell: ({ from, to }) => `${from}–${to - 1}` },
        { id: 'lawful', header: lawfulText, align: 'end', cell: ({ lawful }) => formatNumber(lawful) },
        { id: 'full', header: fullText, align: 'end', cell: ({ full }) => formatNumber(full) },
      ]}
    />
  );
}
