import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import { useToldAct } from '../../lib/use-told-act.ts';

interface Named {
  id: string;
  name: string;
}

export interface ComparisonActs {
  archive(comparison: Named): Promise<void>;
  restore(comparison: Named): Promise<void>;
  /** Leads to the copy. */
  duplicate(comparison: Named): Promise<void>;
}

/** What is done with a comparison as a whole; each says what was done and offers to take it back. */
export function useComparisonActs(): ComparisonActs {
  const t = useTexts('comparisons');
  const { engine } = useAccess();
  const navigate = useNavigate();
  const act = useToldAct();
  return {
    archive: ({ id, name }) =>
      act(() => engine.comparisons.archive({ comparisonId: id }), t('done.archived', { name })),
    restore: ({ id, name }) =>
      act(() => engine.comparisons.restore({ comparisonId: id }), t('done.restored', { name })),
    duplicate: ({ id, name }) => {
      const copy = t('menu.copyName', { name });
      return act(
        async () => {
          const { id: comparisonId } = await engine.comparisons.duplicate({ comparisonId: id, name: copy });
          await navigate({ to: '/comparisons/$comparisonId', params: { comparisonId } });
        },
        t('done.copied', { name: copy }),
      );
    },
  };
}
