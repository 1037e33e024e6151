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
