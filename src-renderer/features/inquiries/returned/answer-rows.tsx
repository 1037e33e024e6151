import type { AnswerValue } from '../../../../src-main/contract/assessments.ts';
import { type JudgedStatement, StatementChoice } from '../../../../src-main/contract/statements.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { PlainTable } from '../../../ui/plain-table.tsx';
import { Select } from '../../../ui/select.tsx';
import type { Status } from '../../../ui/status.ts';
import { Tag } from '../../../ui/tag.tsx';

export interface AnswerRowsProps {
  rows: readonly JudgedStatement[];
  choiceOf: (row: JudgedStatement) => StatementChoice | null;
  onChoose: (questionId: string, choice: StatementChoice) => void;
}

const order: Record<JudgedStatement['standing'], number> = {
  conflict: 0,
  new: 1,
  unknownQuestion: 2,
  agrees: 3,
  same: 4,
};

/** Each answer of the vendor beside ours, conflicts first, with what becomes of it. */
export function AnswerRows({ rows, choiceOf, onChoose }: AnswerRowsProps) {
  const t = useTexts('inquiries');
  const language = useLanguage();
  const sorted = rows.toSorted((one, other) => order[one.standing] - order[other.standing]);
  return (
    <PlainTable
      caption={t('answers.title')}
      rows={sorted}
      rowId={({ statement }) => statement.questionId}
      columns={[
        {
          id: 'question',
          header: t('answers.question'),
          isRowHeader: true,
          cell: ({ question, statement, standing }) => (
            <>
              {question ? inLanguage(question.label, language) : statement.questionId}
              <span className="block font-normal">
                <Tag bare status={standingShapes[standing]}>
                  {t(`answers.standing.${standing}`)}
                </Tag>
              </span>
            </>
          ),
        },
        { id: 'ours', header: t('answers.ours'), cell: ({ ours }) => <Ours ours={ours} /> },
        { id: 'theirs', header: t('answers.theirs'), cell: (row) => <Theirs row={row} /> },
        {
          id: 'choice',
          header: t('answers.choice'),
          cell: (row) => (
            <div className="min-w-36">
              <Select
                hideLabel
                label={t('answers.choiceFor', {
                  question: row.question ? inLanguage(row.question.label, language) : '',
                })}
                placeholder={t('answers.onFile')}
                options={StatementChoice.options.map((id) => ({ id, label: t(`answers.choices.${id}`) }))}
                value={choiceOf(row)}
                onChange={(choice) => onChoose(row.statement.questionId, choice)}
              />
            </div>
          ),
        },
      ]}
    />
  );
}

const standingShapes: Record<JudgedStatement['standing'], Status> = {
  conflict: 'risk',
  new: 'progress',
  unknownQuestion: 'unclear',
  agrees: 'ok',
  same: 'na',
};

const valueShapes: Record<AnswerValue, Status> = {
  fulfilled: 'ok',
  partly: 'caution',
  missing: 'risk',
  notApplicable: 'na',
  unknown: 'unclear',
};

function Value({ value }: { value: AnswerValue | null }) {
  const t = useTexts('inquiries');
  if (value === null) return <span className="text-ink-3">{t('answers.open')}</span>;
  return (
    <Tag bare status={valueShapes[value]}>
      {t(`answers.value.${value}`)}
    </Tag>
  );
}

function Ours({ ours }: { ours: JudgedStatement['ours'] }) {
  return (
    <>
      <Value value={ours?.value ?? null} />
      {ours?.note && <span className="block wrap-anywhere">{ours.note}</span>}
      {ours?.quote && <q className="block wrap-anywhere text-ink-2">{ours.quote}</q>}
    </>
  );
}

function Theirs({ row: { statement } }: { row: JudgedStatement }) {
  const t = useTexts('inquiries');
  const { value, note, isGuess, evidence, source } = statement;
  // Ids of questions mean nothing to people; cells they can look up.
  const spot = source.sheet === null ? '' : [source.sheet, source.cell].filter(Boolean).join('!');
  return (
    <>
      <Value value={value} />
      {isGuess && <span className="ml-2 text-caution">{t('answers.guess')}</span>}
      {note !== '' && <q className="block wrap-anywhere">{note}</q>}
      {evidence.map(({ hash, title }) => (
        <span key={hash} className="block wrap-anywhere text-ink-2">
          {t('answers.evidence', { title })}
        </span>
      ))}
      {spot !== '' && <span className="block text-meta text-ink-3">{spot}</span>}
    </>
  );
}
