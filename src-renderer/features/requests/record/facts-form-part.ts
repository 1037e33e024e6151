import type { RequestProfile } from '../../../../src-main/contract/requests.ts';
import type { Autosave } from '../../../lib/use-autosave.ts';

/** What every part of the form is given. */
export interface FactsFormPart {
  form: Autosave<RequestProfile>;
}
