import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { press, type } from '../user.ts';
import { type OpenedGate, openGate } from './open-gate.ts';

describe('the release of a campaign', () => {
  let app: OpenedGate;
  beforeEach(async () => {
    app = await openGate();
  });
  afterEach(() => app.end());

  const side = () => within(screen.getByRole('complementary', { name: 'Freigabe' }));
  const release = () =>
    app.engine.client.campaigns.release({
      ...{ campaignId: app.campaignId, by: 'Anke Lorenzen', approvedBy: '', opinion: '' },
    });
  /** Moves the clock; the window is looked at again and notices the other day. */
  const moveTo = (instant: string) => {
    app.moveTo(instant);
    fireEvent.focus(window);
  };

  it('goes from red over answer and exception to a release, falls back with its vendor, and is mended', async () => {
    await app.answerAll(['G1_plan.4', 'G3_landing.1']);
    await app.showGate();
    expect(side().getByText(/Geht, sobald alle 2 Hürden gelöst sind/)).toBeTruthy();

    press(screen.getByRole('button', { name: 'Beantworten: Impressum leicht erreichbar' }));
    press(await screen.findByRole('radio', { name: /ja/ }));
    expect(await side().findByText(/Geht, sobald die eine Hürde gelöst ist/)).toBeTruthy();
    press(screen.getByRole('button', { name: 'Fertig, nächste Frage' }));

    const gap = 'Gemeinsame Verantwortung mit Partnern geklärt';
    press(screen.getByRole('button', { name: `Ausnahme eintragen: ${gap}` }));
    const exception = within(await screen.findByRole('dialog', { name: 'Ausnahme eintragen' }));
    const grant = exception.getByRole('button', { name: 'Ausnahme eintragen' });
    expect(grant.hasAttribute('data-disabled')).toBe(true);
    type(exception.getByRole('textbox', { name: /^Grund/ }), 'Vertrag liegt zur Unterschrift');
    type(exception.getByRole('textbox', { name: /^Letzter Tag/ }), '22.11.2026');
    fireEvent.blur(exception.getByRole('textbox', { name: /^Letzter Tag/ }));
    expect(await exception.findByText('Wählen Sie einen Tag ab heute.')).toBeTruthy();
    type(exception.getByRole('textbox', { name: /^Letzter Tag/ }), '31.03.2027');
    fireEvent.blur(exception.getByRole('textbox', { name: /^Letzter Tag/ }));
    press(grant);
    expect(await screen.findByText('bis 31.03.2027')).toBeTruthy();
    expect(screen.getByText('Vertrag liegt zur Unterschrift')).toBeTruthy();
    expect((await app.get()).exceptions).toMatchObject([{ item: 'G1_plan.4', by: 'Mara Lindqvist' }]);

    press(await side().findByRole('button', { name: 'Freigabe erteilen' }));
    const review = within(
      await screen.findByRole('dialog', { name: '„Herbstaktion Akkuschrauber“ freigeben' }),
    );
    expect(review.getByText(/Der Plan mit 4 Schritten/)).toBeTruthy();
    expect(review.getByRole('link', { name: 'Rundbrief' })).toBeTruthy();
    expect(review.getByText('Frei nur mit Auflagen')).toBeTruthy();
    type(review.getByRole('textbox', { name: /^Stellungnahme/ }), 'Keine Bedenken');
    press(review.getByRole('button', { name: 'Freigabe erteilen' }));
    const paper = within(await screen.findByRole('article'));
    expect(paper.getByText('Freigegeben')).toBeTruthy();
    const [standing] = (await app.get()).releases;
    expect(standing).toMatchObject({ by: 'Mara Lindqvist', opinion: 'Keine Bedenken' });
    expect(screen.getByText(standing?.hash.match(/.{8}/g)?.join(' ') ?? 'no hash')).toBeTruthy();
    expect(screen.queryByText('Diese Freigabe trägt nicht mehr')).toBeNull();

    moveTo('2027-01-16T09:00:00.000Z');
    const title = await screen.findByText('Diese Freigabe trägt nicht mehr');
    const alert = within(title.closest('[role=alert]') as HTMLElement);
    expect(alert.getByText(/1 Glied der Kette gebrochen.*Landingpage\./)).toBeTruthy();
    const way = alert.getByRole('link', { name: 'Freigabe von Kiebitzpost GmbH ist abgelaufen' });
    expect(way.getAttribute('href')).toContain(`/vendors/${app.vendorId}`);
    expect(await paper.findByText('Freigegeben, Kette gebrochen')).toBeTruthy();
    expect(side().getByText('Prüfung überfällig')).toBeTruthy();

    await app.engine.client.vendors.setStatus({
      ...{ vendorId: app.vendorId, status: 'approved', nextReviewOn: '2028-01-15' },
    });
    await waitFor(() => expect(screen.queryByText('Diese Freigabe trägt nicht mehr')).toBeNull());
    expect(await screen.findByText(/Alle Glieder der Kette stehen noch/)).toBeTruthy();
  });

  it('shows the wordings of the release that lie fixed even when the text has a newer version', async () => {
    await app.answerAll();
    await release();
    const { wordings } = (await app.get()).releases[0] ?? { wordings: [] };
    app.moveTo('2026-11-24T09:00:00.000Z');
    const { consents } = app.engine.client;
    const { versions } = await consents.get({ textId: app.textId });
    const { id: versionId } = await consents.startDraft({
      ...{ textId: app.textId, fromVersionId: versions[0]?.id ?? null },
    });
    const draft = (await consents.get({ textId: app.textId })).versions.find(({ id }) => id === versionId);
    if (!draft) throw new Error('The draft is missing');
    const wording = { de: `${draft.content.wording.de} Danke.`, en: null };
    await consents.saveDraft({
      ...{ versionId, content: { ...draft.content, wording }, reason: '', basedOn: draft.savedAt },
    });
    await consents.publish({ versionId, by: 'Anke Lorenzen', approvedBy: '', reason: 'Dank ergänzt' });
    await app.showGate();
    const paper = within(await screen.findByRole('article'));
    expect(paper.getByText('v1')).toBeTruthy();
    expect(paper.getByTitle(wordings[0]?.hash ?? 'none')).toBeTruthy();
  });

  it('takes the release back with name and reason, and keeps it in the history', async () => {
    await app.answerAll();
    await release();
    await app.showGate();
    press(side().getByRole('button', { name: 'Freigabe zurücknehmen' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Freigabe zurücknehmen' }));
    const act = dialog.getByRole('button', { name: 'Freigabe zurücknehmen' });
    expect(act.hasAttribute('data-disabled')).toBe(true);
    type(dialog.getByRole('textbox', { name: /^Grund/ }), 'Termin verschoben');
    press(act);
    expect(await screen.findByText(/von Mara Lindqvist: Termin verschoben/)).toBeTruthy();
    expect(screen.queryByRole('article')).toBeNull();
    expect(await side().findByRole('button', { name: 'Freigabe erteilen' })).toBeTruthy();
  });

  it('ends a released campaign for good', async () => {
    await app.answerAll();
    await release();
    await app.showGate();
    press(side().getByRole('button', { name: 'Kampagne beenden' }));
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Kampagne vor ihrem letzten Tag beenden' }),
    );
    type(dialog.getByRole('textbox', { name: /^Grund/ }), 'Budget verbraucht');
    press(dialog.getByRole('button', { name: 'Kampagne beenden' }));
    expect(await within(screen.getByRole('article')).findByText('Beendet')).toBeTruthy();
    expect((await app.get()).state).toBe('ended');
    expect(side().queryByRole('button', { name: 'Freigabe zurücknehmen' })).toBeNull();
  });

  it('ends an exception, and the gap stands in the way again', async () => {
    await app.answerAll(['G1_plan.4']);
    const { campaigns } = app.engine.client;
    await campaigns.grantException({
      ...{ campaignId: app.campaignId, item: 'G1_plan.4', by: 'Anke Lorenzen', reason: 'Unterschrift' },
      until: '2027-03-31',
    });
    await app.showGate();
    expect(await side().findByRole('button', { name: 'Freigabe erteilen' })).toBeTruthy();
    press(screen.getByRole('button', { name: /^Ausnahme beenden/ }));
    expect(await screen.findByText(/^beendet 23.11.2026/)).toBeTruthy();
    expect(await side().findByText(/die eine Hürde/)).toBeTruthy();
  });

  it('says in English as well what is found, missing and to check', async () => {
    await app.end();
    app = await openGate('en');
    await app.showGate();
    expect(screen.getByRole('heading', { name: 'What prevents the release' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Answer: Imprint easily reached' })).toBeTruthy();
  });
});
