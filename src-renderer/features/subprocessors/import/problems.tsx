import type { ListPreview, ListProblem } from '../../../../src-main/contract/subprocessor-import.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PlainTable } from '../../../ui/plain-table.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';

/** So many lines are told one by one. */
const most = 100;

/** Lines that are not taken over, each with its reason, and those whose country stays open. */
export function Problems({ preview: { problems, withoutCountry } }: { preview: ListPreview }) {
  const t = useTexts('subprocessors');
  const sentence = ({ code, field, value }: ListProblem) =>
    t(`problem.${code}`, { value, field: t(`field.${field}`) });
  return (
    <>
      {withoutCountry.length > 0 && (
        <Notice tone="caution" title={t('import.withoutCountry', { count: withoutCountry.length })}>
          {withoutCountry
            .slice(0, 20)
            .map(({ name, place }) => (place === '' ? name : `${name} (${place})`))
            .join(', ')}
        </Notice>
      )}
      {problems.length > 0 && (
        <section className="grid gap-2">
          <SectionHeading>{t('import.problems', { count: problems.length })}</SectionHeading>
          <PlainTable
            caption={t('import.problems', { count: problems.length })}
            hideCaption
            rows={problems
              .slice(0, most)
              .map((problem, index) => ({ ...problem, id: `${problem.line} ${index}` }))}
            rowId={({ id }) => id}
            columns={[
              {
                id: 'line',
                header: t('import.line'),
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
                id: 'why',
                header: t('import.why'),
                cell: (problem) => <span className="wrap-anywhere">{sentence(problem)}</span>,
              },
            ]}
          />
        </section>
      )}
    </>
  );
}
