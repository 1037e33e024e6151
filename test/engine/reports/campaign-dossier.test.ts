import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CleanCampaign, cleanCampaign } from '../campaigns/clean-campaign.ts';
import { realPrinter } from '../open-engine.ts';
import { type Printed, printed } from './print-request.ts';
import { examine, plain } from './read-pdf.ts';

let clean: CleanCampaign;
const print = (kind: 'campaignDossier' | 'campaignPage', language: 'de' | 'en') =>
  printed(clean, { kind, campaignId: clean.campaignId, language });

beforeAll(async () => {
  clean = await cleanCampaign(realPrinter());
  await clean.say('G2_processor.4', 'partly', 'Für das Webinar noch nicht geprobt');
  await clean.client.campaigns.grantException({
    campaignId: clean.campaignId,
    item: 'G2_processor.4',
    by: 'Tilo Harms',
    reason: 'Probe vor dem Versand',
    until: '2026-12-24',
  });
}, 60_000);
afterAll(async () => {
  expect(clean.incidents).toEqual([]);
  await clean.close();
});

describe('The dossier of a campaign that cannot go yet', () => {
  let dossier: Record<'de' | 'en', Printed>;
  beforeAll(async () => {
    await clean.changeStep('first', { measurementTextId: null });
    dossier = { de: await print('campaignDossier', 'de'), en: await print('campaignDossier', 'en') };
    await clean.client.vault.undo();
  }, 60_000);

  test('says so first, and what prevents it with its article', () => {
    const { text } = dossier.de.pdf;
    expect(text).toContain('Noch nicht freizugeben');
    expect(text).toContain('Ein Schritt von 5 ist gesperrt.');
    expect(plain(text)).toContain('„Erste Mail“ misst je Person ohne Einwilligung');
    expect(plain(text)).toContain('§ 25 TDDDG');
    expect(text).toContain('erst, wenn alle Tore offen sind');
  });

  test('prints the exception with name, reason and last day', () => {
    expect(plain(dossier.de.pdf.text)).toContain(
      'Ausnahme bis 24.12.2026, Tilo Harms: Probe vor dem Versand',
    );
    expect(plain(dossier.en.pdf.text)).toContain(
      'Exception until 24 Dec 2026, Tilo Harms: Probe vor dem Versand',
    );
  });

  test('has every step with its day, wording and result, and all 43 conditions', async () => {
    const { text } = dossier.en.pdf;
    for (const part of [
      'Anmeldeseite',
      '15 Dec 2026',
      'Newsletter mit Bestätigung, version 1',
      'no-go',
      'All 43 conditions',
    ])
      expect(plain(text)).toContain(part);
    const { gates } = await clean.client.campaigns.law();
    for (const { title } of gates.flatMap(({ items }) => items))
      expect(plain(text)).toContain(plain(title.en));
  });

  test('is titled, tagged, in its language, and named after the campaign', () => {
    for (const language of ['de', 'en'] as const) {
      const { bytes, pdf } = dossier[language];
      expect(examine(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors');
      expect(pdf.language).toBe(language);
      expect(plain(pdf.title)).toContain('Herbstaktion');
    }
    expect(dossier.de.fileName).toBe('Kampagnendossier_Herbstaktion_2026-11-23.pdf');
  });
});

describe('The papers of a released campaign', () => {
  beforeAll(async () => {
    await clean.client.campaigns.release({
      campaignId: clean.campaignId,
      by: 'Mara Lindqvist',
      approvedBy: 'Clara Brandt',
      opinion: 'Keine Bedenken.',
    });
  });

  test('name who released it, the opinion, every wording with its hash, and the hash of the release', async () => {
    const { pdf } = await print('campaignDossier', 'de');
    const { releases } = await clean.client.campaigns.get({ campaignId: clean.campaignId });
    const [release] = releases;
    expect(pdf.text).toContain('Freigegeben mit Auflagen');
    expect(pdf.text).toContain('Keine Bedenken.');
    for (const { hash } of release?.wordings ?? []) expect(pdf.text).toContain(hash.slice(0, 8));
    expect(pdf.text.replace(/\s/g, '')).toContain(release?.hash);
  });

  test('fit on one page for the manager', async () => {
    const { pdf, fileName } = await print('campaignPage', 'de');
    expect(pdf.pages).toHaveLength(1);
    expect(pdf.text).toContain('Beantragt die Freigabe');
    expect(fileName).toBe('Kampagne-auf-einer-Seite_Herbstaktion_2026-11-23.pdf');
  });

  test('say that it has fallen back once a vendor is past its review', async () => {
    clean.setNow('2026-12-02T09:00:00.000Z');
    await clean.client.vendors.setStatus({
      vendorId: clean.vendorId,
      status: 'approved',
      nextReviewOn: '2026-12-01',
    });
    const { pdf } = await print('campaignPage', 'en');
    expect(pdf.text).toContain('Fallen back');
    expect(plain(pdf.text)).toContain('The approval of LeadHafen GmbH has expired');
  });
});
