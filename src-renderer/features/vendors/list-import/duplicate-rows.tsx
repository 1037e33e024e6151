import { useState } from 'react';
import { DuplicateChoice, type DuplicateVendor } from '../../../../src-main/contract/vendor-import.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Link } from '../../../ui/link.tsx';
import { PlainTable } from '../../../ui/plain-table.tsx';
import { Select } from '../../../ui/select.tsx';

/** So many rows are shown at first, and with every further wish. */
const portion = 50;

export interface DuplicateRowsProps {
  rows: readonly DuplicateVendor[];
  onChoose: (line: number, choice: DuplicateChoice) => void;
}

/** Companies that are known already, each with what is to become of its row. */
export function DuplicateRows({ rows, onChoose }: DuplicateRowsProps) {
  const t = useTexts('vendorList');
  const [shown, show] = useState(portion);
  if (rows.length === 0) return <p className="py-3 text-ink-2">{t('preview.noneKnown')}</p>;
  const options = DuplicateChoice.options.map((id) => ({ id, label: t(`choice.${id}`) }));
  return (
    <div className="grid gap-2 pt-2">
      <PlainTable
        caption={t('preview.known')}
        hideCaption
        rows={rows.slice(0, shown)}
        rowId={({ line }) => String(line)}
        columns={[
          {
            id: 'line',
            header: t('preview.line'),
            align: 'end',
            isRowHeader: true,
            cell: ({ line }) => line,
          },
          {
            id: 'name',
            header: t('field.name'),
            cell: ({ name }) => <span className="wrap-anywhere">{name}</span>,
          },
          { id: 'knownAs', header: t('preview.knownAs'), cell: (row) => <KnownAs row={row} /> },
          {
            id: 'fills',
            header: t('preview.fills'),
            cell: ({ fills }) => fills.map((field) => t(`field.${field}`)).join(', ') || t('preview.nothing'),
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
      {rows.length > shown && (
        <div>
          <Button small variant="quiet" onPress={() => show(shown + portion)}>
            {t('preview.more', {
              count: Math.min(portion, rows.length - shown),
              rest: Math.max(0, rows.length - shown - portion),
            })}
          </Button>
        </div>
      )}
    </div>
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
