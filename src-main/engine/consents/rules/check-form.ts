import type { ConsentForm, ElementState } from '../../../contract/consent-check.ts';

/** What the form itself says about an element: it counts whatever the words are. Null where only the words tell. */
export function stateByForm(element: string, form: ConsentForm): ElementState | null {
  switch (element) {
    case 'active_optin': // Recital 32 GDPR; CJEU C-673/17
      return form.prechecked ? 'violated' : 'present';
    case 'no_tying': // Art. 7(4) GDPR
      return form.requiredForService ? 'violated' : 'present';
    case 'separation': // Art. 7(2) GDPR
      return form.separateFromTerms ? 'present' : 'missing';
    case 'granularity': // Recital 43 GDPR
      return form.checkboxes < form.purposes ? 'missing' : 'present';
    default:
      return null;
  }
}
