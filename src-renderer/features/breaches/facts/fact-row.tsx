import { useEffect, useRef } from 'react';
import type { ParticularKey } from '../../../../src-main/contract/breach-particulars.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatDayTime } from '../../../lib/zoned-time.ts';
import { Link } from '../../../ui/link.tsx';
import type { Shown } from '../record/use-breach.ts';
import { AwarenessFact } from './awareness-fact.tsx';
import { FactCertainty, FactState } from './fact-certainty.tsx';
import { type FactDraft, isNothing } from './fact-draft.ts';
import { FactEditor } from './fact-editor.tsx';
import { FactHistory } from './fact-history.tsx';
import { FactRival } from './fact-rival.tsx';
import type { FactArticle } from './groups.ts';
import { useParticularText } from './particular-text.ts';
import { useFact } from './use-fact.ts';

export interface FactRowProps {
  shown: Shown;
  factKey: ParticularKey;
  article: FactArticle | null;
  /** A link elsewhere asked for this very question. */
  isWanted: boolean;
}

/** One question about the breach: what it is called, the article that asks it, its answer and how firm that is. */
export function FactRow({ shown, factKey, article, isWanted }: FactRowProps) {
  const t = useTexts('breach');
  const row = useRef<HTMLElement>(null);
  const fact = useFact(shown.breach, factKey);
  useEffect(() => {
    if (!isWanted || !row.current) return;
    row.current.scrollIntoView({ block: 'center' });
    row.current.querySelector<HTMLElement>('input,textarea,button')?.focus({ preventScroll: true });
  }, [isWanted]);
  const label = t(`key.${factKey}`);
  const hint = `hint.${factKey}` as 'hint.nature';
  const { zone } = shown.breach.clock;
  return (
    <section
      ref={row}
      aria-label={label}
      className="grid gap-x-6 gap-y-2 border-b border-line py-4 last:border-b-0 @min-[720px]:grid-cols-[220px_minmax(0,1fr)]"
    >
      <div className="min-w-0">
        <h3 className="text-base hyphens-auto">{label}</h3>
        {article && <p className="text-meta text-ink-2">{t(`article.${article}`)}</p>}
        <p className="flex flex-wrap items-center gap-x-3 pt-1">
          <FactState value={fact.value} />
          {isPromisable(fact.value) && !shown.isClosed && factKey !== 'awareness' && (
            <span className="text-meta">
              <Link onPress={() => fact.choose({ certainty: 'pending' })}>{t('certainty.promise')}</Link>
            </span>
          )}
        </p>
      </div>
      <div className="grid min-w-0 gap-2">
        {factKey === 'awareness' ? (
          <AwarenessFact shown={shown} stored={fact.stored} />
        ) : shown.isClosed ? (
          <FactWords value={fact.value} zone={zone} />
        ) : (
          <>
            <FactEditor {...{ label, fact, zone }} hint={t.has(hint) ? t(hint) : undefined} />
            <FactCertainty {...{ label, fact, zone }} />
          </>
        )}
        {fact.hasRival ? <FactRival fact={fact} zone={zone} /> : <FailureNotice error={fact.error} />}
        <Origin shown={shown} factKey={factKey} />
      </div>
    </section>
  );
}

/** The answer of a closed case: to be read only. */
function FactWords({ value: { particular, source }, zone }: { value: FactDraft; zone: string }) {
  const t = useTexts('breach');
  const text = useParticularText(zone);
  if (isNothing(particular.value)) return null;
  return (
    <>
      <p className="whitespace-pre-line wrap-anywhere">{text(particular)}</p>
      {source && <p className="text-dense text-ink-2">{t('facts.sourceIs', { source })}</p>}
    </>
  );
}

/** Whether nobody knows it and nobody has said by when it follows. */
function isPromisable({ particular, certainty }: FactDraft): boolean {
  return isNothing(particular.value) && certainty !== 'pending';
}

/** Since when it is known and from whom, and what was answered before. */
function Origin({ shown: { breach }, factKey }: { shown: Shown; factKey: ParticularKey }) {
  const t = useTexts('breach');
  const language = useLanguage();
  const answers = breach.entries.filter(({ particular }) => particular?.key === factKey);
  const current = breach.particulars.find(({ particular }) => particular.key === factKey);
  if (answers.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-meta text-ink-2">
      {current && (
        <span>
          {[
            t('facts.since', { time: formatDayTime(current.knownAt, breach.clock.zone, language) }),
            current.recordedBy,
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
      )}
      <FactHistory answers={answers} currentId={current?.entryId ?? null} zone={breach.clock.zone} />
    </p>
  );
}
