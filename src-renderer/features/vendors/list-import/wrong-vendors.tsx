import { useState } from 'react';
import type { WrongVendor } from '../../../../src-main/contract/vendor-import.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { PlainTable } from '../../../ui/plain-table.tsx';

/** So many rows are shown at first, and with every further wish. */
const portion = 50;

/** Rows that cannot be taken over, each with all that stands against it. */
export function WrongVendors({ rows }: { rows: readonly WrongVendor[] }) {
  const t = useTexts('vendorList');
  const [shown, show] = useState(portion);
  if (rows.length === 0) return <p className="py-3 text-ink-2">{t('preview.noneWrong')}</p>;
  return (
    <div className="grid gap-2 pt-2">
      <PlainTable
        caption={t('preview.wrong')}
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
            cell: ({ name }) => <span className="wrap-anywhere">{name || '–'}</span>,
          },
          {
            id: 'problems',
            header: t('preview.problems'),
            cell: ({ problems }) =>
              problems.map(({ code, field, sentence }) => (
                <p key={`${field} ${code}`} className="wrap-anywhere">
                  {sentence}
                </p>
              )),
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
