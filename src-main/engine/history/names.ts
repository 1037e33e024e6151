import type { Language } from '../../contract/values.ts';
import type { Templates } from '../templates.ts';
import type { Names } from './rules/told.ts';

/** What measures, questions, conditions, drills and findings of the product's data are called. */
export function catalogueNames(templates: Templates, language: Language): Names {
  const names = new Map<string, string>();
  for (const { id, label } of templates.controls().controls) names.set(id, label[language]);
  for (const { questions } of templates.questionnaires())
    for (const { id, label } of questions) {
      names.set(id, label[language]);
      // Own questions are told apart in the trail of their questionnaire without its number.
      names.set(`question ${id.slice(id.indexOf('.') + 1)}`, label[language]);
    }
  for (const { items } of templates.campaignLaw().gates)
    for (const { id, title } of items) names.set(id, title[language]);
  for (const { questions } of templates.tiaTexts().steps)
    for (const { id, text } of questions) names.set(id, text[language]);
  for (const { id, title } of templates.drillScripts().drills) names.set(id, title[language]);
  for (const [code, { title }] of Object.entries(templates.scoringLaw().findings))
    names.set(code, title[language]);
  return names;
}
