import type { HistorySubject } from '../../src-main/contract/history.ts';

/** Kinds of records by the area whose addresses they have, as the audit trail calls them. */
const kinds: Readonly<Record<string, string>> = {
  vendors: 'vendor',
  assessments: 'assessment',
  breaches: 'breach',
  consents: 'consentText',
  campaigns: 'campaign',
  comparisons: 'comparison',
  personas: 'persona',
  scoring: 'scoringModel',
  requests: 'request',
  inquiries: 'inquiry',
  questionnaires: 'questionnaire',
  files: 'attachment',
};

/** Addresses that look like those of records and are none. */
const pages = new Set(['import', 'shock', 'assessments']);

/** The record that an address shows: its page, or what is chosen in a list. */
export function recordOnScreen(pathname: string, search: string): HistorySubject | null {
  const [, area = '', second = '', third = ''] = pathname.split('/');
  const asked = new URLSearchParams(search);
  const chosen = (name: string) => asked.get(name)?.replaceAll('"', '') || null;
  if (area === 'transfers') return second === 'assessments' ? subject('transferAssessment', third) : null;
  if (area === 'settings') return subject('settings', second || 'company');
  if (area === 'content') return subject('contentPiece', chosen('piece'));
  const kind = kinds[area];
  if (kind === undefined) return null;
  return subject(kind, second !== '' && !pages.has(second) ? decodeURIComponent(second) : chosen('selected'));
}

function subject(kind: string, id: string | null): HistorySubject | null {
  return id ? { kind, id } : null;
}
