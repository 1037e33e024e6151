import type { RunningClock } from '../../../../src-main/contract/breach-clock.ts';
import type { BreachRow } from '../../../../src-main/contract/breach-view.ts';

const hour = 3_600_000;

/** Monday, 26 October 2026, 15:30 in Berlin. */
export const dueAt = '2026-10-26T14:30:00.000Z';
export const due = Date.parse(dueAt);

/** A clock that ends then, as the engine tells it. */
export function clockWith(part: Partial<RunningClock> = {}): RunningClock {
  const end = Date.parse(part.dueAt ?? dueAt);
  return {
    breachId: 'b-1',
    number: '2026-03',
    title: 'Offener Export bei LeadHafen',
    isDrill: false,
    state: 'running',
    dueAt,
    marks: [48, 24, 6, 1, 0].map((hoursLeft) => ({
      hoursLeft,
      at: new Date(end - hoursLeft * hour).toISOString(),
    })),
    nextStep: 'sendInitial',
    openFields: 2,
    zone: 'Europe/Berlin',
    pace: null,
    ...part,
  };
}

/** A row of the log: notified in time. */
export function rowWith(part: Partial<BreachRow> = {}): BreachRow {
  return {
    id: 'b-1',
    number: '2026-03',
    title: 'Offener Export bei LeadHafen',
    isDrill: false,
    state: 'notified',
    kinds: ['confidentiality'],
    discoveredAt: '2026-10-23T14:30:00.000Z',
    awareAt: '2026-10-23T14:30:00.000Z',
    dueAt,
    clockState: 'frozen',
    notifiedAt: '2026-10-25T07:30:00.000Z',
    people: null,
    severity: null,
    risk: null,
    authorityDecision: 'notify',
    vendorName: '',
    ownerName: '',
    openTasks: 0,
    closedAt: null,
    ...part,
  };
}
