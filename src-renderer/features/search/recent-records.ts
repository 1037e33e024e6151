/** A record that was opened in this session; its name is asked for anew each time it is shown. */
export interface RecentRecord {
  kind: 'vendor' | 'assessment' | 'breach' | 'consentText' | 'campaign' | 'comparison' | 'persona';
  id: string;
}

/** So many are remembered. */
const most = 6;

/** In memory only: what somebody looked at is nobody's business outside the company file. */
let recent: readonly RecentRecord[] = [];

/** The records opened last, newest first. */
export function recentRecords(): readonly RecentRecord[] {
  return recent;
}

/** Notes a record as opened. */
export function noteOpened(record: RecentRecord): void {
  recent = [record, ...recent.filter(({ kind, id }) => kind !== record.kind || id !== record.id)].slice(
    0,
    most,
  );
}

/** Forgets everything: another company is open, or none. */
export function forgetOpened(): void {
  recent = [];
}

const kinds: Readonly<Record<string, RecentRecord['kind']>> = {
  vendors: 'vendor',
  assessments: 'assessment',
  breaches: 'breach',
  consents: 'consentText',
  campaigns: 'campaign',
  comparisons: 'comparison',
  personas: 'persona',
};

/** The record that an address of the app shows. */
export function recordAt(pathname: string): RecentRecord | null {
  const [, area = '', id] =
    /^\/(vendors|assessments|breaches|consents|campaigns|comparisons|personas)\/([^/]+)/.exec(pathname) ?? [];
  const kind = kinds[area];
  return kind && id ? { kind, id: decodeURIComponent(id) } : null;
}
