import type { GateLink } from '../../../src-main/contract/campaign-gate.ts';
import { type BrokenLink, toStep, undoIn } from './broken-link.ts';
import type { CleanCampaign } from './clean-campaign.ts';

/** Links to the register of consent texts (Art. 4(11), 7 GDPR, § 7 UWG, § 25 TDDDG). */
export function consentLinks(campaign: () => CleanCampaign): BrokenLink[] {
  const undo = undoIn(campaign);
  const toText = (name: keyof CleanCampaign['texts']) => (): GateLink => ({
    to: 'text',
    textId: campaign().texts[name],
  });
  const withForm = async (form: object) => {
    const { versions } = await campaign().client.consents.get({ textId: campaign().texts.newsletter });
    const [newest] = versions;
    if (!newest) throw new Error('no version');
    await campaign().publish(campaign().texts.newsletter, { form: { ...newest.content.form, ...form } });
  };
  return [
    {
      name: 'Art. 6, § 7 UWG: the wording is withdrawn',
      breaks: async () => {
        const { versions } = await campaign().client.consents.get({ textId: campaign().texts.phone });
        await campaign().client.consents.withdraw({
          versionId: versions[0]?.id ?? '',
          by: 'Mara Lindqvist',
          reason: 'Falscher Anbieter',
        });
      },
      code: 'wordingWithdrawn',
      item: 'G10_sales.1',
      link: toText('phone'),
      steps: ['call'],
      mends: () => campaign().publish(campaign().texts.phone, { address: 'neu' }),
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
      breaks: () =>
        campaign().publish(campaign().texts.newsletter, { wording: { de: 'Ja, gern.', en: null } }),
      code: 'wordingFlawed',
      item: 'G4_optin.1',
      link: toText('newsletter'),
      steps: ['form', 'first', 'second'],
      mends: async () => {
        const { versions } = await campaign().client.consents.get({ textId: campaign().texts.newsletter });
        const first = versions.at(-1);
        if (!first) throw new Error('no version');
        await campaign().publish(campaign().texts.newsletter, { wording: first.content.wording });
      },
    },
    {
      name: '§ 5 DDG: the page leads to no imprint',
      breaks: () => campaign().publish(campaign().texts.newsletter, { imprintId: null }),
      code: 'imprintMissing',
      item: 'G3_landing.1',
      link: toText('newsletter'),
      steps: ['form'],
      mends: () => campaign().publish(campaign().texts.newsletter, { imprintId: campaign().texts.imprint }),
    },
    {
      name: 'Art. 13: the page leads to no privacy notice',
      breaks: () => campaign().publish(campaign().texts.newsletter, { privacyNoticeId: null }),
      code: 'noticeMissing',
      item: 'G3_landing.2',
      link: toText('newsletter'),
      steps: ['form'],
      mends: () =>
        campaign().publish(campaign().texts.newsletter, { privacyNoticeId: campaign().texts.notice }),
    },
    {
      name: 'Art. 7(3): the wording names no way back',
      breaks: () => campaign().publish(campaign().texts.newsletter, { withdrawalRoute: '' }),
      code: 'withdrawalMissing',
      item: 'G6_nurturing.2',
      link: toText('newsletter'),
      steps: ['first', 'second'],
      mends: () => campaign().publish(campaign().texts.newsletter, { withdrawalRoute: 'Link' }),
    },
    {
      name: 'the place of the form shows nothing on the day',
      breaks: () => {
        campaign().setNow('2026-11-23T08:42:00.000Z');
        return campaign().client.consents.changeUse({
          useId: campaign().placeId,
          versionId: null,
          at: '2026-11-23T08:41:00.000Z',
          reason: '',
        });
      },
      code: 'placeEmpty',
      item: 'G4_optin.1',
      link: toText('newsletter'),
      steps: ['form'],
      mends: () => campaign().changeStep('form', { placeId: null }),
    },
    {
      name: '§ 7 UWG: a mail on a mere interest of the company',
      breaks: () =>
        campaign().changeStep('second', { legalBasis: 'legitimateInterest', consentTextId: null }),
      code: 'messageWithoutConsent',
      item: 'G4_optin.5',
      link: toStep('second'),
      steps: ['second'],
      mends: undo,
    },
    {
      name: 'a step on consent that names no text',
      breaks: () => campaign().changeStep('call', { consentTextId: null }),
      code: 'consentMissing',
      item: 'G10_sales.1',
      link: toStep('call'),
      steps: ['call'],
      mends: undo,
    },
    {
      name: 'a call on a consent for mails',
      breaks: () => campaign().changeStep('call', { consentTextId: campaign().texts.newsletter }),
      code: 'channelOther',
      item: 'G10_sales.1',
      link: toText('newsletter'),
      steps: ['call'],
      mends: undo,
    },
    {
      name: 'BGH I ZR 164/09: the confirmation comes after the first mail',
      breaks: async () => {
        await campaign().changeStep('first', { afterStepId: 'form' });
        await campaign().changeStep('confirm', { delayDays: 40 });
      },
      code: 'confirmationMissing',
      item: 'G5_doi.1',
      link: toText('newsletter'),
      steps: ['first', 'second'],
      mends: () => campaign().changeStep('confirm', { delayDays: 0 }),
    },
    {
      name: '§ 25 TDDDG: clicks measured of each person without consent',
      breaks: () => campaign().changeStep('first', { measurementTextId: null }),
      code: 'measurementWithoutText',
      item: 'G7_tracking.1',
      link: toStep('first'),
      steps: ['first'],
      mends: undo,
    },
    {
      name: '§ 25 TDDDG: the consent names no measurement',
      breaks: () => campaign().changeStep('first', { measurementTextId: campaign().texts.phone }),
      code: 'measurementNotCovered',
      item: 'G7_tracking.1',
      link: toText('phone'),
      steps: ['first'],
      mends: undo,
    },
  ];
}
