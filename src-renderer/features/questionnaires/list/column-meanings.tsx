import type { KeptTable } from '../../../../src-main/contract/foreign-table.ts';
import {
  type QuestionnaireColumns,
  QuestionnaireField,
} from '../../../../src-main/contract/questionnaire-import.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { ColumnRow } from '../../../lib/column-row.tsx';
import { shortened } from '../../../lib/format.ts';
import { Select } from '../../../ui/select.tsx';

export interface ColumnMeaningsProps {
  table: KeptTable;
  columns: QuestionnaireColumns;
  onChange: (columns: QuestionnaireColumns) => void;
}

const nothing = 'none';
type Meaning = QuestionnaireField | typeof nothing;

/** Each column of the table with what stands in its first rows, and what it means; a meaning belongs to one column. */
export function ColumnMeanings({ table, columns, onChange }: ColumnMeaningsProps) {
  const t = useTexts('questionnaires');
  const options = [
    { id: nothing as Meaning, label: t('import.columns.none') },
    ...QuestionnaireField.options.map((id) => ({ id: id as Meaning, label: t(`import.field.${id}`) })),
  ];
  return (
    <ul className="@container border-t border-line">
      {table.columns.map((name, place) => (
        <ColumnRow key={name} name={name} example={firstCells(table, place)}>
          <Select
            hideLabel
            label={t('import.columns.of', { name })}
            value={meaningAt(columns, place)}
            options={options}
            onChange={(meaning) => onChange(withMeaning(columns, place, meaning))}
          />
        </ColumnRow>
      ))}
    </ul>
  );
}

function meaningAt(columns: QuestionnaireColumns, place: number): Meaning {
  return QuestionnaireField.options.find((field) => columns[field] === place) ?? nothing;
}

function withMeaning(columns: QuestionnaireColumns, place: number, meaning: Meaning): QuestionnaireColumns {
  const before = meaningAt(columns, place);
  const freed = before === nothing ? columns : { ...columns, [before]: null };
  return meaning === nothing ? freed : { ...freed, [meaning]: place };
}

/** What stands in the first rows, as far as there is room for it. */
function firstCells({ firstRows }: KeptTable, place: number): string {
  return firstRows
    .slice(0, 3)
    .map((row) => shortened(row[place] ?? '', 40))
    .filter((cell) => cell !== '')
    .join(' · ');
}
