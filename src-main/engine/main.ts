import { randomUUID } from 'node:crypto';
import { wallOffNetwork } from '../wall/network-wall.ts';
import { createEngine } from './engine.ts';
import { createDocumentFiles } from './exchange/document-text/document-thread.ts';
import { createTableFiles } from './exchange/table-file/table-thread.ts';
import { systemClock } from './kernel/clock.ts';
import { incidentLog } from './kernel/incident-log.ts';
import { onConnection } from './process-ports.ts';
import { installedFonts } from './reports/print/fonts.ts';
import { createPrinter } from './reports/printer.ts';
import { loadTemplates } from './templates.ts';

// Before anything else runs: nothing here ever asks for a network, libraries included.
wallOffNetwork();

/** Process entry: serves one engine on every port that the shell hands over. */
const [, , templatesFolder = '', printWorker = '', tableWorker = '', documentWorker = '', logFile = ''] =
  process.argv;

const log = incidentLog(logFile);
const engine = createEngine({
  clock: systemClock(),
  newId: randomUUID,
  templates: loadTemplates(templatesFolder),
  log,
  printer: createPrinter({ worker: printWorker, fonts: installedFonts(`${templatesFolder}/`) }),
  tableFiles: createTableFiles({ worker: tableWorker }),
  documentFiles: createDocumentFiles({ worker: documentWorker }),
});

onConnection((trust, port) => (trust === 'private' ? engine.servePrivately(port) : engine.serve(port)));
/** Garbage on a port rejects deep in the port's adapter, where nobody waits: it is noted and must not end the engine. */
process.on('unhandledRejection', (error) => log.incident(randomUUID(), error));
process.once('disconnect', () => void engine.close().finally(() => process.exit(0)));
