import { Undo2 } from 'lucide-react';
import type { Inquiry } from '../../../../src-main/contract/inquiries.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { dayAt, daysBetween } from '../../../lib/days.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { useNow } from '../../../lib/use-now.ts';
import { Button } from '../../../ui/button.tsx';
import { HashText } from '../../../ui/hash-text.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';

/** By when the answer is due, what happened so far, and the seal of the questions. */
export function StandingPanel({ inquiry }: { inquiry: Inquiry }) {
  const t = useTexts('inquiries');
  return (
    <div className="grid gap-5 px-6 py-4">
      <section>
        <SectionHeading>{t('due.title')}</SectionHeading>
        <Due inquiry={inquiry} />
      </section>
      <Steps inquiry={inquiry} />
      <section>
        <SectionHeading>{t('seal.title')}</SectionHeading>
        <p className="pt-1 text-dense text-ink-2">{t(inquiry.isSealed ? 'seal.closed' : 'seal.open')}</p>
        <div className="pt-1">
          <HashText hash={inquiry.hash} copyLabel={t('seal.copy')} copiedLabel={t('seal.copied')} />
        </div>
      </section>
    </div>
  );
}

function Due({ inquiry: { dueOn, isOverdue, state } }: { inquiry: Inquiry }) {
  const t = useTexts('inquiries');
  const language = useLanguage();
  const today = dayAt(useNow());
  if (dueOn === null) return <p className="pt-1 text-ink-2">{t('due.none')}</p>;
  const left = daysBetween(today, dueOn);
  const isWaiting = state === 'sent' || state === 'reminded';
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 pt-1">
      <strong className="text-section">{formatDay(dueOn, language)}</strong>
      {isWaiting && (
        <span className={isOverdue ? 'font-semibold text-risk' : 'text-ink-2'}>
          {isOverdue ? t('due.over', { days: -left }) : t('due.left', { days: left })}
        </span>
      )}
    </p>
  );
}

function Steps({ inquiry: { events } }: { inquiry: Inquiry }) {
  const t = useTexts('inquiries');
  const language = useLanguage();
  const { engine } = useAccess();
  const deed = useDeed();
  const last = events.at(-1);
  if (!last) return null;
  return (
    <section>
      <SectionHeading>{t('steps.title')}</SectionHeading>
      <ol className="grid gap-1.5 pt-1">
        {events.map(({ id, kind, on, by, note }) => (
          <li key={id}>
            <span className="font-semibold">{formatDay(on, language)}</span> {t(`steps.${kind}`)}
            {note !== '' && <span className="block text-dense wrap-anywhere text-ink-2">{note}</span>}
            {by !== '' && <span className="block text-dense text-ink-3">{by}</span>}
          </li>
        ))}
      </ol>
      {last.kind !== 'merged' && (
        <div className="pt-2">
          <Button
            small
            variant="quiet"
            icon={Undo2}
            isPending={deed.isRunning}
            onPress={() => void deed.run(() => engine.inquiries.takeBack({ eventId: last.id }))}
          >
            {t('steps.takeBack')}
          </Button>
        </div>
      )}
      <FailureNotice error={deed.error} />
    </section>
  );
}
