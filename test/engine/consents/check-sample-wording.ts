import type { CheckAnswer, ConsentForm } from '../../../src-main/contract/consent-check.ts';
import type { Language } from '../../../src-main/contract/values.ts';

/** A version of a text of the sample company with what the check has to find in it. */
export interface SampleWording {
  id: string;
  language: Language;
  text: string;
  form: ConsentForm;
  verdict: CheckAnswer['verdict'];
  /** Mandatory or applicable elements that are not there, by the words or by the form. */
  missing: readonly string[];
  recommendedMissing: readonly string[];
  /** Elements that words break, with these words. */
  violations: readonly (readonly [element: string, found: string])[];
}
