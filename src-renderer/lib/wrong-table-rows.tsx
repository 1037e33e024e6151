import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { PlainTable } from '../ui/plain-table.tsx';

interface WrongRow {
  line: number;
  problems: readonly { code: string; field: string | null; sentence: string }[];
}

export interface WrongTableRowsProps<Row extends WrongRow> {
  rows: readonly Row[];
  t: (key: 'preview.noneWrong' | 'preview.wrong' | 'preview.line' | 'preview.problems') => string;
  /** Says how many more are shown next, and how many then stay. */
  more: (count: number, rest: number) => string;
  /** By which words of the row people recognise it. */
  recognised: readonly { id: string; header: string; text: (row: Row) => string }[];
}

/** So many rows are shown at first, and with every further wish. */
const portion = 50;

/** Rows of a foreign table that cannot be taken over, each with all that stands against it. */
export function WrongTableRows<Row extends WrongRow>({
  rows,
  t,
  more,
  recognised,
}: WrongTableRowsProps<Row>) {
  const [shown, show] = useState(portion);
  if (rows.length === 0) return <p className="py-3 text-ink-2">{t('preview.noneWrong')}</p>;
  const left = rows.length - shown;
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
          ...recognised.map(({ id, header, text }) => ({
            ...{ id, header },
            cell: (row: Row) => <span className="wrap-anywhere">{text(row) || '–'}</span>,
          })),
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
      {left > 0 && (
        <div>
          <Button small variant="quiet" onPress={() => show(shown + portion)}>
            {more(Math.min(portion, left), Math.max(0, left - portion))}
          </Button>
        </div>
      )}
    </div>
  );
}
