import { useRef, useState } from 'react';
import type { ComparisonContent, Criterion, Weights } from '../../../src-main/contract/comparison-record.ts';
import type { Comparison } from '../../../src-main/contract/comparison-view.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import { useDoneToast } from '../../lib/saving.ts';
import { type GuardedDraft, useGuardedDraft } from '../../lib/use-guarded-draft.ts';

export interface WeightEditing {
  /** As they are being moved. */
  weights: Weights;
  /** Sets one weight in tenths of a percent; the others keep their proportions. */
  set(criterion: Criterion, share: number): void;
  /** The shares of the questionnaires again. */
  reset(): Promise<void>;
  draft: GuardedDraft<ComparisonContent>;
}

/** The weights of a comparison while they are moved: shown at once, saved after a rest. */
export function useWeights(comparison: Comparison): WeightEditing {
  const { engine } = useAccess();
  const t = useTexts('comparisons');
  const done = useDoneToast();
  const draft = useGuardedDraft<ComparisonContent>({
    stored: comparison.content,
    savedAt: comparison.savedAt,
    save: (content, basedOn) => engine.comparisons.save({ comparisonId: comparison.id, content, basedOn }),
    isValid: () => true,
  });
  const latest = useRef(draft.value.weights);
  latest.current = draft.value.weights;
  // All steps of one slider start from where it stood: proportions do not drift by rounding. The next slider starts from
  // what the one before comes to, which can still be on its way.
  const begun = useRef<{ criterion: Criterion; weights: Promise<Weights>; steps: number } | null>(null);
  const moved = useRef<Promise<unknown>>(Promise.resolve());
  const [shown, show] = useState<{ criterion: Criterion; share: number } | null>(null);
  const set = (criterion: Criterion, share: number) => {
    if (begun.current?.criterion !== criterion)
      begun.current = {
        criterion,
        weights: moved.current.catch(() => undefined).then(() => latest.current),
        steps: 0,
      };
    const slider = begun.current;
    slider.steps += 1;
    const mine = slider.steps;
    show({ criterion, share });
    const move = async () => {
      const next = await engine.comparisons.reweigh({ weights: await slider.weights, criterion, share });
      if (mine !== slider.steps) return;
      latest.current = next.weights;
      draft.type({ weights: next.weights });
      show((now) => (now?.criterion === criterion ? null : now));
    };
    moved.current = move();
  };
  return {
    weights: shown ? { ...draft.value.weights, [shown.criterion]: shown.share } : draft.value.weights,
    set,
    reset: async () => {
      begun.current = null;
      const { weights } = await engine.comparisons.defaults();
      if (await draft.choose({ weights })) done(t('done.reset'));
    },
    draft,
  };
}
