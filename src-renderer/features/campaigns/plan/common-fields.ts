import type { Messages } from '../../../i18n/messages.ts';

export type CommonField = keyof Messages['campaignPlan']['commonFields'];

/** What forms of campaigns usually collect, with the keys that scoring rules and personas know. */
export const commonFields: readonly { text: CommonField; key: string }[] = [
  { text: 'email', key: 'email' },
  { text: 'salutation', key: 'salutation' },
  { text: 'firstName', key: 'first_name' },
  { text: 'lastName', key: 'last_name' },
  { text: 'company', key: 'company' },
  { text: 'role', key: 'role' },
  { text: 'companySize', key: 'company_size' },
  { text: 'industry', key: 'industry' },
  { text: 'postalCode', key: 'postal_code' },
  { text: 'country', key: 'country' },
  { text: 'phone', key: 'phone' },
  { text: 'interest', key: 'interest' },
];
