import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fill, press, type } from '../user.ts';
import { type OpenedCampaigns, openCampaigns } from './open-campaigns.ts';

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00A0', ' ');

describe('the plan of a campaign', () => {
  let app: OpenedCampaigns;
  beforeEach(async () => {
    app = await openCampaigns();
  });
  afterEach(async () => {
    expect(app.engine.incidents).toEqual([]);
    await app.end();
  });

  /** Shows the plan; resolves once it is there. */
  const open = async (id: string, step?: string) => {
    app.showApp(`/campaigns/${id}?tab=plan${step ? `&step=${step}` : ''}`);
    await screen.findByRole('heading', { level: 2, name: 'Aufbewahrung' });
  };
  const stepButton = (name: RegExp) => screen.getByRole('button', { name, expanded: false });
  const choose = async (trigger: HTMLElement, item: string | RegExp) => {
    press(trigger);
    press(await screen.findByRole('menuitem', { name: item }));
  };
  const pick = async (field: HTMLElement, option: RegExp) => {
    press(field);
    press(await screen.findByRole('option', { name: option }));
  };

  it('saves each fact by itself and says when', async () => {
    const id = await app.create('Messe');
    await open(id);
    fill(screen.getByLabelText('Ziel'), '25 Kontakte');
    await waitFor(async () => expect((await app.get(id)).content.goal).toBe('25 Kontakte'));
    fill(screen.getByLabelText('Budget'), '9.800,50');
    fill(screen.getByLabelText('Empfänger'), '640');
    fill(screen.getByLabelText('Erster Tag'), '01.03.2027');
    await waitFor(async () =>
      expect((await app.get(id)).content).toMatchObject({
        goal: '25 Kontakte',
        budgetCents: 980_050,
        audienceSize: 640,
        startsOn: '2027-03-01',
      }),
    );
    expect(await screen.findByText(/^Gespeichert \d/)).toBeTruthy();
  });

  it('keeps an empty name on screen and saves nothing until there is one', async () => {
    const id = await app.create('Messe');
    await open(id);
    fill(screen.getByLabelText(/^Name/), '');
    expect(await screen.findByText('Ohne Namen wird nichts gespeichert.')).toBeTruthy();
    expect((await app.get(id)).content.name).toBe('Messe');
    fill(screen.getByLabelText(/^Name/), 'Messe Kiel');
    await waitFor(async () => expect((await app.get(id)).content.name).toBe('Messe Kiel'));
  });

  it('says in words that the period is reversed', async () => {
    const id = await app.create('Messe', { startsOn: '2027-03-01' });
    await open(id);
    fill(screen.getByLabelText('Letzter Tag'), '01.02.2027');
    expect(await screen.findByRole('alert')).toHaveProperty(
      'textContent',
      expect.stringContaining('Das Ende liegt vor dem Beginn.'),
    );
    expect((await app.get(id)).content.endsOn).toBeNull();
    fill(screen.getByLabelText('Letzter Tag'), '01.04.2027');
    await waitFor(async () => expect((await app.get(id)).content.endsOn).toBe('2027-04-01'));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('adds a step that follows the last one and opens it in place, with its computed day', async () => {
    const id = await app.create('Messe', { startsOn: '2027-03-01' });
    await open(id);
    await choose(screen.getByRole('button', { name: 'Schritt hinzufügen' }), 'Formular');
    await screen.findByRole('button', { name: /^1 ?Formular/, expanded: true });
    await choose(screen.getByRole('button', { name: 'Schritt hinzufügen' }), 'Anruf');
    await screen.findByRole('button', { name: /^2 ?Anruf/, expanded: true });
    fill(screen.getByLabelText('Abstand'), '9');
    await waitFor(() => expect(plain(document.body.textContent)).toContain('Erster Tag: 10.03.2027'));
    const { steps } = (await app.get(id)).content;
    expect(steps[1]).toMatchObject({
      kind: 'call',
      channel: 'phone',
      afterStepId: steps[0]?.id,
      delayDays: 9,
    });
  });

  it('edits what a step is, why it may happen and what it measures', async () => {
    const id = await app.create('Messe', {}, 'newsletter');
    const stepId = (await app.get(id)).content.steps[3]?.id ?? '';
    await open(id, stepId);
    fill(screen.getByLabelText('Zweck'), 'Rundbrief');
    await pick(screen.getByRole('button', { name: /Rechtsgrundlage/ }), /Bestandskunden/);
    await pick(screen.getByRole('button', { name: /Weg$/ }), /Post/);
    await pick(screen.getByRole('button', { name: /Messung/ }), /Je Person/);
    expect(await screen.findByRole('combobox', { name: 'Einwilligung in die Messung' })).toBeTruthy();
    press(screen.getByRole('checkbox', { name: 'E-Mail-Adresse' }));
    await waitFor(async () =>
      expect((await app.get(id)).content.steps[3]).toMatchObject({
        purpose: 'Rundbrief',
        legalBasis: 'existingCustomer',
        channel: 'post',
        measurement: 'perPerson',
        fieldIds: [],
      }),
    );
  });

  it('moves a step by Alt with arrows and by its menu, and keeps the chain', async () => {
    const id = await app.create('Messe', {}, 'newsletter');
    const before = await app.steps(id);
    await open(id);
    const button = stepButton(/^3 ?Bestätigungsmail/);
    button.focus();
    fireEvent.keyDown(button, { key: 'ArrowUp', altKey: true });
    await waitFor(async () => expect((await app.steps(id))[1]).toBe('Bestätigungsmail'));
    expect(document.activeElement?.textContent).toContain('Bestätigungsmail');
    expect(screen.getByText('„Bestätigungsmail“ steht an Stelle 2 von 5.')).toBeTruthy();
    await choose(screen.getByRole('button', { name: 'Mehr zum Schritt „Bestätigungsmail“' }), /Nach unten/);
    await waitFor(async () => expect(await app.steps(id)).toEqual(before));
  });

  it('moves a step by dragging', async () => {
    const id = await app.create('Messe', {}, 'newsletter');
    await open(id);
    const dataTransfer = {
      setData: () => undefined,
      setDragImage: () => undefined,
      effectAllowed: '',
      dropEffect: '',
    };
    const [grip] = screen.getAllByTitle('Ziehen ändert die Reihenfolge');
    const last = stepButton(/^5 ?Erste Ausgabe/).closest('li');
    if (!grip || !last) throw new Error('The steps are missing');
    fireEvent.dragStart(grip, { dataTransfer });
    fireEvent.dragOver(last, { dataTransfer, clientY: 1 });
    fireEvent.drop(last, { dataTransfer });
    await waitFor(async () => expect((await app.steps(id)).at(-1)).toBe('Seite zum Newsletter'));
  });

  it('copies a step, and removes one so that it can be taken back', async () => {
    const id = await app.create('Messe', {}, 'newsletter');
    const before = await app.steps(id);
    await open(id);
    await choose(screen.getByRole('button', { name: 'Mehr zum Schritt „Begrüßung“' }), 'Verdoppeln');
    await waitFor(async () => expect((await app.steps(id))[4]).toBe('Begrüßung (Kopie)'));
    const more = await screen.findByRole('button', { name: 'Mehr zum Schritt „Begrüßung (Kopie)“' });
    await choose(more, 'Entfernen');
    await waitFor(async () => expect(await app.steps(id)).toEqual(before));
    press(await screen.findByRole('button', { name: 'Rückgängig' }));
    await waitFor(async () => expect(await app.steps(id)).toHaveLength(6));
    expect(
      await screen.findByRole('button', { name: /^5 ?Begrüßung \(Kopie\)/, expanded: false }),
    ).toBeTruthy();
  });

  it('says in words that two steps would wait for each other, and saves nothing', async () => {
    const id = await app.create('Messe', {}, 'newsletter');
    const { steps } = (await app.get(id)).content;
    await open(id, steps[0]?.id);
    await pick(screen.getByRole('button', { name: /Folgt auf/ }), /Anmeldung/);
    expect(await screen.findByRole('alert')).toHaveProperty(
      'textContent',
      expect.stringContaining('Die Schritte warten aufeinander.'),
    );
    expect((await app.get(id)).content.steps[0]?.afterStepId).toBeNull();
    await pick(screen.getByRole('button', { name: /Folgt auf/ }), /Beginn der Kampagne/);
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('lists what uses each field, marks the unused one and strikes it', async () => {
    const id = await app.create('Messe', {}, 'newsletter');
    await open(id);
    expect(await screen.findByText(/Schritt „Anmeldung“, Schritt „Bestätigungsmail“/)).toBeTruthy();
    await choose(screen.getByRole('button', { name: 'Feld hinzufügen' }), 'Zahl der Beschäftigten');
    expect(await screen.findByText(/Streichen Sie das Feld/)).toBeTruthy();
    expect(screen.getByText('1 Feld ohne Nutzen')).toBeTruthy();
    const { fields } = (await app.get(id)).content;
    expect(fields[1]).toMatchObject({ key: 'company_size', isMandatory: false });
    press(screen.getAllByRole('checkbox', { name: 'Pflichtfeld' })[1] as HTMLElement);
    expect(await screen.findByText('Ein Pflichtfeld braucht einen Grund.')).toBeTruthy();
    press(screen.getByRole('button', { name: '„Zahl der Beschäftigten“ streichen' }));
    await waitFor(async () => expect((await app.get(id)).content.fields).toHaveLength(1));
  });

  it('takes the proposals for retention at once, and lets people change them', async () => {
    const id = await app.create('Messe');
    await open(id);
    press(screen.getByRole('button', { name: 'Vorschläge übernehmen' }));
    await waitFor(async () => expect((await app.get(id)).content.retention).toHaveLength(5));
    fill(await screen.findByLabelText('Dauer: Unbestätigte Anmeldung'), '14');
    await waitFor(async () =>
      expect((await app.get(id)).content.retention).toContainEqual({
        kind: 'unconfirmed_doi',
        amount: 14,
        unit: 'days',
      }),
    );
    expect(screen.queryByRole('button', { name: 'Vorschläge übernehmen' })).toBeNull();
  });

  it('never writes over what somebody saved meanwhile, and offers both ways on', async () => {
    const id = await app.create('Messe');
    await open(id);
    type(screen.getByLabelText('Ziel'), 'Mein Ziel');
    const { content, savedAt } = await app.get(id);
    await app.engine.client.campaigns.save({
      campaignId: id,
      content: { ...content, goal: 'Fremdes Ziel' },
      basedOn: savedAt,
    });
    fireEvent.blur(screen.getByLabelText('Ziel'));
    expect(await screen.findByRole('alert')).toHaveProperty(
      'textContent',
      expect.stringContaining('Die Kampagne wurde inzwischen anderswo geändert.'),
    );
    expect((await app.get(id)).content.goal).toBe('Fremdes Ziel');
    expect(screen.getByLabelText('Ziel')).toHaveProperty('value', 'Mein Ziel');
    press(screen.getByRole('button', { name: 'Meinen Plan speichern' }));
    await waitFor(async () => expect((await app.get(id)).content.goal).toBe('Mein Ziel'));
  });

  it('can only be read while the campaign is released, and says why', async () => {
    const id = await app.release('Messe');
    await open(id);
    expect(screen.getByText('Diese Kampagne ist freigegeben.')).toBeTruthy();
    expect(screen.getByLabelText('Ziel')).toHaveProperty('readOnly', true);
    expect(screen.queryByRole('button', { name: 'Schritt hinzufügen' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Feld hinzufügen' })).toBeNull();
    expect(screen.queryByTitle('Ziehen ändert die Reihenfolge')).toBeNull();
    const button = stepButton(/^1 ?Vorbereitung/);
    fireEvent.keyDown(button, { key: 'ArrowDown', altKey: true });
    press(button);
    expect(await screen.findByLabelText('Zweck')).toHaveProperty('readOnly', true);
  });

  it('shows what happened to the campaign', async () => {
    const id = await app.create('Messe');
    app.showApp(`/campaigns/${id}?tab=history`);
    expect(await screen.findByText('Kampagne angelegt: Messe')).toBeTruthy();
  });

  it('says that there is no such campaign', async () => {
    app.showApp('/campaigns/nobody');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Diese Kampagne gibt es nicht.' }),
    ).toBeTruthy();
  });
});
