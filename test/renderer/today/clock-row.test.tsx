import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { history } from '../../../src-renderer/app/history.ts';
import { type OpenedLog, openLog } from '../breaches/log/open-log.ts';
import { press } from '../user.ts';

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00A0', ' ');

describe('a running clock on today', () => {
  let app: OpenedLog;
  let breachId: string;
  beforeEach(async () => {
    app = await openLog();
    breachId = await app.record();
    app.showApp('/today');
    await screen.findByRole('heading', { level: 1, name: 'Montag, 23. November 2026' });
  });
  afterEach(() => app.end());

  const row = async () => {
    const list = await screen.findByRole('region', { name: 'Was heute zu tun ist' });
    const [first] = within(list).getAllByRole('listitem');
    if (!first) throw new Error('nothing waits');
    await within(first).findByRole('img');
    return first;
  };

  it('comes first, with the time left, the deadline at the seat and the next step', async () => {
    const text = plain((await row()).textContent);
    expect(text).toContain('Datenpanne 2026-01');
    expect(text).toContain('noch 71 h 0 min');
    expect(text).toContain('bis Do 26.11.2026, 08:40 Uhr (MEZ)');
    expect(text).toContain('Nächster Schritt: Schwere einschätzen.');
    expect(
      screen.getByText('1 Sache wartet, sie läuft gegen die Uhr, sie ist nicht überfällig.'),
    ).toBeTruthy();
  });

  it('shows how much of the 72 hours has passed, and goes on by itself', async () => {
    const bar = within(await row()).getByRole('img');
    expect(plain(bar.getAttribute('aria-label'))).toBe('Seit der Kenntnis 1 von 72 Stunden');
    app.setTime('2026-11-26T00:50:00.000Z');
    act(() => void window.dispatchEvent(new Event('focus')));
    await waitFor(async () => expect(plain((await row()).textContent)).toContain('noch 6 h 50 min'));
    expect(
      plain(
        within(await row())
          .getByRole('img')
          .getAttribute('aria-label'),
      ),
    ).toBe('Seit der Kenntnis 65 von 72 Stunden');
    app.setTime('2026-11-26T09:50:00.000Z');
    act(() => void window.dispatchEvent(new Event('focus')));
    await waitFor(async () => expect(plain((await row()).textContent)).toContain('seit 2 h 10 min vorbei'));
    expect(plain((await row()).textContent)).toContain('Frist war Do 26.11.2026, 08:40 Uhr (MEZ)');
  });

  it('leads to the case with the one filled button', async () => {
    const filled = [...document.querySelectorAll('main .bg-accent.font-semibold')];
    expect(filled).toHaveLength(1);
    press(within(await row()).getByRole('link', { name: /^Vorgang öffnen/ }));
    await waitFor(() => expect(history.location.pathname).toBe(`/breaches/${breachId}`));
  });
});
