import { type BrokenLink, toStep, undoIn } from './broken-link.ts';
import type { CleanCampaign } from './clean-campaign.ts';

/** Links inside the plan, questions to people, and the log of requests. */
export function planLinks(campaign: () => CleanCampaign): BrokenLink[] {
  const undo = undoIn(campaign);
  return [
    {
      name: 'Art. 5(1)(b): a step without a legal basis',
      breaks: () => campaign().changeStep('confirm', { legalBasis: null }),
      code: 'basisMissing',
      item: 'G1_plan.1',
      link: toStep('confirm'),
      steps: ['confirm'],
      mends: undo,
    },
    {
      name: 'a step after the end of the campaign',
      breaks: () => campaign().change({ endsOn: '2026-12-16' }),
      code: 'stepOutsidePeriod',
      item: 'G1_plan.1',
      link: toStep('call'),
      steps: ['call'],
      mends: undo,
    },
    {
      name: 'Art. 5(1)(e): a period is missing',
      breaks: () => campaign().change({ retention: [] }),
      code: 'retentionMissing',
      item: 'G1_plan.5',
      link: () => ({ to: 'plan' }),
      steps: [],
      mends: undo,
    },
    {
      name: 'Art. 5(1)(c): a field that nothing needs',
      breaks: async () => {
        const { content } = await campaign().client.campaigns.get({ campaignId: campaign().campaignId });
        const [email] = content.fields;
        if (!email) throw new Error('no field');
        const birthday = {
          ...email,
          id: 'birthday',
          key: 'birthday',
          label: 'Geburtstag',
          isMandatory: false,
        };
        await campaign().change({ fields: [email, birthday] });
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
        const { content } = await campaign().client.campaigns.get({ campaignId: campaign().campaignId });
        await campaign().change({ fields: content.fields.map((field) => ({ ...field, reason: ' ' })) });
      },
      code: 'fieldReasonMissing',
      item: 'G3_landing.3',
      link: () => ({ to: 'fields' }),
      steps: [],
      mends: undo,
    },
    {
      name: 'a piece of content that is not ready',
      breaks: async () => {
        const { id } = await campaign().client.contents.create({
          title: 'Leitfaden',
          kind: 'mail',
          personaIds: [],
          phase: 'awareness',
          state: 'inWork',
          ownerId: null,
          date: null,
          summary: '',
          promise: '',
          requiresForm: false,
        });
        await campaign().changeStep('second', { contentId: id });
      },
      code: 'contentNotReady',
      item: 'G6_nurturing.1',
      link: () => ({ to: 'content' }),
      steps: ['second'],
      mends: undo,
    },
    {
      name: 'a question that nobody has answered',
      breaks: () => campaign().say('G4_optin.3', null),
      code: 'unanswered',
      item: 'G4_optin.3',
      link: () => ({ to: 'question', item: 'G4_optin.3' }),
      steps: ['form', 'first', 'second', 'call'],
      mends: () => campaign().say('G4_optin.3', 'yes'),
    },
    {
      name: 'a question answered with no',
      breaks: () => campaign().say('G6_nurturing.4', 'no', 'Noch nicht eingerichtet'),
      code: 'answeredNo',
      item: 'G6_nurturing.4',
      link: () => ({ to: 'question', item: 'G6_nurturing.4' }),
      steps: ['first', 'second'],
      mends: undo,
    },
    {
      name: 'Art. 12(3): requests left open beyond the month',
      breaks: () =>
        campaign().client.requests.create({
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
}
