import type { ChainChange } from '../../../../src-main/contract/subprocessor-import.ts';
import type { ListChange } from '../../../../src-main/contract/subprocessor-list.ts';
import { useTexts } from '../../../i18n/messages.ts';

const fields = new Set(['name', 'purpose', 'place', 'seat', 'entity', 'tool', 'data', 'parent']);

/** What a change says in words: where and what for, or what was and what is. */
export function useChangeWords(): (change: ChainChange) => string[] {
  const t = useTexts('subprocessors');
  const fieldName = ({ field }: ListChange) =>
    fields.has(field) ? t(`field.${field}` as Parameters<typeof t>[0]) : field;
  return (change) => {
    if (change.kind !== 'changed') return [[change.purpose, change.place].filter(Boolean).join(' · ')];
    return change.fields.map((one) =>
      t('change.fromTo', { field: fieldName(one), from: one.from || '–', to: one.to || '–' }),
    );
  };
}
