import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, it } from 'vitest';
import { closedVault } from '../../../src-main/contract/closed-vault.ts';
import { createQueries, followChanges } from '../../../src-renderer/lib/queries.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';

let app: OpenedApp;
afterEach(() => app.end());

it('a file that was opened before anybody listened is noticed', async () => {
  app = await openApp();
  const { access } = app;
  const queries = createQueries();
  const status = access.ask.vault.status.queryOptions();
  queries.setQueryData(status.queryKey, closedVault);
  const stopWatching = new QueryObserver(queries, status).subscribe(() => {});
  const ending = new AbortController();
  const following = followChanges(access, queries, ending.signal).catch(() => undefined);
  await expect.poll(() => queries.getQueryData(status.queryKey)?.state).toBe('open');
  stopWatching();
  ending.abort();
  await following;
});
