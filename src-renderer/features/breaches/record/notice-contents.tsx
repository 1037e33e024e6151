import type { NoticeField, NoticeState } from '../../../../src-main/contract/breach-notification.ts';
import type { ParticularKey } from '../../../../src-main/contract/breach-particulars.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay, inLanguage } from '../../../lib/format.ts';
import { Link } from '../../../ui/link.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import type { Status } from '../../../ui/status.ts';
import { StatusShape } from '../../../ui/status-shape.tsx';
import { particularIn } from '../facts/particular-in.ts';
import { useParticularText } from '../facts/particular-text.ts';
import { shortened } from './shortened.ts';
import { pageOf, type Shown } from './use-breach.ts';

const stateShape: Readonly<Record<NoticeState, Status>> = {
  known: 'ok',
  provisional: 'wait',
  pending: 'due',
  missing: 'open',
};

/** Which answer fills which content; the others come from elsewhere. */
const factOf: Readonly<Partial<Record<string, ParticularKey>>> = {
  nature: 'nature',
  subjectCategories: 'subjectCategories',
  subjectCount: 'subjectCount',
  recordCategories: 'recordCategories',
  recordCount: 'recordCount',
  consequences: 'consequencesText',
};

/** What the notification has to say (Art. 33(3) GDPR), how far each is known, and where it is answered. */
export function NoticeContents({ shown }: { shown: Shown }) {
  const t = useTexts('breach');
  const { breach } = shown;
  const fields = breach.nextNotice.fields.filter(({ isMandatory }) => isMandatory);
  if (breach.clock.addressee === 'controller') return null;
  return (
    <section className="border-b border-line px-6 py-4">
      <SectionHeading aside={<Link href={pageOf(breach.id, 'facts')}>{t('contents.all')}</Link>}>
        {t('contents.title')}
      </SectionHeading>
      <ul className="pt-1 text-dense">
        {fields.map((field) => (
          <ContentRow key={field.id} field={field} shown={shown} />
        ))}
      </ul>
    </section>
  );
}

function ContentRow({ field, shown: { breach, law, isPast } }: { field: NoticeField; shown: Shown }) {
  const t = useTexts('breach');
  const language = useLanguage();
  const asked = law.notificationFields.find(({ id }) => id === field.id);
  const title = asked ? inLanguage(asked.title, language) : field.id;
  const fact = factOf[field.id];
  const href = fact ? `${pageOf(breach.id, 'facts')}?field=${fact}` : placeOf(field.id);
  return (
    <li className="flex items-start gap-2 border-b border-line py-1.5 last:border-b-0">
      <span className="pt-0.5">
        <StatusShape status={stateShape[field.state]} size={14} />
      </span>
      <span className="min-w-0 flex-1 hyphens-auto">
        {href && !isPast ? (
          <Link quiet href={href}>
            {title}
          </Link>
        ) : (
          title
        )}
      </span>
      <span className="max-w-[55%] text-right text-ink-2">
        <Said field={field} breach={breach} />
        <span className="sr-only">{t(`contents.state.${field.state}`)}</span>
      </span>
    </li>
  );
}

function Said({ field: { id, state, followsOn }, breach }: { field: NoticeField; breach: Shown['breach'] }) {
  const t = useTexts('breach');
  const language = useLanguage();
  const text = useParticularText(breach.clock.zone);
  const follows = followsOn ? t('contents.followsOn', { day: formatDay(followsOn, language) }) : null;
  if (state === 'missing') return t('contents.missing');
  if (state === 'pending') return follows ?? t('contents.follows');
  const fact = factOf[id];
  const answer = fact ? particularIn(breach.particulars, fact) : null;
  const said =
    id === 'measures'
      ? t('contents.measures', { count: breach.tasks.filter(({ kind }) => kind === 'measure').length })
      : answer?.particular.value != null
        ? text(answer.particular)
        : t('contents.there');
  return (
    <span className="wrap-anywhere">
      {shortened(said, 48)}
      {state === 'provisional' && `, ${follows ?? t('contents.provisional')}`}
    </span>
  );
}

function placeOf(id: string): string | null {
  return id === 'contact' ? '/settings/people' : null;
}
