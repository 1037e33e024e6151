import { useQuery } from '@tanstack/react-query';
import type { Difference } from '../../../../src-main/contract/own-questionnaires.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatDay, inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Link } from '../../../ui/link.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { Waiting } from '../../../ui/waiting.tsx';

/** Finished assessments that today's questions and rules would judge differently. They are shown, never changed. */
export function DifferencesPart() {
  const t = useTexts('questionnaires');
  const { ask } = useAccess();
  const { data, error } = useQuery(ask.questionnaires.differences.queryOptions());
  return (
    <section className="grid gap-2">
      <SectionHeading aside={data && t('differ.compared', { count: data.compared })}>
        {t('differ.title')}
      </SectionHeading>
      <p className="max-w-160 text-dense text-ink-2">{t('differ.text')}</p>
      <FailureNotice error={error} />
      {!data && !error && <Waiting text={t('loading')} />}
      {data?.rows.length === 0 && (
        <p className="font-serif text-prose text-ink-2">
          {t(data.compared === 0 ? 'differ.nothingYet' : 'differ.none')}
        </p>
      )}
      <ul className="grid gap-4">
        {data?.rows.map((row) => (
          <DifferenceRow key={row.assessmentId} row={row} />
        ))}
      </ul>
    </section>
  );
}

function DifferenceRow({ row }: { row: Difference }) {
  const t = useTexts('questionnaires');
  const language = useLanguage();
  const { before, now, updates, questions, newFindings, goneFindings } = row;
  const isOther = before.proposal !== now.proposal || before.score !== now.score;
  return (
    <li className="grid gap-1 border-l-3 border-caution pl-4">
      <p className="flex flex-wrap items-center gap-x-3">
        <Link href={`/assessments/${row.assessmentId}/decision`}>
          {t('differ.run', { vendor: row.vendorName, service: row.serviceName })}
        </Link>
        <span className="text-dense text-ink-2">
          {t('differ.decided', { day: formatDay(row.decidedAt.slice(0, 10), language) })}
        </span>
        <Tag bare status={isOther ? 'caution' : 'minor'}>
          {t(isOther ? 'differ.other' : 'differ.same')}
        </Tag>
      </p>
      <p className="text-dense">
        {t('differ.before', { score: before.score ?? '–', proposal: t(`proposals.${before.proposal}`) })}{' '}
        {t('differ.now', { score: now.score ?? '–', proposal: t(`proposals.${now.proposal}`) })}
      </p>
      {updates.length > 0 && (
        <p className="text-dense text-ink-2">
          {updates
            .map(({ title, from, to }) =>
              t('differ.update', { title: inLanguage(title, language), from, to }),
            )
            .join(' ')}
        </p>
      )}
      <ul className="grid text-dense">
        {questions.map(({ questionId, label, change }) => (
          <li key={questionId}>
            {t(`differ.change.${change}`)} {inLanguage(label, language)}
          </li>
        ))}
        {newFindings.map((title) => (
          <li key={`new ${title.de}`}>
            {t('differ.newFinding')} {inLanguage(title, language)}
          </li>
        ))}
        {goneFindings.map((title) => (
          <li key={`gone ${title.de}`}>
            {t('differ.goneFinding')} {inLanguage(title, language)}
          </li>
        ))}
      </ul>
    </li>
  );
}
