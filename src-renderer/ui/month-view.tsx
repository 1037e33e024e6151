import type { CalendarDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { Heading } from 'react-aria-components/Heading';
import { classNames } from './class-names.ts';

export interface MonthViewProps {
  label: string;
  value: CalendarDate | null;
  today: CalendarDate;
  previousLabel: string;
  nextLabel: string;
  onPick: (date: CalendarDate) => void;
}

const step = 'grid size-7 place-items-center rounded-control text-ink-2 data-hovered:bg-accent-soft';

/** One month to pick a day from. */
export function MonthView({ label, value, today, previousLabel, nextLabel, onPick }: MonthViewProps) {
  return (
    <Calendar
      aria-label={label}
      value={value}
      onChange={(date) => date && onPick(date)}
      defaultFocusedValue={value ?? today}
      autoFocus
    >
      <header className="mb-2 flex items-center gap-2">
        <Button slot="previous" aria-label={previousLabel} className={step}>
          <ChevronLeft aria-hidden size={16} strokeWidth={1.75} />
        </Button>
        <Heading className="flex-1 text-center text-base" />
        <Button slot="next" aria-label={nextLabel} className={step}>
          <ChevronRight aria-hidden size={16} strokeWidth={1.75} />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short" className="border-separate border-spacing-px">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="size-8 text-meta text-ink-3">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <DayButton date={date} isToday={date.compare(today) === 0} />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

function DayButton({ date, isToday }: { date: CalendarDate; isToday: boolean }) {
  return (
    <CalendarCell
      date={date}
      className={classNames(
        'focus-inside grid size-8 cursor-default place-items-center rounded-control text-dense text-ink',
        'data-hovered:bg-accent-soft data-outside-month:hidden data-selected:bg-accent data-selected:font-semibold',
        'data-selected:text-on-accent',
        isToday && 'border border-accent',
      )}
    />
  );
}
