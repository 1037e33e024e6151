import { setTimeout as pause } from 'node:timers/promises';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { MessagePortMain } from 'electron';
import { type EngineProcess, startEngine } from './engine-process.ts';
import type { EngineClient } from './procedures.ts';

/** An engine that lived shorter than this, in milliseconds, counts as failed at its start. */
const shortLife = 3000;
/** The engine gets so many milliseconds to close the company file before it is ended. */
const longestGoodbye = 3000;
/** After so many failed starts in a row nothing is tried any more. */
const mostFailedStarts = 3;

/** The one engine of the app: replaced when its process ends, because everything acknowledged is in the file. */
export interface EngineKeeper {
  /** Starts the engine unless it runs; asking it anything does so too. */
  wake(): void;
  /** Whether nobody has reached the engine that runs or is to be started: it surely has no company file open. */
  isUntouched(): boolean;
  client(): EngineClient;
  /** A new connection for a window, of which the engine hears when `soon` is over. */
  connect(soon?: Promise<unknown>): MessagePortMain;
  /** Called with every replacement: windows need new connections. */
  onReplaced(listener: () => void): void;
  /** Called when engines keep ending at once, also when that was before anybody listened. */
  onHopeless(listener: () => void): void;
  /** Closes the company file and ends the engine. */
  end(): Promise<void>;
}

/** Keeps one engine running from when it is first needed. */
export function keepEngine(): EngineKeeper {
  let engine: EngineProcess | null = null;
  let client: EngineClient | null = null;
  let isUntouched = true;
  let startedAt = Date.now();
  let failedStarts = 0;
  let isHopeless = false;
  let replaced = () => {};
  let hopeless = () => {};
  const replace = () => {
    failedStarts = Date.now() - startedAt < shortLife ? failedStarts + 1 : 0;
    if (failedStarts >= mostFailedStarts) {
      isHopeless = true;
      return hopeless();
    }
    engine = null;
    client = null;
    isUntouched = true;
    running();
    replaced();
  };
  const running = () => {
    if (engine) return engine;
    engine = startEngine();
    engine.onGone(replace);
    startedAt = Date.now();
    return engine;
  };
  const clientNow = () => {
    isUntouched = false;
    client ??= clientOf(running());
    return client;
  };
  return {
    wake: () => void running(),
    isUntouched: () => isUntouched,
    client: clientNow,
    connect: (soon) => {
      isUntouched = false;
      return running().connect('public', soon);
    },
    onReplaced: (listener) => {
      replaced = listener;
    },
    onHopeless: (listener) => {
      hopeless = listener;
      if (isHopeless) listener();
    },
    end: async () => {
      if (engine && !isUntouched && !isHopeless) {
        await Promise.race([closeVault(clientNow()), pause(longestGoodbye)]);
      }
      engine?.end();
    },
  };
}

/** An engine that cannot close the file any more has nothing left to lose: what it acknowledged is in the file. */
async function closeVault(client: EngineClient): Promise<void> {
  await client.vaults.close().catch(() => undefined);
}

function clientOf(engine: EngineProcess): EngineClient {
  const port = engine.connect('private');
  const client: EngineClient = createORPCClient(new RPCLink({ port }));
  port.start();
  return client;
}
