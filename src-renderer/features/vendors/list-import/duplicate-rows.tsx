import { DuplicateChoice, type DuplicateVendor } from '../../../../src-main/contract/vendor-import.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { RowTable } from '../../../lib/row-table.tsx';
import { Link } from '../../../ui/link.tsx';
import { Select } from '../../../ui/select.tsx';

export interface DuplicateRowsProps {
  rows: readonly DuplicateVendor[];
  onChoose: (line: number, choice: DuplicateChoice) => void;
}

/** Companies that are known already, each with what is to become of its row. */
export function DuplicateRows({ rows, onChoose }: DuplicateRowsProps) {
  const t = useTexts('vendorList');
  const options = DuplicateChoice.options.map((id) => ({ id, label: t(`choice.${id}`) }));
  return (
    <RowTable
      caption={t('preview.known')}
      none={t('preview.noneKnown')}
      line={t('preview.line')}
      rows={rows}
      more={(count, rest) => t('preview.more', { count, rest })}
      columns={[
        {
          id: 'name',
          header: t('field.name'),
          cell: ({ name }) => <span className="wrap-anywhere">{name}</span>,
        },
        { id: 'knownAs', header: t('preview.knownAs'), cell: (row) => <KnownAs row={row} /> },
        {
          id: 'fills',
          header: t('preview.fills'),
          cell: ({ fills }) =>
            fills
              .map((field) => (field === 'service' ? t('preview.newService') : t(`field.${field}`)))
              .join(', ') || t('preview.nothing'),
        },
        {
          id: 'choice',
          header: t('preview.choice'),
          cell: ({ line, name, choice }) => (
            <div className="min-w-28 py-1">
              <Select
                hideLabel
                label={t('preview.choiceFor', { name })}
                options={options}
                value={choice}
                onChange={(next) => onChoose(line, next)}
              />
            </div>
          ),
        },
      ]}
    />
  );
}

function KnownAs({ row: { vendorId, knownAs, earlierLine } }: { row: DuplicateVendor }) {
  const t = useTexts('vendorList');
  return (
    <span className="wrap-anywhere">
      {vendorId === null ? knownAs : <Link href={`/vendors/${vendorId}`}>{knownAs}</Link>}{' '}
      <span className="text-ink-3">
        {earlierLine === null ? t('preview.inRegister') : t('preview.inLine', { line: earlierLine })}
      </span>
    </span>
  );
}
