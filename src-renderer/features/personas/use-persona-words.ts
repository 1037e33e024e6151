import { useTexts } from '../../i18n/messages.ts';

const phases = ['awareness', 'consideration', 'decision'] as const;
const fields = [
  'label',
  'role',
  'buyingRole',
  'basis',
  'talks',
  'goals',
  'pains',
  'objections',
  'habits',
  'channels',
  'wordsToUse',
  'wordsToAvoid',
  'criteria',
  'questions',
  'touchpoints',
  'dataPoints',
] as const;
const dataKeys = [
  'role',
  'sector',
  'companySize',
  'region',
  'company',
  'name',
  'email',
  'phone',
  'topics',
  'downloads',
  'events',
  'purchases',
  'mailOpens',
  'pageViews',
  'other',
] as const;

/** The name of a field by its path, in the person's language: "Fragen, Entscheiden". */
export function useFieldName(): (path: string) => string {
  const t = useTexts('personas');
  return (path) => {
    const [name, part = '', ...rest] = path.split('.');
    const field = fields.find((one) => one === name);
    if (!field) return path;
    const phase = phases.find((one) => one === part);
    if (phase) return t('fieldInPhase', { field: t(`field.${field}`), phase: t(`phase.${phase}`) });
    const key = dataKeys.find((one) => one === part);
    if (field === 'dataPoints' && key)
      return t('fieldInPhase', { field: t('field.dataPoints'), phase: rest.join('.') || t(`data.${key}`) });
    return t(`field.${field}`);
  };
}

/** Id of the element in which a field is written; a link of the check leads there. */
export function fieldId(path: string): string {
  return `persona-${path.replaceAll('.', '-')}`;
}
