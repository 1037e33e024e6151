import { RowTable } from './row-table.tsx';

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

/** Rows of a foreign table that cannot be taken over, each with all that stands against it. */
export function WrongTableRows<Row extends WrongRow>({
  rows,
  t,
  more,
  recognised,
}: WrongTableRowsProps<Row>) {
  return (
    <RowTable
      caption={t('preview.wrong')}
      none={t('preview.noneWrong')}
      line={t('preview.line')}
      {...{ rows, more }}
      columns={[
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
  );
}
