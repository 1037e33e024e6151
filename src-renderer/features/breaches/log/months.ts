import { BreachKind } from '../../../../src-main/contract/breach-risk.ts';
import type { BreachRow } from '../../../../src-main/contract/breach-view.ts';
import type { Language } from '../../../../src-main/contract/values.ts';
import { onTheWall } from '../../../lib/zoned-time.ts';
import type { MatrixMonth } from '../../../ui/charts/month-matrix.tsx';

const locales = { de: 'de-DE', en: 'en-GB' } as const;

/** So many months are shown, the present one last. */
const shownMonths = 12;

/** The last twelve months of the seat's calendar. */
export function lastMonths(now: number, zone: string, language: Language): MatrixMonth[] {
  const [year = 0, month = 0] = onTheWall(new Date(now).toISOString(), zone).day.split('-').map(Number);
  return Array.from({ length: shownMonths }, (_, place) => {
    const first = new Date(Date.UTC(year, month - shownMonths + place, 1));
    const name = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(first);
    return {
      id: first.toISOString().slice(0, 7),
      label: name({ month: 'short' }).replace('.', '').slice(0, 3),
      fullLabel: name({ month: 'long', year: 'numeric' }),
    };
  });
}

export type KindOfCount = BreachKind | 'open';

/** Breaches per kind and month of discovery. One of several kinds counts for each; one of no known kind as open. */
export function countsByKind(
  rows: readonly BreachRow[],
  months: readonly MatrixMonth[],
  zone: string,
): { kind: KindOfCount; counts: number[] }[] {
  const kinds: readonly KindOfCount[] = [...BreachKind.options, 'open'];
  return kinds
    .map((kind) => ({
      kind,
      counts: months.map(
        ({ id }) =>
          rows.filter(
            ({ discoveredAt, kinds: own }) =>
              onTheWall(discoveredAt, zone).day.startsWith(id) &&
              (kind === 'open' ? own.length === 0 : own.includes(kind)),
          ).length,
      ),
    }))
    .filter(({ kind, counts }) => kind !== 'open' || counts.some((count) => count > 0));
}
