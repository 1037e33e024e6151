import type { companies as de } from '../de/companies.ts';
import type { SameKeys } from '../same-keys.ts';

export const companies: SameKeys<typeof de> = {
  title: 'Companies side by side',
  subtitle: 'Numbers and next dates of every company that you unlock here.',
  opened: 'Unlocked',
  closed: 'Still locked',
  none: 'No company is known on this computer yet.',
  memory:
    'Each file is only read and closed again at once. The numbers stand in memory, never on the disk, and go with the lock.',
  passphraseOf: 'Passphrase of {name}',
  look: 'Look into it',
  notThere: 'The file is no longer at its place.',
  sample: 'Sample',
  isOpen: 'open',
  open: 'Open',
  openNamed: 'Open {name}',
  toToday: 'To “Today”',
  back: 'Back to the list',
  approvedOf: '{approved} of {vendors}',
  noClock: 'none',
  clocks: '{count} running',
  nothingNext: 'nothing in six weeks',
  noBackup: 'never',
  column: {
    name: 'Company',
    clocks: 'Breach',
    overdue: 'Overdue',
    thisWeek: '7 days',
    others: 'With others',
    requests: 'Requests',
    vendors: 'Approved',
    next: 'Next dates',
    backup: 'Backup',
    open: 'Open',
  },
};
