import { useRef } from 'react';
import { PlainTable } from '../plain-table.tsx';
import { type Status, toneFill, toneOfStatus } from '../status.ts';
import { useSize } from '../use-size.ts';
import { ChartFrame } from './chart-frame.tsx';

export interface SeverityStretch {
  id: string;
  /** The word below: "mittel". */
  label: string;
  /** Lowest score of the level. */
  from: number;
  status: Status;
}

export interface SeverityBarProps {
  title: string;
  tableLabel?: string;
  levelText?: string;
  fromText?: string;
  /** In rising order; the last one ends at `max`. */
  stretches: readonly SeverityStretch[];
  max: number;
  /** Null while nothing is assessed: the bar stands without a mark. */
  score: number | null;
  scoreText: string;
  /** How a number is written: "2,00". */
  write: (value: number) => string;
}

const LEAST = 240;
const GAP = 2;
const BASE = 34;
const STEP = 4;

/** Where a score lies among the levels: linear from zero, and each level higher than the one before. */
export function SeverityBar(props: SeverityBarProps) {
  const { title, tableLabel, levelText = '', fromText = '', stretches, write } = props;
  const place = useRef<HTMLDivElement>(null);
  const { width } = useSize(place);
  const table = (
    <PlainTable
      caption={title}
      hideCaption
      rows={stretches}
      rowId={(stretch) => stretch.id}
      columns={[
        { id: 'level', header: levelText, isRowHeader: true, cell: (stretch) => stretch.label },
        { id: 'from', header: fromText, align: 'end', cell: (stretch) => write(stretch.from) },
      ]}
    />
  );
  return (
    <div ref={place}>
      <ChartFrame {...{ title, tableLabel, table }} width={Math.max(width, LEAST)} height={BASE + 18}>
        <Stretches {...props} width={Math.max(width, LEAST)} />
      </ChartFrame>
    </div>
  );
}

function Stretches({ stretches, max, score, scoreText, width }: SeverityBarProps & { width: number }) {
  const at = (value: number) => (Math.min(value, max) / max) * width;
  return (
    <>
      {stretches.map((stretch, place) => {
        const end = stretches[place + 1]?.from ?? max;
        const height = STEP * (place + 1);
        return (
          <g key={stretch.id}>
            <rect
              x={at(stretch.from)}
              y={BASE - height}
              width={at(end) - at(stretch.from) - GAP}
              height={height}
              fill={toneFill[toneOfStatus[stretch.status]]}
            />
            <text x={at(stretch.from)} y={BASE + 15} fontSize={12} style={{ fill: 'var(--ink-2)' }}>
              {stretch.label}
            </text>
          </g>
        );
      })}
      {score !== null && <Mark at={at(score)} text={scoreText} width={width} />}
    </>
  );
}

/** A needle through the bar with its number beside it, on the side where there is room. */
function Mark({ at, text, width }: { at: number; text: string; width: number }) {
  const isRight = at < width / 2;
  return (
    <g style={{ fill: 'var(--ink)' }}>
      <path d={`M${at - 5} 8h10l-5 7z`} />
      <rect x={at - 1} y={12} width={2} height={BASE - 10} />
      <text
        x={at + (isRight ? 9 : -9)}
        y={14}
        fontSize={12}
        fontWeight={600}
        textAnchor={isRight ? 'start' : 'end'}
      >
        {text}
      </text>
    </g>
  );
}
