import { useTexts } from '../../i18n/messages.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { RecentOutputs } from './recent-outputs.tsx';
import { ReportCard } from './report-card.tsx';
import { reportGroups } from './report-kinds.ts';
import { useCardAddresses } from './use-card-addresses.ts';

/** All kinds of report, each with its real first page. */
export function Gallery() {
  const t = useTexts('reports');
  const cardOf = useCardAddresses();
  return (
    <div className="@container">
      <PageHeader title={t('title')} subtitle={t('purpose')} />
      <div className="grid gap-8 p-6">
        {reportGroups.map(({ id, kinds }) => (
          <section key={id} aria-labelledby={`reports-${id}`} className="min-w-0">
            <div className="border-b border-line pb-1.5">
              <SectionHeading id={`reports-${id}`}>{t(`groups.${id}`)}</SectionHeading>
            </div>
            <div className="grid gap-x-6 gap-y-4 @min-[520px]:grid-cols-2 @min-[760px]:grid-cols-3 @min-[1040px]:grid-cols-5">
              {kinds.map((kind) => (
                <ReportCard key={kind} kind={kind} {...cardOf(kind)} />
              ))}
            </div>
          </section>
        ))}
        <RecentOutputs kind={null} limit={10} />
      </div>
    </div>
  );
}
