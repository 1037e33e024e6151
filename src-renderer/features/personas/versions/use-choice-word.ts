import { BuyingRole, DataBasis } from '../../../../src-main/contract/persona-record.ts';
import { useTexts } from '../../../i18n/messages.ts';

/** Words for what is chosen from a list and compared by its key. */
export function useChoiceWord(): (field: string, text: string) => string {
  const t = useTexts('personas');
  return (field, text) => {
    const role = BuyingRole.options.find((one) => one === text.trim());
    if (field === 'buyingRole' && role) return t(`role.${role}`);
    if (!field.startsWith('dataPoints.')) return text;
    return text
      .split('\n')
      .map((line) => {
        const basis = DataBasis.options.find((one) => one === line.trim());
        return basis ? t(`basis.${basis}`) : line;
      })
      .join('\n');
  };
}
