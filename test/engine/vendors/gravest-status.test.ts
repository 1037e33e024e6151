import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DecisionResult } from '../../../src-main/contract/assessments.ts';
import type { VendorStatus } from '../../../src-main/contract/vendor-record.ts';
import { noteDecided, noteRunning } from '../../../src-main/engine/assessments/repo/standings.ts';
import { migrate, migrations } from '../../../src-main/engine/database/migrate.ts';
import { type WriteDb, wrapDatabase } from '../../../src-main/engine/database/sql.ts';
import { removeService, writeService } from '../../../src-main/engine/vendors/repo/services.ts';
import { shownStatus } from '../../../src-main/engine/vendors/repo/shown-status.ts';
import { writeStatus } from '../../../src-main/engine/vendors/repo/vendors.ts';
import { serviceProfile } from './sample-inputs.ts';

const day = '2026-11-23';
const at = (hour: number) => `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`;
let raw: Database.Database;
let db: WriteDb;

beforeEach(() => {
  raw = new Database(':memory:');
  migrate(raw, migrations);
  db = wrapDatabase(raw);
  raw
    .prepare(
      `INSERT INTO vendors (id, name, legal_name, seat_city, address, website, parent_name, parent_mitigation, summary,
         created_at, name_folded, name_core) VALUES ('v', 'Firma', '', '', '', '', '', 'none', '', ?, 'firma', 'firma')`,
    )
    .run(at(1));
  for (const id of ['mail', 'score', 'web'])
    writeService(db, 'v', { ...serviceProfile({ name: id }), id, role: 'processor' });
});
afterEach(() => raw.close());

type Event =
  | { serviceId: string; decision: DecisionResult; review?: string }
  | { running: string }
  | { removed: string }
  | { byHand: VendorStatus; review?: string };

/** Lets the events happen one after the other, an hour apart, and tells what the vendor shows. */
function after(events: readonly Event[]) {
  for (const [index, event] of events.entries()) happen(event, at(index + 2));
  return shownStatus(db, 'v', day);
}

function happen(event: Event, when: string): void {
  if ('removed' in event) removeService(db, event.removed, when);
  else if ('byHand' in event) writeStatus(db, 'v', event.byHand, event.review ?? null, when);
  else if ('running' in event) noteRunning(db, event.running, 'v', `run-${event.running}`, when);
  else noteDecided(db, { ...decision, ...event, nextReviewOn: event.review ?? null, decidedAt: when });
}

/** A decision about a service of the vendor, but for what it says. */
const decision = {
  vendorId: 'v',
  decidedId: 'decided',
  risk: 'low',
  reason: null,
  openFindings: 0,
  agreement: 'complete',
  transferVerdict: 'ok',
  score: 90,
} as const;

const decided = (serviceId: string, result: DecisionResult, review?: string): Event => ({
  serviceId,
  decision: result,
  ...(review === undefined ? {} : { review }),
});
const running = (serviceId: string): Event => ({ running: serviceId });

describe('the vendor shows the gravest standing of its services', () => {
  test.each<[string, Event[], VendorStatus, string[]]>([
    ['nothing known', [], 'candidate', []],
    ['one of three is approved', [decided('mail', 'approve')], 'approved', ['mail']],
    [
      'all three are approved',
      [decided('mail', 'approve'), decided('score', 'approve'), decided('web', 'approve')],
      'approved',
      [],
    ],
    [
      'rejected, another approved later',
      [decided('score', 'reject'), decided('mail', 'approve')],
      'rejected',
      ['score'],
    ],
    [
      'approved, another rejected later',
      [decided('mail', 'approve'), decided('score', 'reject')],
      'rejected',
      ['score'],
    ],
    [
      'with conditions, another approved without',
      [decided('score', 'approveWithConditions'), decided('mail', 'approve')],
      'approvedWithConditions',
      ['score'],
    ],
    [
      'two rejected',
      [decided('score', 'reject'), decided('web', 'reject'), decided('mail', 'approve')],
      'rejected',
      ['score', 'web'],
    ],
    [
      'rejected, another under assessment',
      [decided('score', 'reject'), running('mail')],
      'rejected',
      ['score'],
    ],
    [
      'approved, another under assessment',
      [decided('score', 'approve'), running('mail')],
      'inAssessment',
      ['mail'],
    ],
    [
      'the rejected one is assessed again',
      [decided('score', 'reject'), running('score')],
      'inAssessment',
      ['score'],
    ],
    [
      'the rejected one is approved after all',
      [decided('score', 'reject'), decided('mail', 'approve'), decided('score', 'approve')],
      'approved',
      ['mail', 'score'],
    ],
    [
      'the rejected one is taken from the register',
      [decided('score', 'reject'), decided('mail', 'approve'), { removed: 'score' }],
      'approved',
      ['mail'],
    ],
  ])('%s', (_name, events, status, decidingServices) => {
    expect(after(events)).toMatchObject({ status, decidingServices });
  });
});

describe('a status set by hand overrules what was before it and yields to what comes after', () => {
  test.each<[string, Event[], VendorStatus]>([
    ['by hand alone', [{ byHand: 'retired' }], 'retired'],
    ['by hand after a rejection', [decided('score', 'reject'), { byHand: 'approved' }], 'approved'],
    ['a rejection after that', [{ byHand: 'approved' }, decided('score', 'reject')], 'rejected'],
    [
      'a rejection, by hand, then another under assessment',
      [decided('score', 'reject'), { byHand: 'approved' }, running('mail')],
      'inAssessment',
    ],
    [
      'a rejection, by hand, then another approved',
      [decided('score', 'reject'), { byHand: 'retired' }, decided('mail', 'approve')],
      'approved',
    ],
  ])('%s', (_name, events, status) => {
    expect(after(events)).toMatchObject({ status });
  });
});

describe('the earliest review of the services is the next one', () => {
  test.each<[string, Event[], string | null]>([
    [
      'the earlier decision is due first',
      [decided('mail', 'approve', '2027-01-31'), decided('score', 'approve', '2028-01-31')],
      '2027-01-31',
    ],
    [
      'the later decision is due first',
      [decided('mail', 'approve', '2028-01-31'), decided('score', 'approve', '2027-01-31')],
      '2027-01-31',
    ],
    [
      'one has no day for it',
      [decided('mail', 'approve', '2027-01-31'), decided('score', 'reject')],
      '2027-01-31',
    ],
    [
      'one of a service that is gone',
      [
        decided('mail', 'approve', '2027-01-31'),
        decided('score', 'approve', '2028-01-31'),
        { removed: 'mail' },
      ],
      '2028-01-31',
    ],
    [
      'set by hand after that',
      [decided('mail', 'approve', '2027-01-31'), { byHand: 'approved', review: '2029-01-31' }],
      '2029-01-31',
    ],
    [
      'set by hand, then an assessment begins',
      [{ byHand: 'approved', review: '2029-01-31' }, running('mail')],
      '2029-01-31',
    ],
    [
      'decided after that',
      [{ byHand: 'approved', review: '2029-01-31' }, decided('mail', 'approve', '2027-01-31')],
      '2027-01-31',
    ],
  ])('%s', (_name, events, nextReviewOn) => {
    expect(after(events)).toMatchObject({ nextReviewOn });
  });
});
