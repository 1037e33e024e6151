import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface PlainColumn<T> {
  id: string;
  header: string;
  align?: 'start' | 'end';
  cell: (row: T) => ReactNode;
  /** The cell names its row. */
  isRowHeader?: boolean;
}

export interface PlainTableProps<T> {
  caption: string;
  hideCaption?: boolean;
  columns: readonly PlainColumn<T>[];
  rows: readonly T[];
  rowId: (row: T) => string;
}

/** A short table to be read, not worked in: hairlines, no zebra. */
export function PlainTable<T>({ caption, hideCaption = false, columns, rows, rowId }: PlainTableProps<T>) {
  return (
    <table className="w-full border-collapse text-dense">
      <caption className={hideCaption ? 'sr-only' : 'pb-1 text-left text-section font-semibold'}>
        {caption}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className={classNames(
                'border-b border-line-strong py-1.5 pr-3 align-bottom text-meta font-semibold text-ink-3 last:pr-0',
                column.align === 'end' ? 'text-right' : 'text-left',
              )}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowId(row)}>
            {columns.map((column) => (
              <PlainCell key={column.id} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PlainCell<T>({ column, row }: { column: PlainColumn<T>; row: T }) {
  const look = classNames(
    'h-row border-b border-line py-1 pr-3 last:pr-0',
    column.align === 'end' ? 'text-right' : 'text-left',
  );
  if (!column.isRowHeader) return <td className={look}>{column.cell(row)}</td>;
  return (
    <th scope="row" className={classNames(look, 'font-semibold')}>
      {column.cell(row)}
    </th>
  );
}
