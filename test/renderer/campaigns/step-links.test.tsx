import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { press } from '../user.ts';
import { type OpenedCampaigns, openCampaigns } from './open-campaigns.ts';

describe('what a step rests on', () => {
  let app: OpenedCampaigns;
  let campaignId: string;
  let textId: string;
  let serviceId: string;
  beforeEach(async () => {
    app = await openCampaigns();
    const { consents, vendors } = app.engine.client;
    ({ id: textId } = await consents.create({
      ...{ kind: 'consent', name: 'Rundbrief', purpose: 'Rundbrief über Werkzeuge', channel: 'email' },
      ...{ procedure: 'doubleOptIn', languages: ['de'], ownerId: null },
    }));
    const use = { kind: 'form' as const, name: 'Website, Fußzeile', address: '', campaign: '' };
    await consents.saveUse({ useId: null, use: { ...use, textId } });
    const vendor = await vendors.create({
      name: 'Briefwolke GmbH',
      seatCountry: 'DE',
      service: {
        ...{ name: 'Mailversand', purpose: '', role: 'processor', dataCategories: [], peopleCategories: [] },
        ...{ hasSpecialCategories: false, hasHrData: false, hasProfessionalSecrecy: false },
        ...{ volume: '', protectionNeed: 'normal' },
      },
    });
    serviceId = vendor.services[0]?.id ?? '';
    campaignId = await app.create('Messe', {}, 'newsletter');
    app.showApp(`/campaigns/${campaignId}?tab=plan&step=${(await form()).id}`);
  });
  afterEach(async () => {
    expect(app.engine.incidents).toEqual([]);
    await app.end();
  });

  /** The step that is open: the form. */
  const form = async () => {
    const step = (await app.get(campaignId)).content.steps[1];
    if (!step) throw new Error('The form is missing');
    return step;
  };
  const pick = async (field: HTMLElement, option: RegExp) => {
    press(field);
    press(await screen.findByRole('option', { name: option }));
  };
  const chooseText = async () => {
    await screen.findByRole('combobox', { name: 'Einwilligungstext' });
    const [open] = screen.getAllByRole('button', { name: /^Texte zeigen/ });
    if (!open) throw new Error('The texts are missing');
    await pick(open, /Rundbrief/);
    await waitFor(async () => expect((await form()).consentTextId).toBe(textId));
  };

  it('takes a text of the register and one of its places; emptying the text empties the place', async () => {
    await chooseText();
    await pick(await screen.findByRole('button', { name: /Einsatzort$/ }), /Website, Fußzeile/);
    await waitFor(async () => expect((await form()).placeId).not.toBeNull());
    const field = screen.getByRole('combobox', { name: 'Einwilligungstext' });
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value: '' } });
    fireEvent.blur(field);
    await waitFor(async () => expect(await form()).toMatchObject({ consentTextId: null, placeId: null }));
  });

  it('still names a text that was archived meanwhile', async () => {
    await chooseText();
    await app.engine.client.consents.archive({ textId });
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: 'Einwilligungstext' })).toHaveProperty(
        'value',
        expect.stringMatching(/Rundbrief|nicht mehr im Register/),
      ),
    );
    expect((await form()).consentTextId).toBe(textId);
  });

  it('adds a service, leads to its vendor, says when it is gone, and removes it', async () => {
    await pick(
      await screen.findByRole('button', { name: /^Leistungen zeigen/ }),
      /Briefwolke GmbH: Mailversand/,
    );
    await waitFor(async () => expect((await form()).serviceIds).toEqual([serviceId]));
    const link = await screen.findByRole('link', { name: 'Briefwolke GmbH: Mailversand' });
    const vendorId = /vendors\/([^/?]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
    await app.engine.client.vendors.archive({ vendorIds: [vendorId] });
    expect(await screen.findByText('nicht mehr im Register')).toBeTruthy();
    press(screen.getByRole('button', { name: 'nicht mehr im Register entfernen' }));
    await waitFor(async () => expect((await form()).serviceIds).toEqual([]));
  });

  it('shows what the registers found about the step, and how many points the gate has', async () => {
    await chooseText();
    expect(await screen.findByText(/„Rundbrief“ ist am .* nicht in Kraft/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Alle \d+ Punkte in der Freigabeprüfung$/ })).toBeTruthy();
  });
});
