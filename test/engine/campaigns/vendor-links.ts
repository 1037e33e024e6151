import type { GateLink } from '../../../src-main/contract/campaign-gate.ts';
import { germanHosting, service } from '../assessments/started-run.ts';
import { type BrokenLink, undoIn } from './broken-link.ts';
import type { CleanCampaign } from './clean-campaign.ts';

/** Links to the register of vendors (Art. 28, 44 GDPR). */
export function vendorLinks(campaign: () => CleanCampaign): BrokenLink[] {
  const undo = undoIn(campaign);
  const vendorSteps = ['form', 'confirm', 'first', 'second'];
  const toVendor = (): GateLink => ({ to: 'vendor', vendorId: campaign().vendorId });
  const setStatus = (status: 'approved' | 'rejected' | 'retired') =>
    campaign().client.vendors.setStatus({ vendorId: campaign().vendorId, status, nextReviewOn: null });
  let otherVendor = '';
  return [
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
        campaign().setNow('2026-11-23T09:00:00.000Z');
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
      breaks: () => campaign().client.vendors.removeService({ serviceId: campaign().serviceId }),
      code: 'serviceGone',
      item: 'G2_processor.1',
      link: toVendor,
      steps: vendorSteps,
      mends: undo,
    },
    {
      name: 'Art. 44: a place of processing in a country without any instrument',
      breaks: () =>
        campaign().client.vendors.saveLocation({
          serviceId: campaign().serviceId,
          location: {
            id: null,
            country: 'IN',
            place: 'Pune',
            kind: 'support',
            tool: 'none',
            fallback: null,
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
        const { id, services } = await campaign().client.vendors.create({
          name: 'Anruflicht GmbH',
          seatCountry: 'DE',
          service,
        });
        const serviceId = services[0]?.id ?? '';
        await campaign().client.vendors.saveLocation({ serviceId, location: germanHosting });
        await campaign().client.vendors.setStatus({ vendorId: id, status: 'approved', nextReviewOn: null });
        otherVendor = id;
        await campaign().changeStep('call', { serviceIds: [serviceId] });
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
        const { documents } = await campaign().client.vendors.get({ vendorId: campaign().vendorId });
        const [filed] = documents;
        if (!filed) throw new Error('no agreement');
        const { attachment: _attachment, ...document } = filed;
        await campaign().client.vendors.saveDocument({
          vendorId: campaign().vendorId,
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
        const { contract } = await campaign().client.vendors.get({ vendorId: campaign().vendorId });
        await campaign().client.vendors.saveContract({
          vendorId: campaign().vendorId,
          contract: { ...contract, endsOn: '2026-12-05', autoRenewMonths: null },
        });
      },
      code: 'contractEnded',
      item: 'G2_processor.1',
      link: toVendor,
      steps: ['first', 'second'],
      mends: undo,
    },
  ];
}
