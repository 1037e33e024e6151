import type { Questionnaire } from '../../src-main/contract/questionnaire.ts';
import { ShippedQuestionnaireId } from '../../src-main/contract/questionnaire.ts';
import type { Bilingual } from '../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../i18n/messages.ts';
import { inLanguage } from './format.ts';

/** Short name of a questionnaire in outlines and charts: the shipped ones have one, own ones are called by their title. */
export function useSectionTitle(): (questionnaire: { id: Questionnaire['id']; title: Bilingual }) => string {
  const t = useTexts('assessment');
  const language = useLanguage();
  return ({ id, title }) => {
    const shipped = ShippedQuestionnaireId.safeParse(id);
    return shipped.success ? t(`sections.${shipped.data}`) : inLanguage(title, language);
  };
}
