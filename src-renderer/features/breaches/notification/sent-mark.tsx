import type { BreachNotice } from '../../../../src-main/contract/breach-notification.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { Stamp } from '../../../ui/stamp.tsx';

export type SentNotice = Omit<BreachNotice, 'content'>;

/** That it was sent: when, by whom, on which way, in time or late with its reason, and the authority's number. */
export function SentMark({ notice, zone }: { notice: SentNotice; zone: string }) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const facts = [
    { label: t('notification.sentAt'), value: formatInstant(notice.at, zone, language) },
    { label: t('notification.sentBy'), value: notice.by },
    { label: t('notification.channel'), value: notice.channel },
    { label: t('notification.reference'), value: notice.reference },
    {
      label: t('notification.nextUpdate'),
      value: notice.nextUpdateOn ? formatDay(notice.nextUpdateOn, language) : '',
    },
    { label: t('notification.delayReason'), value: notice.delayReason },
  ].filter(({ value }) => value.trim() !== '');
  return (
    <div className="mt-4 flex flex-col items-start gap-3 font-sans">
      <Stamp status={notice.isLate ? 'caution' : 'ok'}>
        {t(notice.isLate ? 'notification.stampLate' : 'notification.stamp')}
      </Stamp>
      <FactList align="start" facts={facts} />
    </div>
  );
}
