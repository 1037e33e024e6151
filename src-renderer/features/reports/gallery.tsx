import { useTexts } from '../../i18n/messages.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { ReportCard } from './report-card.tsx';
import { reportGroups } from './report-kinds.ts';
import { useFirstLetter } from './use-first-letter.ts';
import { useRuns } from './use-report-choice.ts';

/** All kinds of report, each with its real first page. */
export function Gallery() {
  const t = useTexts('reports');
  const runs = useRuns(true);
  const letterOf = useFirstLetter(runs);
  return (
    <div className="@container">
      <PageHeader title={t('title')} subtitle={t('purpose')} />
      <div className="grid gap-x-6 gap-y-8 p-6 @min-[520px]:grid-cols-2 @min-[1000px]:grid-cols-4">
        {reportGroups.map(({ id, kinds }) => (
          <section key={id} aria-labelledby={`reports-${id}`} className="min-w-0">
            <div className="border-b border-line pb-1.5">
              <SectionHeading id={`reports-${id}`}>{t(`groups.${id}`)}</SectionHeading>
            </div>
            {kinds.map((kind) => (
              <ReportCard
                key={kind}
                kind={kind}
                runs={runs}
                assessmentId={kind === 'letterOfDemands' ? letterOf : (runs?.[0]?.id ?? null)}
              />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}
