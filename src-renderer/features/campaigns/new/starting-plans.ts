import type { CampaignField, CampaignStep } from '../../../../src-main/contract/campaign-record.ts';
import type { Messages } from '../../../i18n/messages.ts';

/** A step of a starting plan; its name and purpose are texts under this key. */
export type PlannedStepKey = keyof Messages['campaigns']['planned'];
/** A field of a starting plan; its label and reason are texts under this key. */
export type PlannedFieldKey = keyof Messages['campaigns']['plannedFields'];

interface PlannedStep extends Pick<CampaignStep, 'kind' | 'channel' | 'delayDays' | 'legalBasis'> {
  key: PlannedStepKey;
  /** The step that it follows; the first day of the campaign without one. */
  after: PlannedStepKey | null;
  fields: readonly PlannedFieldKey[];
}

interface PlannedField extends Pick<CampaignField, 'key' | 'isMandatory' | 'isNeededForContract'> {
  text: PlannedFieldKey;
}

export interface StartingPlan {
  steps: readonly PlannedStep[];
  fields: readonly PlannedField[];
}

export const startingPlanIds = ['newsletter', 'guide', 'webinar'] as const;
export type StartingPlanId = (typeof startingPlanIds)[number];

const email = { text: 'email', key: 'email', isMandatory: true, isNeededForContract: false } as const;
const confirmation = {
  key: 'confirmation',
  kind: 'confirmation',
  channel: 'email',
  delayDays: 0,
  legalBasis: 'legalObligation',
  fields: ['email'],
} as const;

/**
 * Plans to begin with. Legal bases are proposals to be checked: the mail that asks to confirm proves consent (Art. 7(1) GDPR),
 * what was ordered is delivered under Art. 6(1)(b), advertising by mail or call rests on consent (§ 7(2) UWG).
 */
export const startingPlans: Record<StartingPlanId, StartingPlan> = {
  newsletter: {
    fields: [email],
    steps: [
      page('newsletterPage'),
      form('newsletterForm', 'newsletterPage', 'consent', ['email']),
      { ...confirmation, after: 'newsletterForm' },
      mail('newsletterWelcome', 'confirmation', 0, 'consent'),
      mail('newsletterIssue', 'newsletterWelcome', 14, 'consent'),
    ],
  },
  guide: {
    fields: [email],
    steps: [
      page('guidePage'),
      form('guideForm', 'guidePage', 'contract', ['email']),
      { ...confirmation, after: 'guideForm' },
      mail('guideDelivery', 'confirmation', 0, 'contract'),
      mail('guideFollowUp', 'guideDelivery', 5, 'consent'),
      mail('guideSecond', 'guideFollowUp', 9, 'consent'),
    ],
  },
  webinar: {
    fields: [
      email,
      { text: 'lastName', key: 'last_name', isMandatory: false, isNeededForContract: false },
      { text: 'phone', key: 'phone', isMandatory: false, isNeededForContract: false },
    ],
    steps: [
      page('webinarPage'),
      form('webinarForm', 'webinarPage', 'contract', ['email', 'lastName', 'phone']),
      { ...confirmation, after: 'webinarForm' },
      {
        key: 'webinarEvent',
        kind: 'event',
        channel: 'web',
        after: 'webinarForm',
        delayDays: 21,
        legalBasis: 'contract',
        fields: [],
      },
      mail('webinarThanks', 'webinarEvent', 1, 'consent'),
      {
        key: 'webinarCall',
        kind: 'call',
        channel: 'phone',
        after: 'webinarThanks',
        delayDays: 3,
        legalBasis: 'consent',
        fields: ['lastName', 'phone'],
      },
    ],
  },
};

function page(key: PlannedStepKey): PlannedStep {
  const legalBasis = 'legitimateInterest';
  return { key, kind: 'page', channel: 'web', after: null, delayDays: 0, legalBasis, fields: [] };
}

function form(
  key: PlannedStepKey,
  after: PlannedStepKey,
  legalBasis: PlannedStep['legalBasis'],
  fields: readonly PlannedFieldKey[],
): PlannedStep {
  return { key, kind: 'form', channel: 'web', after, delayDays: 0, legalBasis, fields };
}

function mail(
  key: PlannedStepKey,
  after: PlannedStepKey,
  delayDays: number,
  legalBasis: PlannedStep['legalBasis'],
): PlannedStep {
  return { key, kind: 'mail', channel: 'email', after, delayDays, legalBasis, fields: ['email'] };
}
