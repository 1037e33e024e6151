import { ORPCError } from '@orpc/client';
import { afterEach, describe, expect, it } from 'vitest';
import type { FailureCode } from '../../../src-main/contract/failures.ts';
import { failures } from '../../../src-renderer/i18n/de/failures.ts';
import { FailureNotice } from '../../../src-renderer/lib/failure-notice.tsx';
import { type OpenedApp, openApp } from '../open-app.tsx';

const facts: Partial<Record<FailureCode, object>> = {
  VAULT_NEWER: { fileSchema: 9, appSchema: 2 },
  DISK_FULL: { neededMb: 16 },
  WEAK_PASSPHRASE: { reason: 'tooShort' },
  ATTACHMENT_TOO_LARGE: { limitMb: 50 },
  DATES_REVERSED: { from: '2026-03-02', to: '2026-03-01' },
  ASSESSMENT_LOCKED: { decidedAt: '2026-11-23T08:40:00.000Z' },
  APPROVAL_REFUSED: { reasons: [{ code: 'blockerOpen', findingId: 'f' }] },
  INVALID_INPUT: { fields: ['name'] },
  VAULT_DAMAGED: { newestBackupAt: '2026-11-22T08:40:00.000Z' },
  WRONG_PASSPHRASE_OR_DAMAGED: { newestBackupAt: null },
  ZONE_UNKNOWN: { zone: 'Europe/Kiel' },
  REGION_UNKNOWN: { region: 'DE-XX' },
  TIME_OUT_OF_RANGE: { from: '2018-05-25', to: '2040-12-31' },
  TIME_IN_FUTURE: { field: 'awareness', now: '2026-11-23T08:40:00.000Z' },
  KNOWN_BEFORE_EVENT: { happenedAt: '2026-11-23T08:40:00.000Z', knownAt: '2026-11-23T08:39:00.000Z' },
  BREACH_CLOSED: { closedAt: '2026-11-23T08:40:00.000Z' },
  BREACH_CHANGED: { by: 'Mara Lindqvist', at: '2026-11-23T08:40:00.000Z' },
  ENTRY_REPLACED: { number: 7 },
  DECISION_REFUSED: { reason: 'riskFirst' },
  NOTICE_REFUSED: { reason: 'delayReasonMissing' },
  CLOSE_REFUSED: { obstacles: ['riskUndecided'] },
  LETTER_SENT: { sentAt: '2026-11-23T08:40:00.000Z' },
  DRAFT_CHANGED: { savedAt: '2026-11-23T08:40:00.000Z' },
  VERSION_PUBLISHED: { publishedAt: '2026-11-23T08:40:00.000Z' },
  VERSION_WITHDRAWN: { at: '2026-11-23T08:40:00.000Z' },
  PUBLISH_REFUSED: { obstacles: ['wordingMissingDe'] },
  PERSONAL_DATA: { places: [{ kind: 'mail', field: 'goals' }] },
  VERSION_UNCHANGED: { number: 2 },
  USE_BEFORE_PUBLICATION: { publishedAt: null },
  USE_CHANGE_EXISTS: { at: '2026-11-23T08:40:00.000Z' },
  REQUEST_ANSWERED: { answeredOn: '2026-11-23' },
  EXTENSION_REFUSED: { reason: 'late', latest: '2026-11-23' },
  CAMPAIGN_RELEASED: { releasedAt: '2026-11-23T08:40:00.000Z' },
  CAMPAIGN_CHANGED: { savedAt: '2026-11-23T08:40:00.000Z' },
  COMPARISON_CHANGED: { savedAt: '2026-11-23T08:40:00.000Z' },
  STEP_LOOP: { name: 'Bestätigungsmail' },
  RELEASE_REFUSED: { reasons: [] },
  EXCEPTION_REFUSED: { reason: 'blocker' },
  MODEL_RELEASED: { releasedAt: '2026-11-23T08:40:00.000Z' },
  MODEL_RELEASE_REFUSED: { blockers: ['specialCategory'] },
  QUESTIONNAIRE_REFUSED: { problems: 2 },
  WAITS_FOR_SECOND_PERSON: { by: 'Mara Lindqvist', at: '2026-11-23T08:40:00.000Z' },
  APPROVAL_REFUSED_BY_ROLES: { reason: 'samePerson', name: 'Mara Lindqvist' },
  TABLE_FILE_REFUSED: { reason: 'tooLarge', figure: 20 },
  DOCUMENT_REFUSED: { reason: 'tooLarge', figure: 20 },
  RETURN_REFUSED: { reason: 'macros', inquiryId: null, company: '' },
  INQUIRY_STEP_REFUSED: { state: 'draft', step: 'remind' },
  TIA_CONCLUDED: { on: '2026-11-20' },
  TIA_INCOMPLETE: { open: ['importer'] },
  ARCHIVE_CHANGED: { part: 'data/vendors.json' },
  WORDING_PLACE_UNKNOWN: { place: 'sender' },
  WORDING_BRACE: {},
  SELECTION_MERGE_REFUSED: { name: { de: 'Ausfall', en: 'Outage' }, reason: 'inReview' },
  POSTPONEMENT_REFUSED: { latest: '2027-02-01' },
  INCIDENT: { incident: 'id-7' },
};

describe('FailureNotice', () => {
  let app: OpenedApp;
  afterEach(() => app.end());

  for (const language of ['de', 'en'] as const) {
    it(`says every refusal as a whole sentence in ${language}, with its facts filled in`, async () => {
      app = await openApp({ language });
      for (const code of Object.keys(failures)) {
        const error = new ORPCError(code, { defined: true, data: facts[code as FailureCode] ?? {} });
        const { container, unmount } = app.show(<FailureNotice error={error} />);
        const said = container.textContent ?? '';
        expect(said, code).toMatch(/[.]$/);
        expect(said, code).not.toMatch(/[{}]|failures\.|undefined|null/);
        unmount();
      }
    });
  }

  it('tells the times of a breach with weekday and zone', async () => {
    app = await openApp();
    const data = { happenedAt: '2026-10-25T01:30:00.000Z', knownAt: '2026-10-25T00:30:00.000Z' };
    const error = new ORPCError('KNOWN_BEFORE_EVENT', { defined: true, data });
    const { container } = app.show(<FailureNotice error={error} />);
    const times = [
      ...(container.textContent ?? '').matchAll(/\b[A-Z][a-z].[\d.]+, \d\d:\d\d.Uhr.\(([^)]+)\)/g),
    ];
    expect(times).toHaveLength(2);
    expect(times.every(([, zone]) => zone !== '')).toBe(true);
  });

  it.each([
    ['DECISION_REFUSED', ['riskFirst', 'riskNeedsAuthority', 'highNeedsExemption', 'publicNeedsEffort']],
    [
      'NOTICE_REFUSED',
      ['awarenessOpen', 'initialMissing', 'initialSent', 'delayReasonMissing', 'withdrawn', 'final'],
    ],
  ])('has a sentence of its own for every reason of %s', async (code, reasons) => {
    app = await openApp();
    const said = [...reasons, 'somethingElse'].map((reason) => {
      const error = new ORPCError(code, { defined: true, data: { reason } });
      const { container, unmount } = app.show(<FailureNotice error={error} />);
      const text = container.textContent;
      unmount();
      return text;
    });
    expect(new Set(said).size).toBe(reasons.length + 1);
  });

  it.each([
    ['de', 'Ausfall', 'Outage'],
    ['en', 'Outage', 'Ausfall'],
  ] as const)('names what has a name in two languages in %s', async (language, own, other) => {
    app = await openApp({ language });
    const data = facts.SELECTION_MERGE_REFUSED ?? {};
    const error = new ORPCError('SELECTION_MERGE_REFUSED', { defined: true, data });
    const { container } = app.show(<FailureNotice error={error} />);
    expect(container.textContent).toContain(own);
    expect(container.textContent).not.toContain(other);
  });

  it('names the newest backup of a damaged file and says so when there is none', async () => {
    app = await openApp();
    const damaged = (newestBackupAt: string | null) =>
      new ORPCError('VAULT_DAMAGED', { defined: true, data: { newestBackupAt } });
    const { container, unmount } = app.show(<FailureNotice error={damaged('2026-11-22T08:40:00.000Z')} />);
    expect(container.textContent).toContain('22.11.2026');
    unmount();
    const other = app.show(<FailureNotice error={damaged(null)} />);
    expect(other.container.textContent).toContain('keine Sicherung');
  });
});
