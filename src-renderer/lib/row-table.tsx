import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { type PlainColumn, PlainTable } from '../ui/plain-table.tsx';

export interface RowTableProps<Row extends { line: number }> {
  caption: string;
  /** Instead of a table without rows. */
  none: string;
  rows: readonly Row[];
  line: string;
  columns: readonly PlainColumn<Row>[];
  /** Says how many more are shown next, and how many then stay; left out where all are shown at once. */
  more?: (count: number, rest: number) => string;
  /** A sentence below the table. */
  note?: string | false;
}

/** So many rows are shown at first, and with every further wish. */
const portion = 50;

/** Rows of a foreign table by the number of their line, as they were read or would be entered. */
export function RowTable<Row extends { line: number }>({
  caption,
  none,
  rows,
  line: header,
  columns,
  more,
  note = false,
}: RowTableProps<Row>) {
  const [shown, show] = useState(portion);
  if (rows.length === 0) return <p className="py-3 text-ink-2">{none}</p>;
  const left = more ? rows.length - shown : 0;
  return (
    <div className="grid gap-2 pt-2">
      <PlainTable
        caption={caption}
        hideCaption
        rows={more ? rows.slice(0, shown) : rows}
        rowId={({ line }) => String(line)}
        columns={[
          { id: 'line', header, align: 'end', isRowHeader: true, cell: ({ line }) => line },
          ...columns,
        ]}
      />
      {more && left > 0 && (
        <div>
          <Button small variant="quiet" onPress={() => show(shown + portion)}>
            {more(Math.min(portion, left), Math.max(0, left - portion))}
          </Button>
        </div>
      )}
      {note && <p className="text-dense text-ink-2">{note}</p>}
    </div>
  );
}
