import '../lib/no-eval.ts';
import '../styles.css';
import { createRoot } from 'react-dom/client';
import { type Connection, isConnectionEnd, onConnection } from '../lib/connection.ts';
import { letEmptyMarkupThrough } from '../lib/empty-markup.ts';
import { createAccess, createQueries, followChanges } from '../lib/queries.ts';
import { useUi } from '../lib/ui-store.ts';
import { App } from './app.tsx';

letEmptyMarkupThrough();

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no root');
const root = createRoot(element);

let connections = 0;
let ending = new AbortController();
window.addEventListener('pagehide', () => ending.abort());
onConnection(show);

/** Shows the page over a connection. Every further one means that the engine was replaced: everything is read anew. */
function show(connection: Connection): void {
  ending.abort();
  ending = new AbortController();
  const { signal } = ending;
  const queries = createQueries();
  followChanges(connection, queries, signal).catch((error: unknown) => {
    if (!signal.aborted && !isConnectionEnd(error)) throw error;
  });
  connections += 1;
  if (connections > 1) useUi.getState().setClosedBecause('engineGone');
  root.render(<App key={connections} access={createAccess(connection)} queries={queries} />);
}
