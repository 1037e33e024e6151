import type { HitKind } from '../../../src-main/contract/search.ts';

/** A record that was opened in this session; its name is asked for anew each time it is shown. */
export interface RecentRecord {
  kind: HitKind;
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

/** Kinds of the records whose pages have such an address. */
const kinds: Readonly<Record<string, HitKind>> = {
  vendors: 'vendor',
  assessments: 'assessment',
  breaches: 'breach',
  consents: 'consentText',
  campaigns: 'campaign',
  comparisons: 'comparison',
  personas: 'persona',
  requests: 'request',
  inquiries: 'inquiry',
  scoring: 'scoringModel',
  questionnaires: 'questionnaire',
  files: 'file',
};

/** Pages of lists that look like the address of a record. */
const noRecords = new Set(['import', 'shock']);

/** The record that an address of the app shows. */
export function recordAt(pathname: string): RecentRecord | null {
  const tia = /^\/transfers\/assessments\/([^/]+)/.exec(pathname)?.[1];
  if (tia) return { kind: 'transferAssessment', id: decodeURIComponent(tia) };
  const [, area = '', id = ''] = /^\/([a-z-]+)\/([^/]+)/.exec(pathname) ?? [];
  const kind = kinds[area];
  return kind && id && !noRecords.has(id) ? { kind, id: decodeURIComponent(id) } : null;
}
