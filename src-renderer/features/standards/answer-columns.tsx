import type { AnswerColumns, AnswerTable } from '../../../src-main/contract/standards.ts';
import { useTexts } from '../../i18n/messages.ts';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { Select } from '../../ui/select.tsx';

const nowhere = 'none';

/** A free table: which sheet it is, and which columns hold question, answer and note; guessed, to be put right here. */
export function AnswerColumnFields({
  table: { sheets, columns },
  onChange,
}: {
  table: AnswerTable;
  onChange: (columns: AnswerColumns) => void;
}) {
  const t = useTexts('standards');
  const names = sheets[columns.sheet]?.columns ?? [];
  const options = names.map((name, index) => ({ id: String(index), label: name }));
  const needed = ['question', 'answer'] as const;
  const optional = ['note', 'id'] as const;
  return (
    <section className="grid gap-3">
      <SectionHeading>{t('columns.title')}</SectionHeading>
      <div className="grid max-w-240 grid-cols-[repeat(auto-fit,minmax(168px,1fr))] items-start gap-x-4 gap-y-3">
        {sheets.length > 1 && (
          <Select
            label={t('columns.sheet')}
            options={sheets.map(({ name }, index) => ({ id: String(index), label: name }))}
            value={String(columns.sheet)}
            onChange={(id) => onChange({ ...columns, sheet: Number(id) })}
          />
        )}
        {needed.map((field) => (
          <Select
            key={field}
            label={t(`columns.${field}`)}
            isRequired
            options={options}
            value={String(columns[field])}
            onChange={(id) => onChange({ ...columns, [field]: Number(id) })}
          />
        ))}
        {optional.map((field) => (
          <Select
            key={field}
            label={t(`columns.${field}`)}
            options={[{ id: nowhere, label: t('columns.none') }, ...options]}
            value={columns[field] === null ? nowhere : String(columns[field])}
            onChange={(id) => onChange({ ...columns, [field]: id === nowhere ? null : Number(id) })}
          />
        ))}
      </div>
    </section>
  );
}
