import type { CampaignContent, CampaignStep } from '../../../src-main/contract/campaign-record.ts';
import type { TextProfile, VersionContent } from '../../../src-main/contract/consent-record.ts';
import type { Engine } from '../../../src-main/engine/engine.ts';
import { mailing } from '../vendors/vendor-samples.ts';

const step: Omit<CampaignStep, 'id' | 'kind' | 'name'> = {
  channel: 'web',
  afterStepId: null,
  delayDays: 0,
  purpose: 'Neuheiten für Werkstätten',
  legalBasis: 'consent',
  consentTextId: null,
  placeId: null,
  measurement: 'none',
  measurementTextId: null,
  serviceIds: [],
  contentId: null,
  fieldIds: [],
  ownerId: null,
};

type Client = Engine['client'];

/** What a campaign rests on: an owner, an approved vendor to be reviewed on a day, a consent text with notice and imprint. */
export async function prepareLinks(client: Client, nextReviewOn: string): Promise<Links> {
  const person = { id: null, role: '', function: 'other' as const, email: '' };
  const { id: ownerId } = await client.company.savePerson({ ...person, name: 'Anke Lorenzen' });
  return {
    ownerId,
    ...(await vendorWithService(client, nextReviewOn)),
    textId: await consentText(client),
  };
}

/** Answers every question that nobody has answered. */
export async function answerAll(
  { campaigns }: Client,
  campaignId: string,
  except: readonly string[] = [],
): Promise<void> {
  const { checks } = await campaigns.gate({ campaign: campaignId });
  const open = checks.filter(({ item, state }) => state === 'unanswered' && !except.includes(item));
  for (const { item } of open)
    await campaigns.answer({ campaignId, item, answer: 'yes', note: 'Prüfvermerk 14' });
}

async function vendorWithService(
  client: Client,
  nextReviewOn: string,
): Promise<Pick<Links, 'vendorId' | 'serviceId'>> {
  const vendor = await client.vendors.create({
    name: 'Kiebitzpost GmbH',
    seatCountry: 'DE',
    service: { ...mailing, name: 'Seitenbaukasten', role: 'noPersonalData' },
  });
  await client.vendors.setStatus({ vendorId: vendor.id, status: 'approved', nextReviewOn });
  return { vendorId: vendor.id, serviceId: vendor.services[0]?.id ?? '' };
}

async function consentText(client: Client): Promise<string> {
  const { starters } = await client.consents.starters();
  const starter = starters.find(({ procedure }) => procedure === 'doubleOptIn');
  if (!starter) throw new Error('No starter with double opt-in');
  const privacyNoticeId = await published(client, 'privacyNotice', 'Datenschutzhinweise', {});
  const imprintId = await published(client, 'imprint', 'Impressum', {});
  return published(client, 'consent', 'Rundbrief', {
    wording: { de: starter.wording.de.replaceAll(/\[[^\]]*\]/g, 'Hafenkontor GmbH'), en: null },
    form: starter.form,
    privacyNoticeId,
    imprintId,
    withdrawalRoute: 'Link in jeder Mail',
    confirmationMail: {
      subject: { de: 'Bitte bestätigen', en: null },
      body: { de: 'Bitte bestätigen Sie Ihre Anmeldung.', en: null },
      confirmationPage: { de: 'Danke.', en: null },
      linkValidDays: 7,
      eraseUnconfirmedDays: 30,
    },
  });
}

async function published(
  { consents }: Client,
  kind: TextProfile['kind'],
  name: string,
  part: Partial<VersionContent>,
): Promise<string> {
  const isConsent = kind === 'consent';
  const { id: textId } = await consents.create({
    ...{ kind, name, purpose: 'Neuheiten für Werkstätten', languages: ['de'], ownerId: null },
    channel: isConsent ? 'email' : null,
    procedure: isConsent ? 'doubleOptIn' : null,
  });
  const { id: versionId } = await consents.startDraft({ textId, fromVersionId: null });
  const begun = (await consents.get({ textId })).versions[0];
  if (!begun) throw new Error('The draft is missing');
  const content = { ...begun.content, wording: { de: `${name} der Firma`, en: null }, ...part };
  await consents.saveDraft({ versionId, content, reason: '', basedOn: begun.savedAt });
  await consents.publish({ versionId, by: 'Anke Lorenzen', approvedBy: '', reason: 'Erste Fassung' });
  return textId;
}

export interface Links {
  ownerId: string;
  vendorId: string;
  serviceId: string;
  textId: string;
}

/** A campaign of four steps: page, form, confirmation and mail; nothing in it stands in the way. */
export function planOf(
  { ownerId, serviceId, textId }: Links,
  startsOn: string,
  endsOn: string,
): CampaignContent {
  const consented = { ...step, consentTextId: textId };
  return {
    name: 'Herbstaktion Akkuschrauber',
    goal: 'Neue Kontakte',
    audience: 'Werkstattleitung',
    audienceSize: 4200,
    startsOn,
    endsOn,
    ownerId,
    budgetCents: null,
    personaIds: [],
    scoringModelId: null,
    scoringVersionId: null,
    steps: [
      {
        ...step,
        ...{ id: 's-page', kind: 'page', name: 'Landingpage', legalBasis: 'legitimateInterest' },
        serviceIds: [serviceId],
      },
      { ...consented, id: 's-form', kind: 'form', name: 'Formular', afterStepId: 's-page' },
      {
        ...consented,
        ...{ id: 's-confirm', kind: 'confirmation', name: 'Bestätigung', channel: 'email' },
        afterStepId: 's-form',
      },
      {
        ...consented,
        ...{ id: 's-mail', kind: 'mail', name: 'Mail 1', channel: 'email', delayDays: 2 },
        afterStepId: 's-confirm',
      },
    ],
    fields: [],
    retention: [
      { kind: 'unconfirmed_doi', amount: 30, unit: 'days' },
      { kind: 'inactive_lead', amount: 24, unit: 'months' },
      { kind: 'consent_proof', amount: 3, unit: 'years' },
    ],
  };
}
