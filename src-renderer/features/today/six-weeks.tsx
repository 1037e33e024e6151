import { useRef } from 'react';
import type { Today } from '../../../src-main/contract/overview.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { DueLegend } from '../../ui/charts/due-mark.tsx';
import { WeekStrip } from '../../ui/charts/week-strip.tsx';
import { Link } from '../../ui/link.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { useSize } from '../../ui/use-size.ts';
import { dayNames } from './days.ts';
import { weeksFrom } from './weeks.ts';

const kinds = ['breach', 'request', 'review', 'condition', 'campaign', 'document'] as const;

/** The strip is drawn at least this wide, so that its letters keep their size. */
const leastWidth = 216;

/** The next six weeks and what is due on their days. */
export function SixWeeks({ today: { day, items } }: { today: Today }) {
  const t = useTexts('today');
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const { width } = useSize(place);
  const weeks = weeksFrom(day, items, language, (week) => t('weeks.week', { week: String(week) }));
  const dues = weeks.flatMap((week) => week.days).flatMap((one) => one.dues);
  const count = dues.length;
  const shown = kinds.filter((kind) => dues.some((due) => due.kind === kind));
  const counted = t('weeks.count', { count });
  return (
    <section className="pb-4">
      <SectionHeading aside={<Link href="/deadlines">{counted}</Link>}>{t('weeks.title')}</SectionHeading>
      <div ref={place} className="mt-1.5 max-w-90">
        <WeekStrip
          title={`${t('weeks.title')}: ${counted}`}
          tableLabel={t('weeks.asTable')}
          weeks={weeks}
          dayNames={dayNames(language)}
          dayText={t('weeks.day')}
          dueText={t('weeks.due')}
          width={Math.max(leastWidth, width)}
        />
      </div>
      <div className="mt-2">
        <DueLegend kinds={shown.map((kind) => ({ kind, label: t(`weeks.${kind}`) }))} />
      </div>
    </section>
  );
}
