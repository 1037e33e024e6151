import '../lib/no-eval.ts';
import '../styles.css';
import { createRoot } from 'react-dom/client';
import { connect } from '../lib/connection.ts';
import { createAccess, createQueries, followChanges } from '../lib/queries.ts';
import { App } from './app.tsx';

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no root');

const connection = await connect();
const queries = createQueries();
const ending = new AbortController();
window.addEventListener('pagehide', () => ending.abort());
followChanges(connection, queries, ending.signal).catch((error: unknown) => {
  if (!ending.signal.aborted) throw error;
});
createRoot(element).render(<App access={createAccess(connection)} queries={queries} />);
