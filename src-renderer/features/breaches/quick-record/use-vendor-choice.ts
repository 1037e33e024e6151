import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAccess } from '../../../lib/queries.ts';
import type { Option } from '../../../ui/option-list.tsx';

/** Vendors to choose from: the first ones at once, others as soon as somebody types their name. Null while there are none. */
export function useVendorChoice(
  chosenId: string | null,
): { options: Option[]; type: (typed: string) => void } | null {
  const { ask } = useAccess();
  const [typed, setTyped] = useState('');
  const names = (search: string) =>
    ask.vendors.names.queryOptions({ input: { search: search.slice(0, 200) } });
  const { data: first } = useQuery(names(''));
  const { data: found } = useQuery({ ...names(typed), placeholderData: keepPreviousData });
  const { data: chosen } = useQuery({
    ...ask.vendors.get.queryOptions({ input: { vendorId: chosenId ?? '' } }),
    enabled: chosenId !== null,
  });
  if (!first || first.vendors.length === 0) return null;
  const known = new Map(
    [...(chosen ? [{ ...chosen, service: '' }] : []), ...first.vendors, ...(found?.vendors ?? [])].map(
      ({ id, name, service }): [string, Option] => [
        id,
        { id, label: name, ...(service ? { description: service } : {}) },
      ],
    ),
  );
  return { options: [...known.values()], type: setTyped };
}
