import type { trash as de } from '../de/trash.ts';
import type { SameKeys } from '../same-keys.ts';

export const trash: SameKeys<typeof de> = {
  title: 'Trash',
  subtitle:
    'What was archived or removed, with the way back. What comes back can be taken away again with Ctrl+Z.',
  clearSearch: 'Clear search',
  search: 'Search the trash',
  list: 'Archived and removed, newest first',
  empty: 'Nothing lies here. What you archive or remove you will find here again.',
  nothingFits: 'Nothing in the trash fits.',
  what: 'What happened',
  state: 'Now',
  at: 'When',
  by: 'By whom',
  back: 'Back',
  restore: 'Bring back',
  restoreOne: 'Bring back {label}',
  restored: 'Brought back: {label}',
  states: { archived: 'in the archive', removed: 'removed' },
  permanent: {
    title: 'What cannot be brought back, and why',
    text: 'These steps are explicit and stay. Who was wrong enters a correction, a withdrawal or a new version; both stay readable.',
    reasons: {
      evidence: 'It is evidence: the company must be able to prove what was in force (Art. 5(2) GDPR).',
      breachLog: 'It stands in the record of breaches that the authority may check (Art. 33(5) GDPR).',
      sent: 'It has gone out: nobody takes back what somebody has received.',
      deleted:
        'It is deleted so that it is stored no longer than needed (Art. 5(1)(e) GDPR), or it was a discarded draft.',
      file: 'The file stays under its checksum, since earlier states may cite it.',
      drill: 'It belongs to a drill whose clock runs as in earnest.',
      derived: 'It is reckoned from something else.',
    },
  },
};
