import type { BreachLaw } from '../../../../src-main/contract/breach-deadlines.ts';
import type {
  NoticeField,
  NoticePhase,
  NoticeState,
} from '../../../../src-main/contract/breach-notification.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay, inLanguage } from '../../../lib/format.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { Link } from '../../../ui/link.tsx';
import type { Status } from '../../../ui/status.ts';
import { Tag } from '../../../ui/tag.tsx';
import { gapIn, type Said, type ToldBefore } from './chapters.ts';
import { placeOfField } from './field-places.ts';

export interface FieldRowProps {
  breachId: string;
  law: BreachLaw;
  phase: NoticePhase;
  field: NoticeField;
  said: Said;
  before: ToldBefore | null;
  words: (id: string, said: Said) => string | null;
  zone: string;
  delayReason: string;
  isSent: boolean;
}

const shapes: Record<NoticeState, Status> = {
  known: 'ok',
  provisional: 'wait',
  pending: 'due',
  missing: 'open',
};

/** One content: what the law asks, the words as they are printed, how far it is known, and where it is answered. */
export function FieldRow(props: FieldRowProps) {
  const { breachId, law, field, said, words, delayReason, isSent } = props;
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const asked = law.notificationFields.find(({ id }) => id === field.id);
  const title = asked ? inLanguage(asked.title, language) : t('notification.outflow');
  const text = field.id === 'delayReasons' ? delayReason || null : words(field.id, said);
  const place = isSent ? null : placeOfField(breachId, field.id);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-paper-line py-2.5">
      <div className="min-w-0">
        <h4 className="font-sans text-dense font-normal text-ink-2 hyphens-auto">
          {place ? (
            <Link quiet href={place} aria-label={t('notification.answer', { title })}>
              {title}
            </Link>
          ) : (
            title
          )}
          {asked?.article && <span className="text-meta"> ({inLanguage(asked.article, language)})</span>}
        </h4>
        <Content {...props} text={text} />
      </div>
      <FieldState field={field} isSent={isSent} />
    </div>
  );
}

function Content({ field, phase, before, words, zone, text }: FieldRowProps & { text: string | null }) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const old = before && field.change === 'corrected' ? words(field.id, before.said) : null;
  return (
    <div className="pt-0.5 text-base leading-6">
      {text === null ? (
        <p className="text-ink-2 italic">{t(`notification.gaps.${gapIn(phase, field)}`)}</p>
      ) : (
        <p className="whitespace-pre-wrap wrap-anywhere">{text}</p>
      )}
      {before && old !== null && old !== text && (
        <p className="mt-1 font-sans text-meta text-ink-2">
          {t('notification.toldBefore', { at: formatInstant(before.at, zone, language) })}{' '}
          <s className="whitespace-pre-wrap wrap-anywhere">{old}</s>
        </p>
      )}
    </div>
  );
}

function FieldState({ field, isSent }: { field: NoticeField; isSent: boolean }) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const { state, isMandatory, followsOn, change } = field;
  // What the law asks for and was missing when it was sent is still to come: the paper promised it.
  const shown = isSent && isMandatory && state === 'missing' ? 'pending' : state;
  const isOpen = shown === 'pending' || shown === 'provisional';
  return (
    <div className="flex w-28 flex-col items-start gap-1 font-sans">
      <Tag bare status={shapes[shown]} {...(isOpen ? { tone: 'wait' as const } : {})}>
        {t(`notification.states.${shown === 'missing' && !isMandatory ? 'open' : shown}`)}
      </Tag>
      {isOpen && followsOn && (
        <span className="text-meta text-ink-2">
          {t('notification.by', { day: formatDay(followsOn, language) })}
        </span>
      )}
      {change !== 'unchanged' && <Tag tone="accent">{t(`notification.changes.${change}`)}</Tag>}
    </div>
  );
}
