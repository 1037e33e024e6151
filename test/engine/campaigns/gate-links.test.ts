import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GateLink } from '../../../src-main/contract/campaign-gate.ts';
import { germanHosting, service } from '../assessments/started-run.ts';
import { type CleanCampaign, cleanCampaign } from './clean-campaign.ts';

let clean: CleanCampaign;
let otherVendor: string;

beforeEach(async () => {
  clean = await cleanCampaign();
});
afterEach(async () => {
  expect(clean.incidents).toEqual([]);
  await clean.close();
});

const codes = async (asOf?: string) => (await clean.obstacles(asOf)).map(({ code }) => code);

test('a campaign in which every link holds goes, each step as of its own day', async () => {
  const { state, steps, reasons } = await clean.gate();
  expect(await clean.obstacles()).toEqual([]);
  expect(steps.map(({ id, startsOn, asOf, state: step }) => [id, startsOn, asOf, step])).toEqual([
    ['form', '2026-12-01', '2026-12-01', 'go'],
    ['confirm', '2026-12-01', '2026-12-01', 'go'],
    ['first', '2026-12-06', '2026-12-06', 'go'],
    ['second', '2026-12-15', '2026-12-15', 'go'],
    ['call', '2026-12-17', '2026-12-17', 'go'],
  ]);
  expect(reasons).toEqual([]);
  expect(state).toBe('go');
});

interface Broken {
  name: string;
  breaks(): Promise<unknown>;
  code: string;
  item: string;
  link: () => GateLink;
  steps: string[];
  mends(): Promise<unknown>;
}

const setStatus = (status: 'approved' | 'rejected' | 'retired', nextReviewOn: string | null = null) =>
  clean.client.vendors.setStatus({ vendorId: clean.vendorId, status, nextReviewOn });
const undo = () => clean.client.vault.undo();
const vendorSteps = ['form', 'confirm', 'first', 'second'];
const toVendor = (): GateLink => ({ to: 'vendor', vendorId: clean.vendorId });
const toText = (name: keyof CleanCampaign['texts']) => (): GateLink => ({
  to: 'text',
  textId: clean.texts[name],
});
const toStep = (stepId: string) => (): GateLink => ({ to: 'step', stepId });
const withForm = async (form: object) => {
  const { versions } = await clean.client.consents.get({ textId: clean.texts.newsletter });
  const [newest] = versions;
  if (!newest) throw new Error('no version');
  await clean.publish(clean.texts.newsletter, { form: { ...newest.content.form, ...form } });
};

const broken: Broken[] = [
  {
    name: 'Art. 28: a vendor that is no longer in use',
    breaks: () => setStatus('retired'),
    code: 'vendorRetired',
    item: 'G2_processor.1',
    link: toVendor,
    steps: vendorSteps,
    mends: undo,
  },
  {
    name: 'Art. 28: a vendor rejected by hand after the decision',
    breaks: async () => {
      clean.setNow('2026-11-23T09:00:00.000Z');
      await setStatus('rejected');
    },
    code: 'vendorRejected',
    item: 'G2_processor.1',
    link: toVendor,
    steps: vendorSteps,
    mends: undo,
  },
  {
    name: 'a service that was taken from the register',
    breaks: () => clean.client.vendors.removeService({ serviceId: clean.serviceId }),
    code: 'serviceGone',
    item: 'G2_processor.1',
    link: toVendor,
    steps: vendorSteps,
    mends: undo,
  },
  {
    name: 'Art. 44: a place of processing in a country without any instrument',
    breaks: () =>
      clean.client.vendors.saveLocation({
        serviceId: clean.serviceId,
        location: {
          id: null,
          country: 'IN',
          place: 'Pune',
          kind: 'support',
          tool: 'none',
          sccComplete: null,
          sccModuleOk: null,
          tiaDone: null,
          tiaResult: null,
        },
      }),
    code: 'transferNotPermitted',
    item: 'G2_processor.2',
    link: toVendor,
    steps: vendorSteps,
    mends: undo,
  },
  {
    name: 'Art. 28(3): no agreement is filed with a vendor approved by hand',
    breaks: async () => {
      const { id, services } = await clean.client.vendors.create({
        name: 'Anruflicht GmbH',
        seatCountry: 'DE',
        service,
      });
      const serviceId = services[0]?.id ?? '';
      await clean.client.vendors.saveLocation({ serviceId, location: germanHosting });
      await clean.client.vendors.setStatus({ vendorId: id, status: 'approved', nextReviewOn: null });
      otherVendor = id;
      await clean.changeStep('call', { serviceIds: [serviceId] });
    },
    code: 'agreementMissing',
    item: 'G2_processor.1',
    link: () => ({ to: 'vendor', vendorId: otherVendor }),
    steps: ['call'],
    mends: undo,
  },
  {
    name: 'Art. 28(3): an agreement that ends before the step',
    breaks: async () => {
      const { documents } = await clean.client.vendors.get({ vendorId: clean.vendorId });
      const [filed] = documents;
      if (!filed) throw new Error('no agreement');
      const { attachment: _attachment, ...document } = filed;
      await clean.client.vendors.saveDocument({
        vendorId: clean.vendorId,
        document: { ...document, hash: null, expiresOn: '2026-12-14' },
      });
    },
    code: 'agreementExpired',
    item: 'G2_processor.1',
    link: toVendor,
    steps: ['second'],
    mends: undo,
  },
  {
    name: 'the contract ends before the step and does not renew itself',
    breaks: async () => {
      const { contract } = await clean.client.vendors.get({ vendorId: clean.vendorId });
      await clean.client.vendors.saveContract({
        vendorId: clean.vendorId,
        contract: { ...contract, endsOn: '2026-12-05', autoRenewMonths: null },
      });
    },
    code: 'contractEnded',
    item: 'G2_processor.1',
    link: toVendor,
    steps: ['first', 'second'],
    mends: undo,
  },
  {
    name: 'Art. 6, § 7 UWG: the wording is withdrawn',
    breaks: async () => {
      const { versions } = await clean.client.consents.get({ textId: clean.texts.phone });
      await clean.client.consents.withdraw({
        versionId: versions[0]?.id ?? '',
        by: 'Mara Lindqvist',
        reason: 'Falscher Anbieter',
      });
    },
    code: 'wordingWithdrawn',
    item: 'G10_sales.1',
    link: toText('phone'),
    steps: ['call'],
    mends: () => clean.publish(clean.texts.phone, { address: 'neu' }),
  },
  {
    name: 'CJEU C-673/17: the box is ticked beforehand',
    breaks: () => withForm({ prechecked: true }),
    code: 'boxPrechecked',
    item: 'G4_optin.1',
    link: toText('newsletter'),
    steps: ['form', 'first', 'second'],
    mends: () => withForm({ prechecked: false }),
  },
  {
    name: 'Art. 7(4): the service depends on the consent',
    breaks: () => withForm({ requiredForService: true }),
    code: 'consentTied',
    item: 'G4_optin.2',
    link: toText('newsletter'),
    steps: ['form', 'first', 'second'],
    mends: () => withForm({ requiredForService: false }),
  },
  {
    name: 'a wording in which something mandatory is missing',
    breaks: () => clean.publish(clean.texts.newsletter, { wording: { de: 'Ja, gern.', en: null } }),
    code: 'wordingFlawed',
    item: 'G4_optin.1',
    link: toText('newsletter'),
    steps: ['form', 'first', 'second'],
    mends: async () => {
      const { versions } = await clean.client.consents.get({ textId: clean.texts.newsletter });
      const first = versions.at(-1);
      if (!first) throw new Error('no version');
      await clean.publish(clean.texts.newsletter, { wording: first.content.wording });
    },
  },
  {
    name: '§ 5 DDG: the page leads to no imprint',
    breaks: () => clean.publish(clean.texts.newsletter, { imprintId: null }),
    code: 'imprintMissing',
    item: 'G3_landing.1',
    link: toText('newsletter'),
    steps: ['form'],
    mends: () => clean.publish(clean.texts.newsletter, { imprintId: clean.texts.imprint }),
  },
  {
    name: 'Art. 13: the page leads to no privacy notice',
    breaks: () => clean.publish(clean.texts.newsletter, { privacyNoticeId: null }),
    code: 'noticeMissing',
    item: 'G3_landing.2',
    link: toText('newsletter'),
    steps: ['form'],
    mends: () => clean.publish(clean.texts.newsletter, { privacyNoticeId: clean.texts.notice }),
  },
  {
    name: 'Art. 7(3): the wording names no way back',
    breaks: () => clean.publish(clean.texts.newsletter, { withdrawalRoute: '' }),
    code: 'withdrawalMissing',
    item: 'G6_nurturing.2',
    link: toText('newsletter'),
    steps: ['first', 'second'],
    mends: () => clean.publish(clean.texts.newsletter, { withdrawalRoute: 'Link' }),
  },
  {
    name: 'the place of the form shows nothing on the day',
    breaks: () => {
      clean.setNow('2026-11-23T08:42:00.000Z');
      return clean.client.consents.changeUse({
        useId: clean.placeId,
        versionId: null,
        at: '2026-11-23T08:41:00.000Z',
        reason: '',
      });
    },
    code: 'placeEmpty',
    item: 'G4_optin.1',
    link: toText('newsletter'),
    steps: ['form'],
    mends: () => clean.changeStep('form', { placeId: null }),
  },
  {
    name: '§ 7 UWG: a mail on a mere interest of the company',
    breaks: () => clean.changeStep('second', { legalBasis: 'legitimateInterest', consentTextId: null }),
    code: 'messageWithoutConsent',
    item: 'G4_optin.5',
    link: toStep('second'),
    steps: ['second'],
    mends: undo,
  },
  {
    name: 'a step on consent that names no text',
    breaks: () => clean.changeStep('call', { consentTextId: null }),
    code: 'consentMissing',
    item: 'G10_sales.1',
    link: toStep('call'),
    steps: ['call'],
    mends: undo,
  },
  {
    name: 'a call on a consent for mails',
    breaks: () => clean.changeStep('call', { consentTextId: clean.texts.newsletter }),
    code: 'channelOther',
    item: 'G10_sales.1',
    link: toText('newsletter'),
    steps: ['call'],
    mends: undo,
  },
  {
    name: 'BGH I ZR 164/09: the confirmation comes after the first mail',
    breaks: async () => {
      await clean.changeStep('first', { afterStepId: 'form' });
      await clean.changeStep('confirm', { delayDays: 40 });
    },
    code: 'confirmationMissing',
    item: 'G5_doi.1',
    link: toText('newsletter'),
    steps: ['first', 'second'],
    mends: () => clean.changeStep('confirm', { delayDays: 0 }),
  },
  {
    name: '§ 25 TDDDG: clicks measured of each person without consent',
    breaks: () => clean.changeStep('first', { measurementTextId: null }),
    code: 'measurementWithoutText',
    item: 'G7_tracking.1',
    link: toStep('first'),
    steps: ['first'],
    mends: undo,
  },
  {
    name: '§ 25 TDDDG: the consent names no measurement',
    breaks: () => clean.changeStep('first', { measurementTextId: clean.texts.phone }),
    code: 'measurementNotCovered',
    item: 'G7_tracking.1',
    link: toText('phone'),
    steps: ['first'],
    mends: undo,
  },
  {
    name: 'Art. 5(1)(b): a step without a legal basis',
    breaks: () => clean.changeStep('confirm', { legalBasis: null }),
    code: 'basisMissing',
    item: 'G1_plan.1',
    link: toStep('confirm'),
    steps: ['confirm'],
    mends: undo,
  },
  {
    name: 'a step after the end of the campaign',
    breaks: () => clean.change({ endsOn: '2026-12-16' }),
    code: 'stepOutsidePeriod',
    item: 'G1_plan.1',
    link: toStep('call'),
    steps: ['call'],
    mends: undo,
  },
  {
    name: 'Art. 5(1)(e): a period is missing',
    breaks: () => clean.change({ retention: [] }),
    code: 'retentionMissing',
    item: 'G1_plan.5',
    link: () => ({ to: 'plan' }),
    steps: [],
    mends: undo,
  },
  {
    name: 'Art. 5(1)(c): a field that nothing needs',
    breaks: async () => {
      const { content } = await clean.client.campaigns.get({ campaignId: clean.campaignId });
      const [email] = content.fields;
      if (!email) throw new Error('no field');
      const birthday = { ...email, id: 'birthday', key: 'birthday', label: 'Geburtstag', isMandatory: false };
      await clean.change({ fields: [email, birthday] });
    },
    code: 'fieldUnused',
    item: 'G3_landing.3',
    link: () => ({ to: 'fields' }),
    steps: [],
    mends: undo,
  },
  {
    name: 'Art. 25(2): a mandatory field without a reason',
    breaks: async () => {
      const { content } = await clean.client.campaigns.get({ campaignId: clean.campaignId });
      await clean.change({ fields: content.fields.map((field) => ({ ...field, reason: ' ' })) });
    },
    code: 'fieldReasonMissing',
    item: 'G3_landing.3',
    link: () => ({ to: 'fields' }),
    steps: [],
    mends: undo,
  },
  {
    name: 'a question that nobody has answered',
    breaks: () => clean.say('G4_optin.3', null),
    code: 'unanswered',
    item: 'G4_optin.3',
    link: () => ({ to: 'question', item: 'G4_optin.3' }),
    steps: ['form', 'first', 'second', 'call'],
    mends: () => clean.say('G4_optin.3', 'yes'),
  },
  {
    name: 'a question answered with no',
    breaks: () => clean.say('G6_nurturing.4', 'no', 'Noch nicht eingerichtet'),
    code: 'answeredNo',
    item: 'G6_nurturing.4',
    link: () => ({ to: 'question', item: 'G6_nurturing.4' }),
    steps: ['first', 'second'],
    mends: undo,
  },
  {
    name: 'Art. 12(3): requests left open beyond the month',
    breaks: () =>
      clean.client.requests.create({
        kind: 'access',
        person: 'Vorgang 7',
        receivedOn: '2026-10-01',
        channel: 'email',
        identity: { state: 'notNeeded' },
        ownerId: null,
        note: '',
        recipientsInformed: [],
        isOnSuppressionList: false,
      }),
    code: 'requestsOverdue',
    item: 'G9_rights.2',
    link: () => ({ to: 'requests' }),
    steps: [],
    mends: undo,
  },
];

describe('One broken link gives exactly its own obstacle, with the way to mend it, and goes again once mended', () => {
  test.each(broken)('$name', async ({ breaks, code, item, link, steps, mends }) => {
    await breaks();
    const obstacles = await clean.obstacles();
    expect(obstacles.map((reason) => reason.code)).toEqual([code]);
    expect(obstacles[0]).toMatchObject({ item, link: link() });
    const gate = await clean.gate();
    const blocked = gate.steps.filter(({ state }) => state === 'noGo').map(({ id }) => id);
    expect(blocked).toEqual(steps);
    expect(gate.state).toBe('noGo');
    await mends();
    expect(await clean.obstacles()).toEqual([]);
  });
});

describe('The day decides', () => {
  test.each([
    ['2027-06-30', []],
    ['2027-07-01', ['reviewOverdue']],
  ])('as of %s the approval until 30 June 2027 gives %j', async (asOf, expected) => {
    expect(await codes(asOf)).toEqual(expected);
  });

  test('Art. 45: an adequacy decision that has run out by the day no longer carries the transfer', async () => {
    await clean.client.vendors.saveLocation({
      serviceId: clean.serviceId,
      location: {
        id: null,
        country: 'GB',
        place: 'Leeds',
        kind: 'support',
        tool: 'adequacy',
        sccComplete: null,
        sccModuleOk: null,
        tiaDone: null,
        tiaResult: null,
      },
    });
    expect(await codes('2027-03-01')).toEqual([]);
    expect(await codes('2031-12-27')).not.toContain('transferNotPermitted');
    expect(await codes('2031-12-28')).toEqual(expect.arrayContaining(['transferNotPermitted']));
  });

  test('a running campaign is judged as of today, an ended one as of its last day', async () => {
    clean.setNow('2027-01-10T09:00:00.000Z');
    const asOf = async () => (await clean.gate()).steps.map((step) => step.asOf);
    expect(new Set(await asOf())).toEqual(new Set(['2027-01-10']));
    clean.setNow('2027-03-10T09:00:00.000Z');
    expect(new Set(await asOf())).toEqual(new Set(['2027-02-28']));
  });

  test('the past is judged by what was in force then: before its publication a text was not', async () => {
    expect(await codes('2026-11-22')).toContain('wordingNotInForce');
    expect(await codes('2026-11-23')).toEqual([]);
  });
});
