import { PlainTable } from '../plain-table.tsx';
import { ChartFrame } from './chart-frame.tsx';

export interface ScoreTopic {
  id: string;
  label: string;
  reached: number;
  possible: number;
  /** "24 von 30" */
  text: string;
}

export interface ScoreBreakdownProps {
  title: string;
  tableLabel: string;
  topics: readonly ScoreTopic[];
  topicText: string;
  reachedText: string;
  lostText: string;
  width?: number;
}

const STEP = 40;

/** Where the points come from and where they went: each bar is as long as its topic weighs, lost points stand at the right. */
export function ScoreBreakdown(props: ScoreBreakdownProps) {
  const { title, tableLabel, topics, width = 280 } = props;
  const heaviest = Math.max(1, ...topics.map((topic) => topic.possible));
  const room = width - 108;
  const length = (points: number) => (points / heaviest) * room;
  return (
    <ChartFrame
      {...{ title, width, tableLabel }}
      height={topics.length * STEP}
      table={<ScoreTable {...props} />}
    >
      {topics.map((topic, row) => (
        <g key={topic.id} transform={`translate(0 ${row * STEP})`}>
          <text y={13} fontSize={13}>
            {topic.label}
          </text>
          <rect
            x={0.5}
            y={20.5}
            width={length(topic.possible)}
            height={7}
            fill="var(--surface)"
            stroke="var(--line-strong)"
          />
          <rect y={20} width={length(topic.reached)} height={8} fill="var(--accent)" />
          <text x={length(topic.possible) + 8} y={28} fontSize={12} style={{ fill: 'var(--ink-2)' }}>
            {topic.text}
          </text>
          <text
            x={width}
            y={28}
            fontSize={13}
            fontWeight={600}
            textAnchor="end"
            style={{ fill: topic.reached < topic.possible ? 'var(--caution)' : 'var(--ink-3)' }}
          >
            {lost(topic)}
          </text>
        </g>
      ))}
    </ChartFrame>
  );
}

function lost(topic: ScoreTopic): string {
  const points = topic.possible - topic.reached;
  return points === 0 ? '0' : `−${points}`;
}

function ScoreTable({ title, topics, topicText, reachedText, lostText }: ScoreBreakdownProps) {
  return (
    <PlainTable
      caption={title}
      hideCaption
      rows={topics}
      rowId={(topic) => topic.id}
      columns={[
        { id: 'topic', header: topicText, isRowHeader: true, cell: (topic) => topic.label },
        { id: 'reached', header: reachedText, align: 'end', cell: (topic) => topic.text },
        { id: 'lost', header: lostText, align: 'end', cell: lost },
      ]}
    />
  );
}
