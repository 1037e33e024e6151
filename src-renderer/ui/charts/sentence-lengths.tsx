import { useRef } from 'react';
import { PlainTable } from '../plain-table.tsx';
import { useSize } from '../use-size.ts';
import { ChartFrame } from './chart-frame.tsx';

export interface LengthRow {
  id: string;
  /** "v4, 62 Wörter" */
  label: string;
  /** Words of each sentence, in the order of the text. */
  lengths: readonly number[];
}

export interface SentenceLengthsProps {
  title: string;
  tableLabel: string;
  rows: readonly LengthRow[];
  /** Longer sentences are drawn in another colour, thicker at the edge, and higher. */
  limit: number;
  words: { version: string; lengths: string };
}

const LABEL = 112;
const ROW = 28;
const WIDEST = 900;
const UNMEASURED = 540;

/** The sentences of texts as bars, one after the other, as long as their words. */
export function SentenceLengths(props: SentenceLengthsProps) {
  const { title, tableLabel, rows, limit, words } = props;
  const box = useRef<HTMLDivElement>(null);
  const { width: measured } = useSize(box);
  const width = Math.min(WIDEST, measured || UNMEASURED);
  const most = Math.max(1, ...rows.map(({ lengths }) => lengths.reduce((sum, length) => sum + length, 0)));
  const scale = (width - LABEL - 4) / most;
  const table = (
    <PlainTable
      caption={title}
      hideCaption
      rows={rows}
      rowId={({ id }) => id}
      columns={[
        { id: 'version', header: words.version, isRowHeader: true, cell: ({ label }) => label },
        { id: 'lengths', header: words.lengths, cell: ({ lengths }) => lengths.join(', ') },
      ]}
    />
  );
  return (
    <div ref={box}>
      <ChartFrame {...{ title, width, tableLabel, table }} height={rows.length * ROW}>
        {rows.map(({ id, label, lengths }, line) => (
          <g key={id} transform={`translate(0 ${line * ROW})`} fontSize={12}>
            <text y={18} style={{ fill: 'var(--ink)' }}>
              {label}
            </text>
            {placed(lengths).map(({ from, length }) => (
              <Bar key={from} x={LABEL + from * scale} width={length * scale} {...{ length, limit }} />
            ))}
          </g>
        ))}
      </ChartFrame>
    </div>
  );
}

function Bar({ x, width, length, limit }: { x: number; width: number; length: number; limit: number }) {
  const isLong = length > limit;
  return (
    <>
      <rect
        x={x + 0.5}
        y={isLong ? 2 : 5}
        width={Math.max(1, width - 3)}
        height={isLong ? 23 : 17}
        fill={isLong ? 'var(--caution-soft)' : 'var(--surface)'}
        stroke={isLong ? 'var(--caution-solid)' : 'var(--line-strong)'}
      />
      {width > 20 && (
        <text
          x={x + 5}
          y={18}
          fontWeight={isLong ? 600 : 400}
          style={{ fill: isLong ? 'var(--caution)' : 'var(--ink)' }}
        >
          {length}
        </text>
      )}
    </>
  );
}

function placed(lengths: readonly number[]): { from: number; length: number }[] {
  let from = 0;
  return lengths.map((length) => {
    const here = { from, length };
    from += length;
    return here;
  });
}
