import { useNavigate, useSearch } from '@tanstack/react-router';

interface ModelSearch {
  version?: string | undefined;
  part: 'simulation' | 'about' | 'handOver' | 'check';
}

/** Which version and part of a model is shown; it lives in the address alone. */
export interface ModelAddress {
  address: ModelSearch;
  change(part: Partial<ModelSearch>): void;
}

/** The address of the page of a model, read and changed. */
export function useModelAddress(): ModelAddress {
  const address: ModelSearch = useSearch({ from: '/scoring/$modelId' });
  const navigate = useNavigate({ from: '/scoring/$modelId' });
  return {
    address,
    change: (part) =>
      void navigate({
        to: '/scoring/$modelId',
        search: (current) => ({ ...current, ...part }),
        replace: true,
      }),
  };
}
