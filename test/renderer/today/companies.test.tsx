import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inOrderOfNeed } from '../../../src-renderer/features/companies/company-order.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';

describe('companies and deadlines', () => {
  let app: OpenedApp;
  beforeEach(async () => {
    app = await openApp({ isSample: true });
  });
  afterEach(() => app.end());

  it('shows the open company in numbers', async () => {
    app.showApp('/companies');
    const table = await screen.findByRole('table', { name: 'Entsperrt' });
    const { items } = await app.engine.client.overview.today();
    const overdue = items.filter(({ group, kind }) => group === 'overdue' && kind !== 'breachClock').length;
    const row = within(table).getAllByRole('row')[1];
    expect(row?.textContent).toContain(String(overdue));
    expect(row?.textContent).toContain('Nordlicht Werkzeuge GmbH');
  });
});

describe('the order of companies', () => {
  const summary = (
    companyName: string,
    part: { clockEnds?: string; overdue?: number; thisWeek?: number },
  ) => ({
    summary: {
      ...{ companyName, isSample: false, readAt: '', clocks: 0, clockEnds: null, overdue: 0, thisWeek: 0 },
      ...{
        others: 0,
        openRequests: 0,
        openFindings: 0,
        vendors: 0,
        approved: 0,
        next: [],
        lastBackupAt: null,
      },
      ...part,
    },
  });
  it('is a running clock, then what is overdue, then this week, then the name', () => {
    const rows = [
      summary('B', {}),
      summary('A', {}),
      summary('week', { thisWeek: 3 }),
      summary('overdue', { overdue: 1 }),
      summary('later clock', { clockEnds: '2026-11-27T00:00:00.000Z', overdue: 9 }),
      summary('clock', { clockEnds: '2026-11-25T00:00:00.000Z' }),
    ];
    const names = inOrderOfNeed(rows).map(({ summary: { companyName } }) => companyName);
    expect(names).toEqual(['clock', 'later clock', 'overdue', 'week', 'A', 'B']);
  });
});
