import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fill, press } from '../user.ts';
import { type OpenedModel, openModel } from './open-model.ts';

let app: OpenedModel;
beforeEach(async () => {
  app = await openModel();
});
afterEach(async () => {
  expect(app.engine.incidents).toEqual([]);
  await app.end();
});

const open = async (search = '') => {
  app.showApp(`/scoring/${app.modelId}${search}`);
  await screen.findByRole('heading', { level: 1, name: 'Punktemodell Drehmoment' });
};
const versions = async () => (await app.engine.client.scoring.get({ modelId: app.modelId })).versions;
const draft = async () => (await versions()).find(({ releasedAt }) => releasedAt === null);

describe('the page of a model', () => {
  it('shows what the signals do with the sample leads, in pictures and as tables', async () => {
    await open(`?version=${(await versions()).at(-1)?.id}`);
    expect(await screen.findByText(/Ab 80 an den Vertrieb: 6 zulässig, 8 mit allen Signalen/)).toBeTruthy();
    expect(screen.getByText('statt 8')).toBeTruthy();
    const chart = screen.getByRole('img', { name: /60 Leads nach Punkten/ });
    expect(
      within(chart.closest('figure') as HTMLElement).getByRole('table', { name: /60 Leads/, hidden: true }),
    ).toBeTruthy();
    expect(await screen.findByRole('heading', { name: 'Warum L-1001 nicht übergeben wird' })).toBeTruthy();
    press(screen.getByRole('button', { name: 'Nächster Lead' }));
    expect(await screen.findByRole('heading', { name: 'Warum L-1008 übergeben wird' })).toBeTruthy();
  });

  it('moves a threshold by arrow keys and keeps it', async () => {
    await open();
    const handle = await screen.findByRole('slider', { name: 'vertriebsreif ab' });
    expect(handle.getAttribute('aria-valuenow')).toBe('80');
    handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
    await waitFor(async () => expect((await draft())?.content.thresholds.sales).toBe(70));
    expect(await screen.findByText(/Ab 70 an den Vertrieb/)).toBeTruthy();
  });

  it('says why the points of one signal do not count, and counts them once it has a basis', async () => {
    await open();
    press(await screen.findByRole('button', { name: 'Preisseite geöffnet' }));
    expect((await screen.findAllByText('Keine Grundlage')).length).toBeGreaterThan(0);
    expect(await screen.findByText(/Ab 80 an den Vertrieb: 6 zulässig, 10 mit allen/)).toBeTruthy();
    press(screen.getByRole('button', { name: /Fehlt noch/ }));
    press(await screen.findByRole('option', { name: 'Einwilligung in die Messung' }));
    await waitFor(async () => expect((await draft())?.content.rules.at(-1)?.basis).toBe('measurement'));
    await waitFor(() => expect(screen.queryByText('Keine Grundlage')).toBeNull());
  });

  it('takes a signal away with the Delete key, and back again', async () => {
    await open();
    const name = await screen.findByRole('button', { name: 'Preisseite geöffnet' });
    name.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }));
    await waitFor(async () => expect((await draft())?.content.rules).toHaveLength(9));
    press(await screen.findByRole('button', { name: 'Rückgängig' }));
    await waitFor(async () => expect((await draft())?.content.rules.at(-1)?.id).toBe('b-pricing'));
  });

  it('takes no half-life of zero: the field goes to the least there is', async () => {
    await open();
    const field = await screen.findByRole('textbox', { name: 'Halbwertszeit in Tagen: Webinar besucht' });
    fill(field, '0');
    await waitFor(async () => {
      const rule = (await draft())?.content.rules.find(({ id }) => id === 'b-webinar');
      expect(rule?.kind === 'behaviour' && rule.halfLifeDays).toBe(0.1);
    });
  });

  it('releases a version once somebody gives a reason; then it is only to be read', async () => {
    await open();
    press(await screen.findByRole('button', { name: 'Fassung 2 freigeben' }));
    const dialog = await screen.findByRole('dialog');
    const act = within(dialog).getByRole('button', { name: 'Fassung 2 freigeben' });
    expect(act.hasAttribute('disabled') || act.getAttribute('aria-disabled') === 'true').toBe(true);
    expect(within(dialog).getByText('Ein Mangel bleibt stehen')).toBeTruthy();
    fill(within(dialog).getByRole('textbox', { name: /Anlass/ }), 'abgestimmt');
    press(act);
    expect(await screen.findByRole('button', { name: 'Fassung 3 entwerfen' })).toBeTruthy();
    expect((await versions())[0]).toMatchObject({ number: 2, reason: 'abgestimmt' });
    expect(screen.queryByRole('textbox', { name: 'Punkte: Webinar besucht' })).toBeNull();
  });

  it('refuses a release while nobody is named who checks, and says so', async () => {
    const version = await draft();
    if (!version) throw new Error('no draft');
    await app.engine.client.scoring.saveDraft({
      versionId: version.id,
      content: { ...version.content, humanCheck: '' },
      basedOn: null,
    });
    await open();
    const refused = await screen.findByRole('button', { name: 'Fassung 2 freigeben' });
    expect(refused.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Niemand ist benannt, der vor der Übergabe prüft')).toBeTruthy();
    expect(screen.getByText(/Noch ist niemand benannt/)).toBeTruthy();
  });

  it('keeps what was entered when somebody else saved meanwhile, and lets a person choose', async () => {
    await open();
    const points = await screen.findByRole('textbox', { name: 'Punkte: Webinar besucht' });
    const version = await draft();
    if (!version) throw new Error('no draft');
    app.engine.setNow('2026-11-23T09:00:00.000Z');
    // The page learns of it only by being refused.
    const heard = app.engine.client.scoring.saveDraft({
      versionId: version.id,
      content: { ...version.content, purpose: 'Anderes' },
      basedOn: version.savedAt,
    });
    fill(points, '25');
    await heard;
    await waitFor(async () => {
      const keep = screen.queryByRole('button', { name: 'Meine Eingaben speichern' });
      if (keep) press(keep);
      expect((await draft())?.content.rules.find(({ id }) => id === 'b-webinar')?.points).toBe(25);
    });
  });
});

describe('leads from a file', () => {
  const rows =
    'Kennung;Rolle;E-Mail;Einwilligung Profil;Webinar vor Tagen\nA;Einkauf;a@b.example;ja;3\nB;Einkauf;;ja;bald\n';

  it('are mapped, looked at and taken; who somebody is stays out, wrong rows are named', async () => {
    await open();
    press(await screen.findByRole('button', { name: 'Leads aus einer Datei' }));
    const dialog = await screen.findByRole('dialog');
    const data = { getData: () => rows, files: [] };
    document.dispatchEvent(
      Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData: data }),
    );
    expect(await within(dialog).findByText('Die Tabelle sagt, wer jemand ist')).toBeTruthy();
    expect(
      await within(dialog).findByText('2 Zeilen, davon 1 zu übernehmen und 1 mit Fehlern.'),
    ).toBeTruthy();
    expect(within(dialog).getByText('In „Webinar vor Tagen“ steht keine Zahl von Tagen ab 0.')).toBeTruthy();
    expect(within(dialog).getByText(/gibt es keine Spalte: Branche/)).toBeTruthy();
    press(within(dialog).getByRole('button', { name: '1 Lead übernehmen' }));
    expect(
      await screen.findByRole('heading', { name: '1 Lead aus „Zwischenablage“ nach Punkten' }),
    ).toBeTruthy();
    expect(await screen.findByRole('heading', { name: 'Warum A nicht übergeben wird' })).toBeTruthy();
    press(screen.getByRole('button', { name: 'Zurück zu den Beispielen' }));
    expect(await screen.findByRole('heading', { name: '60 Beispiel-Leads nach Punkten' })).toBeTruthy();
  });
});
