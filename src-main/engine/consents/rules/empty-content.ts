import type { VersionContent } from '../../../contract/consent-record.ts';

/** A version before anything is written: the form as it should be, nothing linked. */
export function emptyContent(): VersionContent {
  return {
    wording: { de: null, en: null },
    form: {
      prechecked: false,
      requiredForService: false,
      separateFromTerms: true,
      checkboxes: 1,
      purposes: 1,
      tracking: false,
      profiling: false,
      thirdParties: false,
      thirdCountry: false,
      specialCategories: false,
      children: false,
    },
    placement: null,
    privacyNoticeId: null,
    imprintId: null,
    withdrawalPageId: null,
    withdrawalRoute: '',
    confirmationMail: null,
    existingCustomer: [],
    address: '',
    screenshots: [],
  };
}
