import { PlainTable } from '../plain-table.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { CautionGlyph } from './status-glyph.tsx';

export interface TomLevel {
  id: string;
  label: string;
  /** Place on the scale, 0 is the first name. */
  vendor: number;
  /** null: we set no level of our own here. */
  own: number | null;
}

export interface TomBarsProps {
  title: string;
  tableLabel: string;
  /** Names of the scale from low to high: ohne, normal, hoch, sehr hoch. */
  scale: readonly string[];
  levels: readonly TomLevel[];
  /** The word beside a bar that stays under our level: "darunter". */
  belowText: string;
  vendorText: string;
  ownText: string;
  measureText: string;
  width?: number;
}

const STEP = 16;
const TOP = 38;
const LABELS = 132;

/** Protection per measure: the bar is the vendor, the marker is what we ask of ourselves. */
export function TomBars(props: TomBarsProps) {
  const { title, scale, levels, belowText, width = 440 } = props;
  const last = Math.max(1, scale.length - 1);
  const unit = (width - LABELS - 96) / last;
  const at = (level: number) => LABELS + level * unit;
  const height = TOP + levels.length * STEP;
  return (
    <ChartFrame {...{ title, width, height }} tableLabel={props.tableLabel} table={<TomTable {...props} />}>
      <Legend vendorText={props.vendorText} ownText={props.ownText} x={LABELS} />
      {scale.map((name, level) => (
        <g key={name}>
          <path d={`M${at(level) + 0.5} ${TOP - 4}V${height}`} stroke="var(--line)" />
          <text
            x={at(level)}
            y={TOP - 10}
            fontSize={12}
            textAnchor={level === 0 ? 'start' : 'middle'}
            style={{ fill: 'var(--ink-3)' }}
          >
            {name}
          </text>
        </g>
      ))}
      {levels.map((level, row) => (
        <LevelBar
          key={level.id}
          level={level}
          y={TOP + row * STEP}
          at={at}
          belowText={belowText}
          end={at(last) + 12}
        />
      ))}
    </ChartFrame>
  );
}

interface LevelBarProps {
  level: TomLevel;
  y: number;
  at: (level: number) => number;
  belowText: string;
  end: number;
}

function LevelBar({ level, y, at, belowText, end }: LevelBarProps) {
  const isBelow = level.own !== null && level.vendor < level.own;
  const fill = isBelow ? 'var(--caution-solid)' : 'var(--accent)';
  return (
    <g>
      <text x={LABELS - 12} y={y + 10} fontSize={13} textAnchor="end">
        {level.label}
      </text>
      {level.vendor > 0 ? (
        <rect x={at(0)} y={y} width={at(level.vendor) - at(0)} height={10} fill={fill} />
      ) : (
        <circle cx={at(0) + 4} cy={y + 5} r={3.25} fill="var(--surface)" stroke={fill} strokeWidth={1.5} />
      )}
      {level.own !== null && <OwnMarker x={at(level.own)} y={y - 2} />}
      {isBelow && (
        <>
          <CautionGlyph x={end} y={y - 2} />
          <text x={end + 17} y={y + 9} fontSize={12} style={{ fill: 'var(--caution)' }}>
            {belowText}
          </text>
        </>
      )}
    </g>
  );
}

/** Our own level; the gap around it keeps it visible on the bar. */
function OwnMarker({ x, y }: { x: number; y: number }) {
  return (
    <>
      <path d={`M${x} ${y}v14`} stroke="var(--surface)" strokeWidth={6} />
      <path d={`M${x} ${y}v14`} stroke="var(--ink)" strokeWidth={2} />
    </>
  );
}

function Legend({ vendorText, ownText, x }: { vendorText: string; ownText: string; x: number }) {
  return (
    <g fontSize={12}>
      <rect x={x} y={1} width={16} height={8} fill="var(--accent)" />
      <text x={x + 21} y={10} style={{ fill: 'var(--ink-2)' }}>
        {vendorText}
      </text>
      <path d={`M${x + 120} 0v12`} stroke="var(--ink)" strokeWidth={2} />
      <text x={x + 128} y={10} style={{ fill: 'var(--ink-2)' }}>
        {ownText}
      </text>
    </g>
  );
}

function TomTable({ title, scale, levels, vendorText, ownText, measureText }: TomBarsProps) {
  return (
    <PlainTable
      caption={title}
      hideCaption
      rows={levels}
      rowId={(level) => level.id}
      columns={[
        { id: 'measure', header: measureText, isRowHeader: true, cell: (level) => level.label },
        { id: 'vendor', header: vendorText, cell: (level) => scale[level.vendor] },
        { id: 'own', header: ownText, cell: (level) => (level.own === null ? '–' : scale[level.own]) },
      ]}
    />
  );
}
