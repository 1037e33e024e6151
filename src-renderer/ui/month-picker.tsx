import { parseDate } from '@internationalized/date';
import { Calendar as CalendarIcon } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { MonthView } from './month-view.tsx';

export interface MonthPickerProps {
  label: string;
  value: string | null;
  /** 'YYYY-MM-DD' */
  today: string;
  openLabel: string;
  previousLabel: string;
  nextLabel: string;
  isDisabled: boolean;
  onPick: (value: string) => void;
}

/** The button inside a field that opens a month to pick a day from. */
export function MonthPicker(props: MonthPickerProps) {
  const { label, value, today, openLabel, previousLabel, nextLabel, isDisabled, onPick } = props;
  return (
    <DialogTrigger>
      <Button
        aria-label={`${label}: ${openLabel}`}
        isDisabled={isDisabled}
        className="focus-inside grid w-8 place-items-center rounded-control text-ink-3 data-hovered:text-ink"
      >
        <CalendarIcon aria-hidden size={14} strokeWidth={1.75} />
      </Button>
      <Popover offset={4} placement="bottom end" className="floating">
        <Dialog aria-label={label} className="p-3 outline-none">
          {({ close }) => (
            <MonthView
              label={label}
              value={value === null ? null : parseDate(value)}
              today={parseDate(today)}
              previousLabel={previousLabel}
              nextLabel={nextLabel}
              onPick={(date) => {
                onPick(date.toString());
                close();
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
