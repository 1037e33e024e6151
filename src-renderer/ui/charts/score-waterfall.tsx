import { PlainTable } from '../plain-table.tsx';
import { ChartFrame } from './chart-frame.tsx';

export interface WaterfallPart {
  id: string;
  /** "Vorführung angefragt": shortened where there is no room. */
  label: string;
  /** "vor 12 Tagen": never shortened; empty for none. */
  aside: string;
  value: number;
  isCounted: boolean;
  /** For the table: whether it counts, and why not. */
  reason: string;
}

export interface ScoreWaterfallProps {
  title: string;
  tableLabel: string;
  /** Those that count first. */
  parts: readonly WaterfallPart[];
  lawful: number;
  full: number;
  threshold: number;
  width: number;
  resultText: string;
  /** "zulässig 66, voll 87" */
  resultNote: string;
  partText: string;
  pointsText: string;
  reasonText: string;
  /** "+20", "−50" */
  formatPoints: (value: number) => string;
}

const ROW = 26;
const BAR = 15;
const RIGHT = 64;

/** Why a lead has its points: each part begins where the one before ended; what does not count is outlined. */
export function ScoreWaterfall(props: ScoreWaterfallProps) {
  const { title, tableLabel, parts, lawful, full, threshold, width } = props;
  const labels = Math.min(240, Math.round(width * 0.42));
  const steps = stepsOf(parts);
  const ends = [0, lawful, full, threshold, ...steps.flatMap(({ from, to }) => [from, to])];
  const least = Math.min(...ends);
  const unit = (width - labels - RIGHT) / Math.max(1, Math.max(...ends) - least);
  const x = (value: number) => labels + (value - least) * unit;
  const base = parts.length * ROW + 6;
  const height = base + 48;
  return (
    <ChartFrame {...{ title, tableLabel, width, height }} table={<WaterfallTable {...props} />}>
      {steps.map((step, row) => (
        <Step key={step.id} {...{ step, x, labels }} y={row * ROW} text={props.formatPoints(step.value)} />
      ))}
      <path d={`M0 ${base}H${width}`} stroke="var(--line-strong)" />
      <Result {...props} {...{ x, labels }} y={base + 8} />
    </ChartFrame>
  );
}

interface PlacedPart extends WaterfallPart {
  from: number;
  to: number;
}

function stepsOf(parts: readonly WaterfallPart[]): PlacedPart[] {
  let sum = 0;
  return parts.map((part) => {
    const from = sum;
    sum += part.value;
    return { ...part, from, to: sum };
  });
}

interface StepProps {
  step: PlacedPart;
  x: (value: number) => number;
  labels: number;
  y: number;
  text: string;
}

function Step({ step, x, labels, y, text }: StepProps) {
  const left = x(Math.min(step.from, step.to));
  const right = x(Math.max(step.from, step.to));
  const fill = step.value < 0 ? 'var(--chart-5)' : 'var(--accent)';
  return (
    <g>
      <text
        x={labels - 10}
        y={y + 12}
        fontSize={13}
        textAnchor="end"
        style={{ fill: step.isCounted ? 'var(--ink)' : 'var(--ink-2)' }}
      >
        {shortened(step, labels)}
        <title>{whole(step)}</title>
      </text>
      {step.isCounted ? (
        <rect x={left} y={y} width={Math.max(1, right - left)} height={BAR} fill={fill} />
      ) : (
        <rect
          x={left + 1}
          y={y + 1}
          width={Math.max(1, right - left - 2)}
          height={BAR - 2}
          fill="none"
          stroke="var(--chart-6)"
          strokeWidth={1.5}
          strokeDasharray="4 3"
        />
      )}
      <path d={`M${x(step.to) + 0.5} ${y + BAR}v${ROW - BAR}`} stroke="var(--line-strong)" />
      <text x={right + 6} y={y + 12} fontSize={12} fontWeight={600}>
        {text}
      </text>
    </g>
  );
}

function Result(props: ScoreWaterfallProps & { x: (value: number) => number; labels: number; y: number }) {
  const { lawful, full, threshold, x, labels, y } = props;
  const zero = x(0);
  return (
    <g fontSize={12}>
      <text x={labels - 10} y={y + 12} fontSize={13} fontWeight={600} textAnchor="end">
        {props.resultText}
      </text>
      <rect x={zero} y={y} width={Math.max(1, x(lawful) - zero)} height={BAR} fill="var(--accent)" />
      {full > lawful && (
        <rect
          x={x(lawful) + 1}
          y={y + 1}
          width={Math.max(1, x(full) - x(lawful) - 2)}
          height={BAR - 2}
          fill="none"
          stroke="var(--chart-6)"
          strokeWidth={1.5}
          strokeDasharray="4 3"
        />
      )}
      <path d={`M${x(threshold)} ${y - 4}v${BAR + 8}`} stroke="var(--ink)" strokeWidth={2} />
      <text x={x(threshold)} y={y + BAR + 17} textAnchor="middle">
        {threshold}
      </text>
      <text x={labels - 10} y={y + BAR + 17} textAnchor="end" style={{ fill: 'var(--ink-2)' }}>
        {props.resultNote}
      </text>
    </g>
  );
}

function whole({ label, aside }: Pick<WaterfallPart, 'label' | 'aside'>): string {
  return aside === '' ? label : `${label}, ${aside}`;
}

/** Letters of the interface are some 7 px wide. */
function shortened(part: Pick<WaterfallPart, 'label' | 'aside'>, room: number): string {
  const most = Math.floor((room - 12) / 6.6) - (part.aside === '' ? 0 : part.aside.length + 2);
  const label = part.label.length > most ? `${part.label.slice(0, most - 1).trimEnd()}…` : part.label;
  return whole({ ...part, label });
}

function WaterfallTable(props: ScoreWaterfallProps) {
  return (
    <PlainTable
      caption={props.title}
      hideCaption
      rows={props.parts}
      rowId={({ id }) => id}
      columns={[
        { id: 'part', header: props.partText, isRowHeader: true, cell: whole },
        {
          id: 'points',
          header: props.pointsText,
          align: 'end',
          cell: ({ value }) => props.formatPoints(value),
        },
        { id: 'reason', header: props.reasonText, cell: ({ reason }) => reason },
      ]}
    />
  );
}
