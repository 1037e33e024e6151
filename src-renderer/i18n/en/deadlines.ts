import type { deadlines as de } from '../de/deadlines.ts';
import type { SameKeys } from '../same-keys.ts';

export const deadlines: SameKeys<typeof de> = {
  title: 'Deadlines',
  subtitle: 'Everything that has a day, from all areas.',
  list: 'Deadlines by month',
  showPreview: 'Print preview',
  hidePreview: 'Close print preview',
  preview: 'List as it will be printed',
  printOrSave: 'Print or save as PDF',
  calendar: 'Calendar file',
  calendarHelp:
    'The calendar file (.ics) speaks up at nine in the morning for lead time and deadline. Read in again, it moves what has changed and cancels what is done or dropped.',
  more: 'The first {count, number} are shown. Choose a shorter period or one kind. The calendar file has them all.',
  saved: 'Saved: {place}',
  span: {
    label: 'Period',
    weeks: 'Next 6 weeks',
    quarter: 'Next 3 months',
    year: 'Next 12 months',
  },
  sort: {
    label: 'Kind',
    all: 'All',
    breach: 'Breach',
    request: 'Rights of people',
    review: 'Review, contract',
    condition: 'Condition, demand',
    campaign: 'Campaign',
    document: 'Evidence expires',
  },
  column: {
    due: 'Due',
    what: 'What',
    why: 'Why',
    sort: 'Kind',
    lead: 'Lead time from',
  },
  overdue: 'Overdue',
  empty: 'Nothing is due in this period.',
  nothingFits: 'Nothing of this kind is due in this period.',
};
