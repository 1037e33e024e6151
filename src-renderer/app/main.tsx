import '../styles.css';
import type { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { closedVault } from '../../src-main/contract/closed-vault.ts';
import { loadMessages } from '../i18n/messages.ts';
import { type Connection, isConnectionEnd, onConnection } from '../lib/connection.ts';
import { letEmptyMarkupThrough } from '../lib/empty-markup.ts';
import { type Access, createAccess, createQueries, followChanges } from '../lib/queries.ts';
import { useUi } from '../lib/ui-store.ts';
import { App } from './app.tsx';

letEmptyMarkupThrough();

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no root');
const root = createRoot(element);

let connections = 0;
let ending = new AbortController();
window.addEventListener('pagehide', () => ending.abort());
onConnection((connection, isClosed) => void show(connection, isClosed));

/** Shows the page over a connection. Every further one means that the engine was replaced: everything is read anew. */
async function show(connection: Connection, isClosed: boolean): Promise<void> {
  ending.abort();
  ending = new AbortController();
  const { signal } = ending;
  const queries = createQueries();
  const access = createAccess(connection);
  const statusKey = access.ask.vault.status.queryKey();
  const askAhead = () => {
    if (queries.getQueryData(statusKey)?.state === 'closed') void askForFirst(access, queries);
  };
  followChanges(connection, queries, signal, askAhead).catch((error: unknown) => {
    if (!signal.aborted && !isConnectionEnd(error)) throw error;
  });
  connections += 1;
  const key = connections;
  if (key > 1) useUi.getState().setClosedBecause('engineGone');
  // The start page comes while the engine is still starting; whatever is opened is announced.
  if (isClosed) queries.setQueryData(statusKey, closedVault);
  await readAhead(access, queries);
  if (!signal.aborted) root.render(<App key={key} access={access} queries={queries} />);
}

/** A change while no file is open: one was opened. What its page asks first is asked before that page is built. */
async function askForFirst(access: Access, queries: QueryClient): Promise<void> {
  const { askAhead } = await import('./desk.tsx');
  askAhead(access, queries);
}

/**
 * Reads what the first picture needs. React shows a waiting page for at least 300 ms: it must not come to that.
 * What cannot be read is asked for again by the page itself.
 */
async function readAhead({ ask, askShell }: Access, queries: QueryClient): Promise<void> {
  const status = queries.prefetchQuery(ask.vault.status.queryOptions());
  await queries
    .fetchQuery(askShell.preferences.get.queryOptions())
    .then(({ language }) => loadMessages(language))
    .catch(() => undefined);
  await status;
}
