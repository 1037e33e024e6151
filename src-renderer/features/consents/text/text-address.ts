import { useNavigate, useSearch } from '@tanstack/react-router';

export interface TextAddress {
  version?: string | undefined;
  mode: 'text' | 'diff' | 'side';
  /** The instant that is asked about. */
  at?: string | undefined;
  use?: string | undefined;
}

export interface TextAccess {
  address: TextAddress;
  change: (part: Partial<TextAddress>) => void;
}

/** Version, way of looking and question of a text's page; they live in the address alone. */
export function useTextAddress(): TextAccess {
  const { at, ...address }: TextAddress = useSearch({ from: '/consents/$textId' });
  const navigate = useNavigate({ from: '/consents/$textId' });
  return {
    address: { ...address, ...(at && Number.isFinite(Date.parse(at)) ? { at } : {}) },
    change: (part) => void navigate({ search: (current) => ({ ...current, ...part }) }),
  };
}
