import { useState } from 'react';
import type { WrongRow } from '../../../../src-main/contract/consent-import.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { PlainTable } from '../../../ui/plain-table.tsx';

/** So many rows are shown at first, and with every further wish. */
const portion = 50;

/** Rows that cannot be taken over, each with all that stands against it. */
export function WrongRows({ rows }: { rows: readonly WrongRow[] }) {
  const t = useTexts('changeList');
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
          { id: 'place', header: t('field.place'), cell: ({ place }) => <Cell text={place} /> },
          { id: 'text', header: t('field.text'), cell: ({ text }) => <Cell text={text} /> },
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
            {t('preview.more', { count: Math.min(portion, rows.length - shown), rest: rows.length - shown })}
          </Button>
        </div>
      )}
    </div>
  );
}

function Cell({ text }: { text: string }) {
  return <span className="wrap-anywhere">{text || '–'}</span>;
}
