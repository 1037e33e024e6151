import type { GateException } from '../../../../src-main/contract/campaign-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatDay, formatInstant, inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { itemsOf } from './gate-rows.ts';
import { LawPopover } from './law-popover.tsx';
import type { GateView } from './use-gate-view.ts';

/** Gaps that somebody answers for, newest first; what is over stays readable. */
export function ExceptionPart({ view }: { view: GateView }) {
  const t = useTexts('gate.exceptions');
  const exceptions = view.campaign.exceptions.toSorted(
    (one, other) => Date.parse(other.grantedAt) - Date.parse(one.grantedAt),
  );
  return (
    <section className="border-b border-line">
      <h2 className="px-6 pt-3 pb-2 text-section">{t('title')}</h2>
      {exceptions.length === 0 && <p className="px-6 pb-3 text-dense text-ink-2">{t('none')}</p>}
      <ul>
        {exceptions.map((exception) => (
          <ExceptionRow key={exception.id} exception={exception} view={view} />
        ))}
      </ul>
    </section>
  );
}

function ExceptionRow({ exception, view }: { exception: GateException; view: GateView }) {
  const t = useTexts('gate.exceptions');
  const language = useLanguage();
  const item = itemsOf(view.law).get(exception.item);
  const { by, reason, until, grantedAt } = exception;
  return (
    <li className="grid items-start gap-x-4 gap-y-1 border-t border-line px-6 py-2.5 @min-[620px]:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0 wrap-anywhere">
        <h3 className="text-base">{item ? inLanguage(item.title, language) : exception.item}</h3>
        <p>{reason}</p>
        <p className="text-dense text-ink-2">
          {t('by', { by, at: formatInstant(grantedAt, language) })},{' '}
          <strong>{t('until', { day: formatDay(until, language) })}</strong>
          {item && (
            <>
              {' · '}
              <LawPopover item={item} law={view.law} />
            </>
          )}
        </p>
      </div>
      <Standing exception={exception} view={view} title={item ? inLanguage(item.title, language) : ''} />
    </li>
  );
}

interface StandingProps {
  exception: GateException;
  view: GateView;
  title: string;
}

function Standing({ exception: { id, endedAt, until }, view, title }: StandingProps) {
  const t = useTexts('gate.exceptions');
  const language = useLanguage();
  const { engine } = useAccess();
  const deed = useDeed();

  const end = async () => {
    if (await deed.run(() => engine.campaigns.endException({ exceptionId: id })))
      toasts.add({ text: t('endedToast') });
  };
  if (endedAt !== null) return <Tag status="na">{t('ended', { at: formatInstant(endedAt, language) })}</Tag>;
  if (until < view.today) return <Tag status="due">{t('expired', { day: formatDay(until, language) })}</Tag>;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Tag status="caution">{t('standing')}</Tag>
      {!view.isReadOnly && (
        <Button
          small
          aria-label={t('endOf', { title })}
          isPending={deed.isRunning}
          onPress={() => void end()}
        >
          {t('end')}
        </Button>
      )}
      <FailureNotice error={deed.error} />
    </div>
  );
}
