import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TextKind } from '../../../../src-main/contract/consent-record.ts';
import type { TextRow } from '../../../../src-main/contract/consents.ts';
import { useAccess } from '../../../lib/queries.ts';
import type { RegisterAddress } from './register-address.ts';

export interface Register {
  /** What the address asks for; undefined while it is read. */
  rows: readonly TextRow[] | undefined;
  counts: Readonly<Partial<Record<RegisterAddress['view'], number>>>;
  error: unknown;
}

const consents: TextKind[] = ['consent'];
const notices: TextKind[] = ['privacyNotice', 'imprint', 'withdrawalPage'];
const kindsOf: Record<RegisterAddress['view'], TextKind[]> = {
  consents,
  notices,
  archived: [...consents, ...notices],
};

/** The kinds of texts that a view shows. */
export function kindsIn(view: RegisterAddress['view']): TextKind[] {
  return kindsOf[view];
}

/** The register as its address wants it, and what stands in each view. */
export function useRegister({ view, search, asOf = undefined }: RegisterAddress): Register {
  const { ask } = useAccess();
  const inputOf = (one: RegisterAddress['view'], words: string) => ({
    kinds: kindsOf[one],
    asOf: asOf ?? null,
    search: words,
    isArchived: one === 'archived',
  });
  const asked = useQuery({
    ...ask.consents.list.queryOptions({ input: inputOf(view, search.slice(0, 200)) }),
    placeholderData: keepPreviousData,
  });
  const all = {
    consents: useQuery(ask.consents.list.queryOptions({ input: inputOf('consents', '') })),
    notices: useQuery(ask.consents.list.queryOptions({ input: inputOf('notices', '') })),
    archived: useQuery(ask.consents.list.queryOptions({ input: inputOf('archived', '') })),
  };
  const countOf = (one: RegisterAddress['view']) => {
    const { data } = all[one];
    return data ? { [one]: data.rows.length } : {};
  };
  return {
    rows: asked.data?.rows,
    counts: { ...countOf('consents'), ...countOf('notices'), ...countOf('archived') },
    error: asked.error ?? all.consents.error,
  };
}
