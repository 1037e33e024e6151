import { keepPreviousData, type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { VendorListAnswer } from '../../../../src-main/contract/vendor-register.ts';
import { useAccess } from '../../../lib/queries.ts';
import type { ListQuestion } from './question.ts';
import { pageSize, pagesAfter, type Slot, slotsOf } from './slots.ts';

const none: readonly number[] = [];

export interface VendorSlots {
  /** The numbers around the list; null until the first answer. */
  answer: VendorListAnswer | null;
  error: unknown;
  slots: readonly Slot[];
  /** Told by the table what is on screen. */
  onDrawn: (drawn: readonly Slot[]) => void;
}

/** The register, read page by page as one looks at it. */
export function useVendorSlots(question: ListQuestion): VendorSlots {
  const { ask } = useAccess();
  const key = JSON.stringify(question);
  const [held, setHeld] = useState<{ key: string; pages: readonly number[] }>({ key, pages: [] });
  const pages = held.key === key ? held.pages : none;
  const page = (number: number) =>
    ask.vendors.list.queryOptions({ input: { ...question, offset: number * pageSize, limit: pageSize } });
  const first = useQuery({ ...page(0), placeholderData: keepPreviousData });
  const later = useQueries({ queries: pages.map(page), combine: answersOf });
  const answer = first.data ?? null;
  const known = useRef<readonly Slot[]>([]);
  const slots = useMemo(() => {
    if (!answer) return [];
    const rows = new Map([[0, answer.rows]]);
    pages.forEach((number, place) => {
      const found = later[place];
      if (found) rows.set(number, found.rows);
    });
    known.current = slotsOf(answer.total, rows, known.current);
    return known.current;
  }, [answer, later, pages]);
  const onDrawn = useCallback(
    (drawn: readonly Slot[]) => {
      const seen = new Set(drawn.map(({ index }) => Math.floor(index / pageSize)));
      seen.delete(0);
      setHeld((known) => {
        const before = known.key === key ? known.pages : none;
        const after = pagesAfter(before, [...seen]);
        return after === known.pages ? known : { key, pages: after };
      });
    },
    [key],
  );
  return { answer, error: first.error, slots, onDrawn };
}

function answersOf(results: UseQueryResult<VendorListAnswer>[]): (VendorListAnswer | undefined)[] {
  return results.map(({ data }) => data);
}
