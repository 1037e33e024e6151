import { randomUUID } from 'node:crypto';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { giveBackMemory, onRest } from '../memory/rest.ts';
import { wallOffNetwork } from '../wall/network-wall.ts';
import type { Engine } from './engine.ts';
import { incidentLog } from './kernel/incident-log.ts';
import { onConnection } from './process-ports.ts';

// Before anything else runs: nothing here ever asks for a network, libraries included.
wallOffNetwork();

// Compiled once for all starts. It lies beside the scripts: who can write there can write these too. A sealed app without
// it compiles anew each time, and one that runs from its sources, as modules, keeps what it compiles elsewhere.
if (typeof __dirname === 'string') enableCompileCache(join(__dirname, 'compiled'));

/** Milliseconds after which the start page is surely drawn and somebody types the passphrase. */
const headStart = 400;

/** Process entry: serves one engine on every port that the shell hands over. */
const [, , templates = '', printWorker = '', tableWorker = '', documentWorker = '', logFile = ''] =
  process.argv;

const log = incidentLog(logFile);
let engine: Promise<Engine> | null = null;

/** The engine, read when the first window connects: until then the window itself needs the computer. */
function engineNow(): Promise<Engine> {
  engine ??= readEngine();
  return engine;
}

async function readEngine(): Promise<Engine> {
  try {
    const { assembleEngine } = await import('./assemble.ts');
    const read = assembleEngine({ templates, printWorker, tableWorker, documentWorker, log });
    setTimeout(() => void read.rehearse().catch(noted), headStart);
    return read;
  } catch (error) {
    // The shell starts another one, and says so when that does not help.
    log.incident(randomUUID(), error);
    process.exit(1);
  }
}

const stir = onRest(() => {
  flushCompileCache();
  giveBackMemory();
});

onConnection(async (trust, port) => {
  const running = await engineNow();
  port.on('message', stir);
  if (trust === 'private') running.servePrivately(port);
  else running.serve(port);
});
/** Garbage on a port rejects deep in the port's adapter, where nobody waits: it is noted and must not end the engine. */
process.on('unhandledRejection', noted);
process.once('disconnect', () => void close().finally(() => process.exit(0)));

function noted(error: unknown): void {
  log.incident(randomUUID(), error);
}

async function close(): Promise<void> {
  await (await engine)?.close();
}
