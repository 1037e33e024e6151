import { at, listed, over, type Screen } from './screen.ts';
import { words } from './steps.ts';

/** Own questionnaires: the list, a draft at each of its forms, a shipped one. */
export const questionnairePages: Screen[] = [
  at('questionnaires', '/questionnaires', listed),
  at('questionnaire', '/questionnaires/oq-outage'),
  at('questionnaire-sources', '/questionnaires/oq-outage?at=sources'),
  at('questionnaire-step', '/questionnaires/oq-outage?at=group%3Aoutage'),
  at('questionnaire-question', '/questionnaires/oq-outage?at=question%3Arestore_hours'),
  at('questionnaire-flaw', '/questionnaires/oq-outage?at=question%3Adeletion_proof'),
  at('questionnaire-history', '/questionnaires/oq-outage?tab=history'),
  at('approvals', '/approvals'),
  at('approvals-closed', '/approvals?view=closed'),
  at('questionnaire-shipped', '/questionnaires/shipped/certificatesOperation'),
];

/** A new questionnaire, and what stands in the way of publishing. */
export const questionnaireDialogs: Screen[] = [
  over('questionnaire-new', '/questionnaires', (page, language) =>
    page.getByRole('button', { name: words[language].questionnaires.new.act }).click(),
  ),
  over('questionnaire-publish', '/questionnaires/oq-outage', (page, language) =>
    page.getByRole('button', { name: words[language].questionnaires.publish.act }).click(),
  ),
];
