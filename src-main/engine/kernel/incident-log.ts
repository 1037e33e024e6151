import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { instantNow, systemClock } from './clock.ts';
import type { IncidentLog } from './engine-context.ts';

/** Bytes after which the log is put aside as `.old`; one of each is kept. */
const mostBytes = 1024 * 1024;

/** The log of defects in one file of the profile. That it cannot be written must not add a second defect to the first. */
export function incidentLog(file: string, now = () => instantNow(systemClock())): IncidentLog {
  return {
    incident: (id, error) => {
      try {
        mkdirSync(dirname(file), { recursive: true });
        putAside(file);
        appendFileSync(file, `${now()} ${id} ${describeDefect(error)}\n`, { mode: 0o600 });
      } catch {
        // A full disk: the incident's id is shown all the same.
      }
    },
  };
}

/** What kind and where, never the message and no folder outside the app: both can carry what people typed or who they are. */
export function describeDefect(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  return [error.name, typeof code === 'string' ? code : '-', ...placesOf(error)].join(' ');
}

/** The innermost five places. Messages have several lines at times, so the message is cut off as a whole. */
function placesOf({ message, stack = '' }: Error): string[] {
  const trace = message === '' ? stack : stack.slice(Math.max(0, stack.indexOf(message)) + message.length);
  return trace
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 5)
    .map((line) => line.trim().replace(/(?:file:\/\/)?[^\s(]*[\\/](?=src-main|out|node_modules|node:)/, ''));
}

function putAside(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > mostBytes) renameSync(file, `${file}.old`);
}
