import type { ListColumns } from '../../../../src-main/contract/subprocessor-import.ts';
import type { ListField } from '../../../../src-main/contract/subprocessor-list.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Select } from '../../../ui/select.tsx';

const fields = ['name', 'purpose', 'place', 'tool', 'parent'] as const satisfies readonly ListField[];
const nowhere = 'none';

export interface ColumnFieldsProps {
  titles: readonly string[];
  columns: ListColumns;
  onChange: (columns: ListColumns) => void;
}

/** Which column means what; guessed from titles and content, to be put right here. */
export function ColumnFields({ titles, columns, onChange }: ColumnFieldsProps) {
  const t = useTexts('subprocessors');
  const options = [
    { id: nowhere, label: t('import.noColumn') },
    ...titles.map((title, index) => ({ id: String(index), label: title })),
  ];
  const choose = (field: ListField, id: string) => {
    const { [field]: _before, ...rest } = columns;
    onChange(id === nowhere ? rest : { ...rest, [field]: Number(id) });
  };
  return (
    <section className="grid gap-3">
      <SectionHeading>{t('import.columns')}</SectionHeading>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(160px,1fr))] items-start gap-x-4 gap-y-3">
        {fields.map((field) => (
          <Select
            key={field}
            label={t(`field.${field}`)}
            isRequired={field === 'name'}
            options={options}
            value={columns[field] === undefined ? nowhere : String(columns[field])}
            onChange={(id) => choose(field, id)}
          />
        ))}
      </div>
    </section>
  );
}
