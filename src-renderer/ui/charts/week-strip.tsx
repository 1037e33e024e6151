import { PlainTable } from '../plain-table.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { type DueKind, DueMark } from './due-mark.tsx';

export interface StripDay {
  /** 'YYYY-MM-DD' */
  date: string;
  /** What stands in the cell: "26" or "1." */
  label: string;
  /** For the table: "Mo 26.10.2026". */
  fullLabel: string;
  isToday: boolean;
  isOff: boolean;
  dues: readonly { id: string; kind: DueKind; text: string }[];
}

export interface StripWeek {
  id: string;
  /** "KW 44" */
  label: string;
  /** Monday to Sunday. */
  days: readonly StripDay[];
}

export interface WeekStripProps {
  title: string;
  tableLabel: string;
  weeks: readonly StripWeek[];
  /** "Mo" to "So". */
  dayNames: readonly string[];
  dayText: string;
  dueText: string;
  width?: number;
}

const HEAD = 20;
const ROW = 36;
const WEEK = 40;

/** The next weeks, one line each; the shape of a mark says what kind of date it is. */
export function WeekStrip(props: WeekStripProps) {
  const { title, tableLabel, weeks, dayNames, width = 272 } = props;
  const cell = (width - WEEK) / 7;
  const middle = (day: number) => WEEK + day * cell + cell / 2;
  return (
    <ChartFrame
      {...{ title, width, tableLabel }}
      height={HEAD + weeks.length * ROW}
      table={<StripTable {...props} />}
    >
      <g fontSize={12} textAnchor="middle">
        {dayNames.map((name, day) => (
          <text key={name} x={middle(day)} y={13} style={{ fill: 'var(--ink-3)' }}>
            {name}
          </text>
        ))}
      </g>
      {weeks.map((week, row) => (
        <g key={week.id} transform={`translate(0 ${HEAD + row * ROW})`} fontSize={12}>
          <path d={`M0 .5H${width}`} stroke="var(--line)" />
          <text y={16} style={{ fill: 'var(--ink-3)' }}>
            {week.label}
          </text>
          {week.days.map((day, place) => (
            <DayCell key={day.date} day={day} x={middle(place)} />
          ))}
        </g>
      ))}
    </ChartFrame>
  );
}

function DayCell({ day, x }: { day: StripDay; x: number }) {
  const ink = day.isToday ? 'var(--on-accent)' : day.isOff ? 'var(--ink-3)' : 'var(--ink-2)';
  const shown = day.dues.slice(0, 3);
  return (
    <g textAnchor="middle">
      {day.isToday && <rect x={x - 11} y={3} width={22} height={17} rx={3} fill="var(--accent)" />}
      <text x={x} y={16} fontWeight={day.isToday ? 600 : 400} style={{ fill: ink }}>
        {day.label}
      </text>
      {shown.map((due, place) => (
        <DueMark key={due.id} kind={due.kind} x={x + (place - (shown.length - 1) / 2) * 11} y={27} />
      ))}
    </g>
  );
}

function StripTable({ title, weeks, dayText, dueText }: WeekStripProps) {
  const busy = weeks.flatMap((week) => week.days).filter((day) => day.dues.length > 0);
  return (
    <PlainTable
      caption={title}
      hideCaption
      rows={busy}
      rowId={(day) => day.date}
      columns={[
        { id: 'day', header: dayText, isRowHeader: true, cell: (day) => day.fullLabel },
        { id: 'due', header: dueText, cell: (day) => day.dues.map((due) => due.text).join('; ') },
      ]}
    />
  );
}
