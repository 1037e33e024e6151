import type { DataRequest } from '../../../../src-main/contract/requests.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { dayAt, daysBetween } from '../../../lib/days.ts';
import { formatDay } from '../../../lib/format.ts';
import { useNow } from '../../../lib/use-now.ts';
import { Notice } from '../../../ui/notice.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { ExtensionPart } from '../letters/extension-part.tsx';

/** By when the answer is due and how that is counted. */
export function DuePanel({ request }: { request: DataRequest }) {
  const t = useTexts('requests.record.due');
  return (
    <section className="border-b border-line px-6 py-4">
      <SectionHeading>{t('title')}</SectionHeading>
      <div className="grid gap-2 pt-1">
        {request.answer ? <Answered request={request} /> : <Open request={request} />}
      </div>
    </section>
  );
}

function Answered({ request: { answer } }: { request: DataRequest }) {
  const t = useTexts('requests.record.due');
  const language = useLanguage();
  if (!answer) return null;
  return (
    <p className="flex flex-wrap items-center gap-2">
      <strong className="text-section">{formatDay(answer.on, language)}</strong>
      <Tag bare status={answer.isLate ? 'risk' : 'ok'}>
        {t(answer.isLate ? 'late' : 'inTime')}
      </Tag>
    </p>
  );
}

function Open({ request }: { request: DataRequest }) {
  const { due } = request;
  if (due.isAtOnce) return <AtOnce request={request} />;
  if (due.startsOn === null) return <Resting request={request} />;
  return (
    <>
      <Month request={request} />
      <ExtensionPart request={request} />
    </>
  );
}

function AtOnce({ request: { kind, isOverdue, receivedOn } }: { request: DataRequest }) {
  const t = useTexts('requests');
  const days = daysBetween(receivedOn, dayAt(useNow()));
  if (kind !== 'advertisingObjection' && kind !== 'withdrawal') return null;
  return (
    <>
      <p className={`text-section font-semibold ${isOverdue ? 'text-risk' : ''}`}>
        {isOverdue ? t('due.atOnceSince', { days }) : t('record.due.atOnce')}
      </p>
      <p className="text-dense text-ink-2">{t(`record.due.atOnceText.${kind}`)}</p>
    </>
  );
}

function Resting({ request: { identity } }: { request: DataRequest }) {
  const t = useTexts('requests.record.due');
  const language = useLanguage();
  const askedOn = identity.state === 'notNeeded' ? null : identity.askedOn;
  return (
    <>
      <p className="text-section font-semibold">{t('rests')}</p>
      {askedOn && (
        <p className="text-dense text-ink-2">{t('restsText', { day: formatDay(askedOn, language) })}</p>
      )}
    </>
  );
}

function Month({ request: { due, isOverdue, identity, extension } }: { request: DataRequest }) {
  const t = useTexts('requests');
  const language = useLanguage();
  const today = dayAt(useNow());
  const { calendarEnd, latest, startsOn } = due;
  if (calendarEnd === null || latest === null || startsOn === null) return null;
  const day = (value: string) => formatDay(value, language);
  const left = daysBetween(today, today > calendarEnd ? latest : calendarEnd);
  const isConfirmed = identity.state === 'confirmed' && identity.confirmedOn === startsOn;
  return (
    <>
      {isOverdue && (
        <Notice tone="risk" title={t('record.due.overTitle', { day: day(latest) })}>
          {t(extension?.counts ? 'record.due.overTextExtended' : 'record.due.overText')}
        </Notice>
      )}
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong className="text-section">{day(calendarEnd)}</strong>
        <span className={left <= 3 ? 'font-semibold text-risk' : 'text-ink-2'}>
          {left < 0 ? t('due.over', { days: -left }) : t('due.left', { days: left })}
        </span>
      </p>
      {latest !== calendarEnd && <p>{t('record.due.latest', { day: day(latest) })}</p>}
      <p className="text-dense text-ink-2">
        {t('record.due.from', {
          day: day(startsOn),
          event: t(isConfirmed ? 'record.due.confirmation' : 'record.due.receipt'),
        })}{' '}
        {t('record.due.basis')}
      </p>
    </>
  );
}
