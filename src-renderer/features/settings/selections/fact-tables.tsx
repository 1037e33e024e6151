import type { MergedFact, SelectedFact } from '../../../../src-main/contract/selections.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { PlainTable } from '../../../ui/plain-table.tsx';

function told(value: string, isStrong = false) {
  return (
    <span className={`whitespace-pre-line break-words ${isStrong ? 'font-semibold' : ''}`}>
      {value || '–'}
    </span>
  );
}

/** Every value of a thing as it stands in the file. */
export function FactTable({ caption, facts }: { caption: string; facts: readonly SelectedFact[] }) {
  const t = useTexts('selections');
  return (
    <PlainTable
      caption={caption}
      hideCaption
      rows={facts.map((fact, index) => ({ ...fact, id: String(index) }))}
      rowId={({ id }) => id}
      columns={[
        { id: 'field', header: t('field'), isRowHeader: true, cell: ({ label }) => label },
        { id: 'value', header: t('value'), cell: ({ value }) => told(value) },
      ]}
    />
  );
}

/** What differs, field by field: here, in the file, and after it was taken over. */
export function DifferenceTable({ caption, rows }: { caption: string; rows: readonly MergedFact[] }) {
  const t = useTexts('selections');
  return (
    <PlainTable
      caption={caption}
      hideCaption
      rows={rows}
      rowId={({ label }) => label}
      columns={[
        { id: 'field', header: t('field'), isRowHeader: true, cell: ({ label }) => label },
        { id: 'here', header: t('here'), cell: ({ here }) => told(here) },
        { id: 'there', header: t('there'), cell: ({ there }) => told(there) },
        { id: 'after', header: t('after'), cell: ({ here, after }) => told(after, here !== after) },
      ]}
    />
  );
}
