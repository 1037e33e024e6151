import { useState } from 'react';
import type { KeptTable } from '../../../../src-main/contract/foreign-table.ts';
import {
  type VendorColumns,
  VendorField,
  vendorFieldGroups,
} from '../../../../src-main/contract/vendor-import.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { shortened } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Select } from '../../../ui/select.tsx';

export interface ColumnGroupsProps {
  table: KeptTable;
  columns: VendorColumns;
  onChange: (columns: VendorColumns) => void;
}

type Group = keyof typeof vendorFieldGroups;
const groups = Object.keys(vendorFieldGroups) as Group[];

/**
 * Which column of the table means what; guessed from the names, to be put right here. Only the name has to be there: once it
 * is, the whole assignment stands in few lines, so that the preview is seen without scrolling.
 */
export function ColumnGroups({ table, columns, onChange }: ColumnGroupsProps) {
  const t = useTexts('vendorList');
  const assigned = Object.values(columns).filter((column) => column !== null);
  const [showsAll, showAll] = useState(false);
  const [isOpen, open] = useState(columns.name === null);
  const isShown = (field: VendorField) => showsAll || field === 'name' || columns[field] !== null;
  const hidden = VendorField.options.filter((field) => !isShown(field)).length;
  const unused = table.columns.filter((_name, index) => !assigned.includes(index));
  return (
    <section className="grid gap-4">
      <SectionHeading>{t('columns.title')}</SectionHeading>
      {!isOpen && <AssignedColumns {...{ table, columns }} />}
      {isOpen &&
        groups
          .filter((group) => vendorFieldGroups[group].some(isShown))
          .map((group) => (
            <fieldset key={group} className="grid gap-2">
              <legend className="pb-1 text-meta font-semibold text-ink-3">{t(`group.${group}`)}</legend>
              <div className="grid grid-cols-[repeat(auto-fill,minmax(168px,1fr))] items-start gap-x-4 gap-y-3">
                {vendorFieldGroups[group].filter(isShown).map((field) => (
                  <ColumnChoice key={field} {...{ field, table, columns, onChange }} />
                ))}
              </div>
            </fieldset>
          ))}
      <div className="flex flex-wrap gap-2">
        {isOpen && (hidden > 0 || showsAll) && (
          <Button small variant="quiet" onPress={() => showAll(!showsAll)}>
            {showsAll ? t('columns.fewer') : t('columns.more', { count: hidden })}
          </Button>
        )}
        {!isOpen && (
          <Button small onPress={() => open(true)}>
            {t('columns.change')}
          </Button>
        )}
      </div>
      {unused.length > 0 && (
        <p className="text-dense wrap-anywhere text-ink-2">
          {t('columns.unused', { names: unused.join(', ') })}
        </p>
      )}
    </section>
  );
}

/** The assignment in few lines: field and column. */
function AssignedColumns({ table, columns }: Pick<ColumnGroupsProps, 'table' | 'columns'>) {
  const t = useTexts('vendorList');
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-1 text-dense">
      {VendorField.options.map((field) => {
        const column = columns[field];
        if (column === null) return null;
        return (
          <div key={field} className="flex flex-wrap gap-x-1.5">
            <dt className="text-ink-2">{t(`field.${field}`)}</dt>
            <dd className="wrap-anywhere">{table.columns[column]}</dd>
          </div>
        );
      })}
    </dl>
  );
}

const nowhere = 'none';

function ColumnChoice({ field, table, columns, onChange }: ColumnGroupsProps & { field: VendorField }) {
  const t = useTexts('vendorList');
  const column = columns[field];
  const example = column === null ? '' : firstFilled(table.firstRows, column);
  const options = [
    { id: nowhere, label: t('columns.none') },
    ...table.columns.map((name, index) => ({ id: String(index), label: name })),
  ];
  return (
    <Select
      label={t(`field.${field}`)}
      isRequired={field === 'name'}
      options={options}
      value={column === null ? nowhere : String(column)}
      {...(field === 'name' && column === null ? { error: t('columns.missing') } : {})}
      {...(example === '' ? {} : { description: t('columns.example', { example: shortened(example, 40) }) })}
      onChange={(id) => onChange({ ...columns, [field]: id === nowhere ? null : Number(id) })}
    />
  );
}

function firstFilled(rows: KeptTable['firstRows'], column: number): string {
  return rows.map((row) => row[column] ?? '').find((cell) => cell !== '') ?? '';
}
