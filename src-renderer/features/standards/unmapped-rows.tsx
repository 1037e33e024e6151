import { useState } from 'react';
import type { StandardPreview, UnmappedAnswer } from '../../../src-main/contract/standards.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { inLanguage } from '../../lib/format.ts';
import { useAccess } from '../../lib/queries.ts';
import { useDeed } from '../../lib/use-deed.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';

/** So many rows are shown at first, and with every further wish. */
const portion = 40;

export interface UnmappedRowsProps {
  rows: readonly UnmappedAnswer[];
  standard: StandardPreview['standard'];
  questions: StandardPreview['questions'];
}

/** Answers to which no question of ours is known: they can be mapped by hand, and that is remembered for the kind. */
export function UnmappedRows({ rows, standard, questions }: UnmappedRowsProps) {
  const t = useTexts('standards');
  const language = useLanguage();
  const { engine } = useAccess();
  const deed = useDeed();
  const [shown, show] = useState(portion);
  if (rows.length === 0) return <p className="py-3 text-ink-2">{t('noneUnmapped')}</p>;
  const options = questions.map(({ id, label }) => ({ id, label: inLanguage(label, language) }));
  const near = (ids: readonly string[]) => [
    ...ids.flatMap((id) => options.filter((option) => option.id === id)),
    ...options.filter(({ id }) => !ids.includes(id)),
  ];
  return (
    <div className="grid gap-2 pt-2">
      <p className="max-w-180 text-dense text-ink-2">{t('unmappedHint')}</p>
      <FailureNotice error={deed.error} />
      <PlainTable
        caption={t('unmapped')}
        hideCaption
        rows={rows.slice(0, shown)}
        rowId={({ ref }) => ref}
        columns={[
          {
            id: 'asked',
            header: t('theirQuestion'),
            isRowHeader: true,
            cell: ({ ref, asked }) => (
              <span className="wrap-anywhere">{asked === '' ? ref : `${asked.slice(0, 300)}`}</span>
            ),
          },
          {
            id: 'answer',
            header: t('said'),
            cell: ({ answer, note }) => (
              <span className="line-clamp-4 wrap-anywhere">
                {[answer, note].filter((part) => part).join('. ')}
              </span>
            ),
          },
          {
            id: 'place',
            header: t('place'),
            cell: ({ sheet, row }) =>
              [sheet, row === null ? null : t('row', { row })].filter((part) => part).join(', '),
          },
          {
            id: 'ours',
            header: t('ourQuestion'),
            cell: ({ ref, near: ids }) => (
              <div className="min-w-36 py-1">
                <ComboBox
                  hideLabel
                  label={t('mapTo', { ref })}
                  options={near(ids)}
                  value={null}
                  placeholder={t('choosesQuestion')}
                  emptyText={t('noQuestion')}
                  openLabel={t('openQuestions')}
                  onChange={(questionId) =>
                    questionId !== null &&
                    void deed.run(() => engine.standards.map({ standard, ref, questionId }))
                  }
                />
              </div>
            ),
          },
        ]}
      />
      {rows.length > shown && (
        <div>
          <Button small variant="quiet" onPress={() => show(shown + portion)}>
            {t('more', { count: Math.min(portion, rows.length - shown) })}
          </Button>
        </div>
      )}
    </div>
  );
}
