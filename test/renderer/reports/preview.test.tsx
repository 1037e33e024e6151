import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { history } from '../../../src-renderer/app/history.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';
import { press } from '../user.ts';

describe('the preview of a report', () => {
  let app: OpenedApp;
  beforeEach(async () => {
    app = await openApp({ isSample: true, canPrint: true });
  });
  afterEach(() => app.end());

  const saveButton = () => screen.getByRole('button', { name: 'PDF speichern' });

  it('has the pages of the real PDF, and its checksum', async () => {
    app.showApp('/reports?kind=recoverySheet');
    let expected: { pages: number } | null = null;
    for await (const event of await app.engine.client.reports.render({
      kind: 'recoverySheet',
      language: 'de',
    }))
      if ('report' in event) expected = event.report;
    expect(await screen.findByText(`Seite 1 von ${expected?.pages}`)).toBeTruthy();
    expect(screen.getByText(/Prüfsumme [0-9a-f]{8}$/)).toBeTruthy();
    expect(saveButton().hasAttribute('disabled')).toBe(false);
  });

  it('leaves nothing half behind when it is cancelled, and can be set anew', async () => {
    app.showApp('/reports?kind=vendorAssessment');
    press(await screen.findByRole('button', { name: 'Abbrechen' }));
    expect(screen.getByText('Das Setzen ist abgebrochen.')).toBeTruthy();
    expect(screen.queryByText(/Seite \d+ von/)).toBeNull();
    expect(saveButton().hasAttribute('disabled')).toBe(true);
    press(screen.getByRole('button', { name: 'Neu setzen' }));
    expect(await screen.findByText(/Seite 1 von \d+/)).toBeTruthy();
    expect(screen.queryByText('Das Setzen ist abgebrochen.')).toBeNull();
    expect(app.engine.incidents).toEqual([]);
  });

  it('sets the pages anew in the other language and keeps that in the address', async () => {
    app.showApp('/reports?kind=vendorRegister');
    await screen.findByText(/Seite 1 von \d+/);
    const before = screen.getByText(/Prüfsumme/).textContent;
    fireEvent.click(screen.getByRole('radio', { name: 'Englisch' }));
    await waitFor(() => expect(screen.getByText(/Prüfsumme/).textContent).not.toBe(before));
    expect(history.location.search).toContain('language=en');
  });

  it('tells which signs the paper cannot show', async () => {
    const { company } = app.engine.client;
    await company.saveProfile({ ...(await company.profile()), name: '北京 Werkzeuge GmbH' });
    app.showApp('/reports?kind=recoverySheet');
    expect(await screen.findByText('2 Zeichen lassen sich nicht drucken.')).toBeTruthy();
    expect(screen.getByText(/^Die Schrift des Papiers kennt nicht: 北 京\./)).toBeTruthy();
  });

  it('says that no demand is open where there is no letter to write', async () => {
    const { assessments } = await app.engine.client.assessments.list({ vendorId: null });
    const run = assessments.find(({ vendorName }) => vendorName === 'Kiebitzpost');
    app.showApp(`/reports?kind=letterOfDemands&assessmentId=${run?.id}`);
    expect(await screen.findByText('Für diese Bewertung ist keine Nachforderung offen.')).toBeTruthy();
    expect(saveButton().hasAttribute('disabled')).toBe(true);
  });
});
