import { useQuery } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Link } from '../../../ui/link.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { NextStepPanel } from './next-step-panel.tsx';
import { NoticeContents } from './notice-contents.tsx';
import { SeveritySummary } from './severity-summary.tsx';
import { pageOf, type Shown } from './use-breach.ts';
import { useCalendarFile } from './use-calendar-file.ts';

/** What is next and what it rests on, beside the timeline. */
export function CaseSide({ shown }: { shown: Shown }) {
  const { breach, isPast, isWritable } = shown;
  return (
    <>
      {isWritable && <NextStepPanel breach={breach} />}
      <SeveritySummary breach={breach} isPast={isPast} />
      <NoticeContents shown={shown} />
      <Impact breach={breach} />
      {!isPast && <Papers breach={breach} />}
    </>
  );
}

function Impact({ breach: { id } }: { breach: Breach }) {
  const t = useTexts('breach');
  const { ask } = useAccess();
  const { data: impact } = useQuery(ask.breaches.impact.queryOptions({ input: { breachId: id } }));
  if (!impact) return null;
  const subs = impact.services.flatMap(({ subProcessors }) => subProcessors).length;
  return (
    <section className="border-b border-line px-6 py-4">
      <SectionHeading>{t('impact.title')}</SectionHeading>
      <p className="pt-1 text-dense text-ink-2">
        {impact.vendor
          ? t('impact.summary', {
              services: impact.services.length,
              subs,
              others: impact.sharedWith.length,
            })
          : t('impact.noVendor')}{' '}
        <Link href={pageOf(id, 'impact')}>{t('impact.show')}</Link>
      </p>
    </section>
  );
}

function Papers({ breach }: { breach: Breach }) {
  const t = useTexts('breach');
  const calendar = useCalendarFile(breach);
  return (
    <section className="px-6 py-4">
      <SectionHeading>{t('file.title')}</SectionHeading>
      <div className="flex flex-wrap gap-2 pt-2">
        <ButtonLink small href={`/reports?kind=breachFile&breachId=${breach.id}`}>
          {t('file.print')}
        </ButtonLink>
        {calendar.canSave && (
          <Button small icon={CalendarPlus} onPress={calendar.save}>
            {t('file.calendar')}
          </Button>
        )}
      </div>
      <p className="pt-2 text-dense">
        <Link href={`/audit?subject=${encodeURIComponent(JSON.stringify(breach.id))}`}>
          {t('file.history')}
        </Link>
      </p>
    </section>
  );
}
