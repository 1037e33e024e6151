import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SeverityMethod } from '../../../../src-main/contract/breach-severity.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatFixed } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { newestFirst } from '../steps/newest.ts';
import { UnsavedWords } from '../steps/unsaved-words.tsx';
import { CircumstancesPart } from './circumstances-part.tsx';
import { ContextsPart } from './contexts-part.tsx';
import { EarlierSeverities } from './earlier-severities.tsx';
import { IdentifiabilityPart } from './identifiability-part.tsx';
import { firstDraft, questionOf, type SeverityDraft } from './severity-draft.ts';
import { SeverityResult } from './severity-result.tsx';

export interface SeverityWorkProps {
  breach: Breach;
  method: SeverityMethod;
  /** Who is working, so that the name is filled in. */
  by: string;
}

/** The three figures of the method on the left, what they come to on the right, earlier assessments below. */
export function SeverityWork({ breach, method, by }: SeverityWorkProps) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const { ask, engine } = useAccess();
  const deed = useDeed();
  const records = newestFirst(breach.severities);
  const [draft, setDraft] = useState<SeverityDraft>(() =>
    firstDraft(records[0] ?? null, breach.particulars, by),
  );
  const [isTouched, touch] = useState(false);
  const change = (part: Partial<SeverityDraft>) => {
    touch(true);
    setDraft((now) => ({ ...now, ...part }));
  };
  const question = questionOf(draft);
  const { data: answer } = useQuery({
    ...ask.breaches.severity.queryOptions({ input: question ?? unasked }),
    enabled: question !== null,
    // Between two choices the last sum stays: it would flicker otherwise.
    placeholderData: (last) => last,
  });
  const keep = async () => {
    if (!question) return;
    const { identifiabilityReason, circumstancesReason, isOverridden, overrideLevel, overrideReason } = draft;
    const override =
      isOverridden && overrideLevel ? { level: overrideLevel, reason: overrideReason.trim() } : null;
    const reasons = { identifiabilityReason, circumstancesReason };
    const input = { breachId: breach.id, question, ...reasons, override, by: draft.by.trim() };
    const isDone = await deed.run(async () => {
      await engine.breaches.assessSeverity(input);
      // The sum on screen can still be that of the choice before.
      const { score } = await engine.breaches.severity(question);
      toasts.add({ text: t('severity.kept', { score: formatFixed(score, 2, language) }) });
    });
    if (isDone) touch(false);
  };
  const shown = question && answer ? answer : null;
  return (
    <>
      <UnsavedWords isUnsaved={isTouched} />
      <div className="grid gap-x-8 px-6 py-5 @min-[860px]:grid-cols-[minmax(0,1fr)_minmax(300px,352px)]">
        <div className="flex min-w-0 flex-col gap-7">
          <ContextsPart {...{ breach, method, draft, change }} />
          <IdentifiabilityPart {...{ method, draft, change }} />
          <CircumstancesPart {...{ breach, method, draft, change }} />
          <EarlierSeverities {...{ records, method }} zone={breach.clock.zone} />
        </div>
        <div className="min-w-0 border-line @max-[860px]:mt-6 @max-[860px]:border-t @max-[860px]:pt-5">
          <SeverityResult
            {...{ breach, method, draft, change, deed }}
            result={question && shown ? { question, answer: shown } : null}
            last={records[0] ?? null}
            onKeep={() => void keep()}
          />
        </div>
      </div>
    </>
  );
}

/** Stands in while there is nothing to ask; the question is not sent then. */
const unasked = {
  contexts: [{ category: 'simple' as const, score: 1 as const, reason: '' }],
  identifiability: 0.25 as const,
  circumstances: {
    confidentiality: 0 as const,
    integrity: 0 as const,
    availability: 0 as const,
    malicious: false,
  },
};
