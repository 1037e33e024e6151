import '../styles.css';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { connect } from '../lib/connection.ts';
import { createAccess, createQueries, followChanges } from '../lib/queries.ts';
import { App } from './app.tsx';

// The content policy forbids building functions from text; zod would try.
z.config({ jitless: true });

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no root');

const connection = await connect();
const queries = createQueries();
const ending = new AbortController();
window.addEventListener('pagehide', () => ending.abort());
void followChanges(connection, queries, ending.signal);
createRoot(element).render(<App access={createAccess(connection)} queries={queries} />);
