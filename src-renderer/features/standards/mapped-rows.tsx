import { useState } from 'react';
import type { MappedAnswer } from '../../../src-main/contract/standards.ts';
import { StatementChoice } from '../../../src-main/contract/statements.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { inLanguage } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import { Select } from '../../ui/select.tsx';
import type { Status } from '../../ui/status.ts';
import { Tag } from '../../ui/tag.tsx';

/** So many rows are shown at first, and with every further wish. */
const portion = 50;

export interface MappedRowsProps {
  rows: readonly MappedAnswer[];
  choiceOf: (answer: MappedAnswer) => StatementChoice;
  /** Whether an assessment is running that takes answers. */
  canTake: boolean;
  onChoose: (answer: MappedAnswer, choice: StatementChoice) => void;
}

/** What the vendor says to each question of ours, beside our answer, with what is to become of it. */
export function MappedRows({ rows, choiceOf, canTake, onChoose }: MappedRowsProps) {
  const t = useTexts('standards');
  const language = useLanguage();
  const [shown, show] = useState(portion);
  if (rows.length === 0) return <p className="py-3 text-ink-2">{t('noneMapped')}</p>;
  const labelOf = ({ question, statement }: MappedAnswer) =>
    question ? inLanguage(question.label, language) : statement.questionId;
  return (
    <div className="grid gap-2 pt-2">
      <PlainTable
        caption={t('mapped')}
        hideCaption
        rows={rows.slice(0, shown)}
        rowId={({ statement }) => statement.questionId}
        columns={[
          {
            id: 'question',
            header: t('ourQuestion'),
            isRowHeader: true,
            cell: (row) => <span className="wrap-anywhere">{labelOf(row)}</span>,
          },
          { id: 'said', header: t('said'), cell: (row) => <Said answer={row} /> },
          {
            id: 'ours',
            header: t('ours'),
            cell: ({ ours, standing }) => (
              <div className="grid gap-0.5">
                <span>{t(`value.${ours?.value ?? 'none'}`)}</span>
                <Tag bare status={shapes[standing]}>
                  {t(`standings.${standing}`)}
                </Tag>
              </div>
            ),
          },
          {
            id: 'choice',
            header: t('choice'),
            cell: (row) => (
              <div className="min-w-28 py-1">
                <Select
                  hideLabel
                  label={t('choiceFor', { question: labelOf(row) })}
                  options={StatementChoice.options
                    .filter((id) => canTake || id !== 'take')
                    .map((id) => ({ id, label: t(`choices.${id}`) }))}
                  value={choiceOf(row)}
                  onChange={(choice) => onChoose(row, choice)}
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

const shapes: Record<MappedAnswer['standing'], Status> = {
  same: 'na',
  agrees: 'ok',
  new: 'open',
  conflict: 'caution',
  unknownQuestion: 'unclear',
};

function Said({ answer: { statement, by } }: { answer: MappedAnswer }) {
  const t = useTexts('standards');
  const { value, note, source, isGuess } = statement;
  const place = [source.sheet, source.row === null ? null : t('row', { row: source.row })].filter(
    (part) => part,
  );
  return (
    <div className="grid gap-0.5 py-1">
      <p>
        <strong>{t(`value.${value}`)}</strong>{' '}
        {isGuess && <span className="text-ink-3">{t(`guess.${by}`)}</span>}
      </p>
      {note !== '' && <p className="line-clamp-4 max-w-prose wrap-anywhere whitespace-pre-line">{note}</p>}
      <p className="text-meta wrap-anywhere text-ink-3">
        {[...place, source.cell].filter((part) => part).join(', ')}
      </p>
    </div>
  );
}
