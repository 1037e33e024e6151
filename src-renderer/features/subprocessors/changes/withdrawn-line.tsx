import { CalendarX } from 'lucide-react';
import type { WithdrawnNotice } from '../../../../src-main/contract/subprocessor-notices.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useDeed } from '../../../lib/use-deed.ts';
import { useIsTold } from '../../../lib/use-is-told.ts';
import { Button } from '../../../ui/button.tsx';
import { useObjectionCalendar } from './use-objection-calendar.ts';

/** A notice that was taken back, while a calendar may still ring for it: its file cancels the days there. */
export function WithdrawnLine({ notice }: { notice: WithdrawnNotice }) {
  const t = useTexts('subprocessors');
  const isTold = useIsTold(notice.id);
  const deed = useDeed();
  const save = useObjectionCalendar(notice);
  if (!isTold) return null;
  const { vendorName: vendor, serviceName: service } = notice;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-6 pb-3">
      <span className="min-w-0 text-ink-2">{t('changes.withdrawnTold', { vendor, service })}</span>
      <Button small icon={CalendarX} isPending={deed.isRunning} onPress={() => void deed.run(save)}>
        {t('changes.cancelInCalendar')}
      </Button>
      <FailureNotice error={deed.error} />
    </div>
  );
}
