import type { DataRequest } from '../../../../src-main/contract/requests.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { Tag } from '../../../ui/tag.tsx';
import { standingOf, standingShape } from '../standing.ts';
import { RequestMenu } from './request-menu.tsx';

/** Which request it is and where it stands. */
export function RequestHeader({ request }: { request: DataRequest }) {
  const t = useTexts('requests');
  const language = useLanguage();
  const standing = standingOf(request);
  const { number, kind, receivedOn, channel } = request;
  const received = t('record.subtitle', {
    day: formatDay(receivedOn, language),
    channel: t(`channel.${channel}`),
  });
  return (
    <header className="flex flex-wrap items-start gap-x-4 gap-y-2 border-b border-line bg-desk px-6 py-4">
      <div className="min-w-0 flex-1 basis-72">
        <h1 className="font-serif text-title tracking-[-.005em] wrap-anywhere">{t(`kind.${kind}`)}</h1>
        <p className="text-ink-2">
          {t('record.number', { number })}, {received}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-2 pt-1">
        <Tag status={standingShape[standing]}>{t(`state.${standing}`)}</Tag>
        <RequestMenu request={request} />
      </div>
    </header>
  );
}
