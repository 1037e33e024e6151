import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query';
import { QueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { Connection, EngineClient, ShellClient } from './connection.ts';

/** What every component may reach: calls and their query options. */
export interface Access extends Connection {
  /** Query and mutation options of the engine: `useQuery(ask.vendors.get.queryOptions({ input }))`. */
  ask: RouterUtils<EngineClient>;
  /** The same for the shell. */
  askShell: RouterUtils<ShellClient>;
}

const AccessContext = createContext<Access | null>(null);
export const AccessProvider = AccessContext.Provider;

/** The engine and the shell, as the app root handed them in. */
export function useAccess(): Access {
  const access = use(AccessContext);
  if (!access) throw new Error('useAccess stands outside the app root');
  return access;
}

/** Query options over a connection. */
export function createAccess(connection: Connection): Access {
  return {
    ...connection,
    ask: createTanstackQueryUtils(connection.engine, { path: ['engine'] }),
    askShell: createTanstackQueryUtils(connection.shell, { path: ['shell'] }),
  };
}

/**
 * For `throwOnError`: a page that has nothing to show says so by the boundary around it. One that shows something keeps it:
 * when the file is locked, a last question of a page that is about to go is refused, and that is no defect.
 */
export function onlyWithoutData(_error: unknown, query: { state: { data: unknown } }): boolean {
  return query.state.data === undefined;
}

/** Engine data is local and announced when it changes: never stale by time, never retried, never paused offline. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/**
 * Re-reads what is on screen whenever the engine announces a change, after `first` was told of it; ends with the signal.
 * A file that was opened before the engine listened to this window was announced to nobody: that is asked once more.
 */
export async function followChanges(
  { engine }: Connection,
  queries: QueryClient,
  signal: AbortSignal,
  first: () => void = () => {},
): Promise<void> {
  const changes = await engine.vault.changes(undefined, { signal });
  for await (const { domains } of changes) {
    const isBeginning = domains.length === 0;
    if (!isBeginning) first();
    await queries.invalidateQueries({ queryKey: [isBeginning ? ['engine', 'vault', 'status'] : ['engine']] });
  }
}
