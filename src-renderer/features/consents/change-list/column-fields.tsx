import {
  type ChangeColumns,
  ChangeField,
  neededFields,
} from '../../../../src-main/contract/consent-import.ts';
import type { KeptTable } from '../../../../src-main/contract/foreign-table.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { shortened } from '../../../lib/format.ts';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Select } from '../../../ui/select.tsx';

export interface ColumnFieldsProps {
  table: KeptTable;
  columns: ChangeColumns;
  onChange: (columns: ChangeColumns) => void;
}

const nowhere = 'none';

/** Which column of the table means what, with an example of its first row; guessed from the names, to be put right here. */
export function ColumnFields({ table, columns, onChange }: ColumnFieldsProps) {
  const t = useTexts('changeList');
  const examples = table.firstRows[0] ?? [];
  const options = [
    { id: nowhere, label: t('columns.none') },
    ...table.columns.map((name, index) => ({ id: String(index), label: name })),
  ];
  return (
    <section className="grid gap-3">
      <SectionHeading>{t('columns.title')}</SectionHeading>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(152px,1fr))] items-start gap-x-4 gap-y-3">
        {ChangeField.options.map((field) => {
          const column = columns[field];
          const isMissing = column === null && neededFields.includes(field);
          const example = column === null ? '' : (examples[column] ?? '');
          return (
            <Select
              key={field}
              label={t(`field.${field}`)}
              isRequired={neededFields.includes(field)}
              options={options}
              value={column === null ? nowhere : String(column)}
              {...(isMissing ? { error: t('columns.missing') } : {})}
              {...(example === ''
                ? {}
                : { description: t('columns.example', { example: shortened(example, 60) }) })}
              onChange={(id) => onChange({ ...columns, [field]: id === nowhere ? null : Number(id) })}
            />
          );
        })}
      </div>
      <p className="text-dense text-ink-2">{t('columns.times')}</p>
    </section>
  );
}
