import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { passphrase } from '../../engine/open-engine.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';
import { fill, press } from '../user.ts';

describe('the start page', () => {
  let app: OpenedApp;
  beforeEach(async () => {
    app = await openApp();
    await app.engine.client.vault.lock();
    app.showApp('/settings/company');
    await screen.findByRole('heading', { level: 1, name: 'Firma öffnen' });
  });
  afterEach(() => app.end());

  const open = async (typed: string) => {
    fill(await screen.findByLabelText('Passphrase für Hafenkontor GmbH'), typed);
    press(screen.getByRole('button', { name: 'Öffnen' }));
  };

  it('opens with the passphrase and leads to the address that was asked for', async () => {
    await open(passphrase);
    expect(await screen.findByRole('navigation', { name: 'Bereiche' })).toBeTruthy();
    expect(app.shell.titles).toContain('Hafenkontor GmbH – Obhut');
  });

  it('says that a wrong passphrase changed nothing', async () => {
    await open('vier blaue Leuchten am Pier');
    const notice = await screen.findByRole('alert');
    expect(notice.textContent).toContain('Die Passphrase passt nicht.');
    expect(notice.textContent).toContain('nichts geändert');
    expect((await app.engine.client.vault.status()).state).toBe('closed');
  });

  it('offers the backup when the file is damaged', async () => {
    const bytes = readFileSync(app.engine.path);
    bytes.fill(0x5a, 4096, 4096 * 3);
    writeFileSync(app.engine.path, bytes);
    await open(passphrase);
    const notice = await screen.findByRole('alert');
    expect(notice.textContent).toContain('beschädigt');
    expect(within(notice).getByRole('button', { name: 'Sicherung zurückspielen' })).toBeTruthy();
  });

  it('offers to look for a file that is gone and to take it from the list', async () => {
    copyFileSync(app.engine.path, `${app.engine.path}.away`);
    rmSync(app.engine.path);
    await open(passphrase);
    const notice = await screen.findByRole('alert');
    expect(notice.textContent).toContain('nicht mehr an diesem Ort');
    expect(within(notice).getByRole('button', { name: 'Datei suchen' })).toBeTruthy();
    expect(within(notice).getByRole('button', { name: 'Aus der Liste nehmen' })).toBeTruthy();
  });

  it('says that another file is none of Obhut', async () => {
    writeFileSync(app.engine.path, '%PDF-1.7 a report');
    await open(passphrase);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('kein Tresor von Obhut'));
  });
});
