import { useNavigate } from '@tanstack/react-router';
import { CalendarPlus, FileText } from 'lucide-react';
import { useState } from 'react';
import type { SubProcessorNotice } from '../../../../src-main/contract/subprocessor-notices.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { useIntoView } from '../../../lib/use-into-view.ts';
import { useIsTold } from '../../../lib/use-is-told.ts';
import { Button } from '../../../ui/button.tsx';
import { Link } from '../../../ui/link.tsx';
import { ChangeTable } from './change-table.tsx';
import { DecideDialog, type Decision } from './decide-dialog.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import { useObjectionCalendar } from './use-objection-calendar.ts';

/** One notice: who told what when, until when one may object, and each change with its decision. */
export function NoticeCard({ notice, isNamed }: { notice: SubProcessorNotice; isNamed: boolean }) {
  const t = useTexts('subprocessors');
  const [decision, decide] = useState<Decision | null>(null);
  const [isEdited, edit] = useState(false);
  const card = useIntoView<HTMLElement>(isNamed);
  const undecided = notice.changes
    .filter(({ state }) => state === 'open' || state === 'lapsed')
    .map(({ id }) => id);
  return (
    <section
      ref={card}
      tabIndex={isNamed ? -1 : undefined}
      className="grid scroll-mt-4 gap-3 rounded-control border border-line bg-surface px-4 py-3"
    >
      <Head notice={notice} />
      <ChangeTable notice={notice} onDecide={decide} />
      <div className="flex flex-wrap items-center gap-2">
        {undecided.length > 1 && (
          <Button small onPress={() => decide({ kind: 'accepted', changeIds: undecided })}>
            {t('changes.acceptAll', { count: undecided.length })}
          </Button>
        )}
        <Actions notice={notice} onEdit={() => edit(true)} />
      </div>
      {decision && <DecideDialog {...{ notice, decision }} onClose={() => decide(null)} />}
      {isEdited && <NoticeDialog notice={notice} onClose={() => edit(false)} />}
    </section>
  );
}

function Head({ notice }: { notice: SubProcessorNotice }) {
  const t = useTexts('subprocessors');
  const language = useLanguage();
  const { period, toldBy, noticedOn, effectiveOn } = notice;
  const day = (value: string) => formatDay(value, language);
  return (
    <header className="grid gap-0.5">
      <h2 className="text-section font-semibold">
        <Link href={`/vendors/${notice.vendorId}?tab=subProcessors`}>{notice.vendorName}</Link>:{' '}
        {notice.serviceName}
      </h2>
      <p className="text-dense text-ink-2">
        {t('changes.told', { by: toldBy || '–', day: day(noticedOn) })}{' '}
        {effectiveOn && t('changes.effective', { day: day(effectiveOn) })}
      </p>
      <p className="text-dense">
        {period.until === null ? t('changes.noPeriod') : t('changes.until', { day: day(period.until) })}{' '}
        {period.until !== null && period.latest !== null && period.latest !== period.until && (
          <span className="text-ink-2">{t('changes.latest', { day: day(period.latest) })}</span>
        )}
      </p>
      {notice.note && (
        <p className="text-dense whitespace-pre-line text-ink-2 wrap-anywhere">{notice.note}</p>
      )}
    </header>
  );
}

function Actions({ notice, onEdit }: { notice: SubProcessorNotice; onEdit: () => void }) {
  const t = useTexts('subprocessors');
  const { engine } = useAccess();
  const navigate = useNavigate();
  const deed = useDeed();
  const done = useDoneToast();
  const { id: noticeId } = notice;
  const isTold = useIsTold(noticeId);
  const withdraw = () =>
    deed.run(async () => {
      await engine.subprocessors.withdrawNotice({ noticeId });
      done(t('changes.withdrawn'));
    });
  const saveCalendar = useObjectionCalendar(notice);
  return (
    <>
      {(isTold || (notice.period.until !== null && notice.changes.some(({ state }) => state === 'open'))) && (
        <Button small variant="quiet" icon={CalendarPlus} onPress={() => void deed.run(saveCalendar)}>
          {t('changes.calendar')}
        </Button>
      )}
      <Button
        small
        variant="quiet"
        icon={FileText}
        onPress={() => void navigate({ to: '/reports', search: { kind: 'objectionLetter', noticeId } })}
      >
        {t('changes.letter')}
      </Button>
      <Button small variant="quiet" onPress={onEdit}>
        {t('changes.edit')}
      </Button>
      <Button small variant="quiet" onPress={() => void withdraw()}>
        {t('changes.withdraw')}
      </Button>
      <FailureNotice error={deed.error} />
    </>
  );
}
