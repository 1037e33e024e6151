import { randomUUID } from 'node:crypto';
import { createEngine, type Engine } from './engine.ts';
import { createDocumentFiles } from './exchange/document-text/document-thread.ts';
import { createTableFiles } from './exchange/table-file/table-thread.ts';
import { systemClock } from './kernel/clock.ts';
import type { IncidentLog } from './kernel/engine-context.ts';
import { fontsBeside } from './reports/print/fonts.ts';
import { createPrinter } from './reports/printer.ts';
import { loadTemplates } from './templates.ts';

/** Where the parts of the installed app lie. */
export interface InstalledParts {
  /** Folder of the templates. */
  templates: string;
  printWorker: string;
  tableWorker: string;
  documentWorker: string;
  log: IncidentLog;
}

/** The engine of the installed app, with its clock, its threads and its templates. */
export function assembleEngine({
  templates,
  printWorker,
  tableWorker,
  documentWorker,
  log,
}: InstalledParts): Engine {
  return createEngine({
    clock: systemClock(),
    newId: randomUUID,
    templates: loadTemplates(templates),
    log,
    printer: createPrinter({ worker: printWorker, fonts: fontsBeside(printWorker) }),
    tableFiles: createTableFiles({ worker: tableWorker }),
    documentFiles: createDocumentFiles({ worker: documentWorker }),
  });
}
