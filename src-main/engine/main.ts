import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createEngine } from './engine.ts';
import { systemClock } from './kernel/clock.ts';
import { onConnection } from './process-ports.ts';
import { installedFonts } from './reports/print/fonts.ts';
import { createPrinter } from './reports/printer.ts';
import { loadTemplates } from './templates.ts';

/** Process entry: serves one engine on every port that the shell hands over. */
const [, , templatesFolder = '', printWorker = '', logFile = ''] = process.argv;

const engine = createEngine({
  clock: systemClock(),
  newId: randomUUID,
  templates: loadTemplates(templatesFolder),
  log: { incident: (id, error) => logIncident(logFile, id, error) },
  printer: createPrinter({ worker: printWorker, fonts: installedFonts(`${templatesFolder}/`) }),
});

onConnection((trust, port) => (trust === 'private' ? engine.servePrivately(port) : engine.serve(port)));
/** Garbage on a port rejects deep in the port's adapter, where nobody waits: it is noted and must not end the engine. */
process.on('unhandledRejection', (error) => logIncident(logFile, randomUUID(), error));
process.once('disconnect', () => void engine.close().finally(() => process.exit(0)));

/** Where and what kind, never the message: messages can carry what people typed. */
function logIncident(file: string, id: string, error: unknown): void {
  const place = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 6).join(' ') : '';
  const kind = error instanceof Error ? error.name : typeof error;
  const code = (error as { code?: unknown } | null)?.code;
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(
    file,
    `${new Date().toISOString()} ${id} ${kind} ${typeof code === 'string' ? code : ''} ${place}\n`,
  );
}
