import { BuyingPhase, DataKey } from '../../../src-main/contract/persona-record.ts';
import { useTexts } from '../../i18n/messages.ts';

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

/** The name of a field by its path, in the person's language: "Fragen, Entscheiden". */
export function useFieldName(): (path: string) => string {
  const t = useTexts('personas');
  return (path) => {
    const [name, part = '', ...rest] = path.split('.');
    const field = fields.find((one) => one === name);
    if (!field) return path;
    const phase = BuyingPhase.options.find((one) => one === part);
    if (phase) return t('fieldInPhase', { field: t(`field.${field}`), phase: t(`phase.${phase}`) });
    const key = DataKey.options.find((one) => one === part);
    if (field === 'dataPoints' && key)
      return t('fieldInPhase', { field: t('field.dataPoints'), phase: rest.join('.') || t(`data.${key}`) });
    return t(`field.${field}`);
  };
}

/** Id of the element in which a field is written; a link of the check leads there. */
export function fieldId(path: string): string {
  return `persona-${path.replaceAll('.', '-')}`;
}
