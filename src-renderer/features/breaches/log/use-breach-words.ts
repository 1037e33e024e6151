import { useMemo } from 'react';
import type { Estimate } from '../../../../src-main/contract/breach-particulars.ts';
import type { BreachKind } from '../../../../src-main/contract/breach-risk.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';

export interface BreachWords {
  /** "Vertraulichkeit + Integrität"; null while no kind is known. */
  kinds: (kinds: readonly BreachKind[]) => string | null;
  /** "Vertraulichkeit + 1" where there is little room. */
  shortKinds: (kinds: readonly BreachKind[]) => string | null;
  /** "361 bis 1.124", "2.340"; null while no number is known. */
  people: (people: Estimate | null) => string | null;
}

/** Kinds and numbers of a breach in words. */
export function useBreachWords(): BreachWords {
  const t = useTexts('breaches');
  const language = useLanguage();
  return useMemo(
    () => ({
      kinds: (kinds) =>
        kinds
          .map((kind) => t(`kind.${kind}`))
          .reduce<string | null>(
            (first, more) => (first === null ? more : t('moreKinds', { first, more })),
            null,
          ),
      shortKinds: ([kind, ...others]) => {
        if (!kind) return null;
        const first = t(`kind.${kind}`);
        return others.length === 0 ? first : t('kindAndMore', { first, count: others.length });
      },
      people: (people) => {
        if (!people) return null;
        const from = formatNumber(people.from, language);
        if (people.from === people.to) return t('people.exact', { from });
        return t('people.range', { from, to: formatNumber(people.to, language) });
      },
    }),
    [t, language],
  );
}
