import { useNavigate, useSearch } from '@tanstack/react-router';
import { Fall } from '../../../../src-main/contract/transfer-shock.ts';

export interface ShockAddress {
  /** First day on which it no longer carries; today without it. */
  day?: string | undefined;
  /** What falls, each as `adequacy:US` or `safeguards:IN`. */
  falls: readonly string[];
  /** A kept scenario that is to be shown; its day and falls take its place. */
  scenario?: string | undefined;
}

/** Day and falls of the page; they live in the address alone, so that looking stores nothing. */
export function useShockAddress(): {
  day: string | undefined;
  falls: Fall[];
  scenario: string | undefined;
  change: (part: Partial<{ day: string; falls: readonly Fall[] }>) => void;
} {
  const address: ShockAddress = useSearch({ from: '/transfers/shock' });
  const navigate = useNavigate({ from: '/transfers/shock' });
  return {
    day: address.day,
    scenario: address.scenario,
    falls: address.falls.flatMap((key) => fallOf(key) ?? []),
    change: ({ day, falls }) =>
      void navigate({
        to: '/transfers/shock',
        search: (current) => ({
          ...current,
          scenario: undefined,
          ...(day === undefined ? {} : { day }),
          ...(falls === undefined ? {} : { falls: falls.map(keyOf) }),
        }),
        replace: true,
      }),
  };
}

/** What falls as the address writes it. */
export function keyOf({ kind, country }: Fall): string {
  return `${kind}:${country}`;
}

function fallOf(key: string): Fall | null {
  const [kind, country] = key.split(':');
  return Fall.safeParse({ kind, country }).data ?? null;
}
