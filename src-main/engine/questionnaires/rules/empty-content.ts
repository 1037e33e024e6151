import type { OwnContent } from '../../../contract/own-questionnaires.ts';
import type { Bilingual } from '../../../contract/values.ts';

/** A questionnaire to begin with: one step, and the company's own requirement as the source that questions name. */
export function emptyContent(title: Bilingual): OwnContent {
  return {
    title,
    intro: { de: '', en: '' },
    weight: 10,
    groups: [{ id: 'step_1', title: { de: 'Schritt 1', en: 'Step 1' } }],
    sources: [
      {
        id: 'own_requirement',
        title: { de: 'Eigene Vorgabe', en: 'Own requirement' },
        url: '',
        confidence: 'high',
      },
    ],
    questions: [],
  };
}
