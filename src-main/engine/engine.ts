import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import type { Contract } from '../contract/index.ts';
import type { PrivateContract } from '../contract/private.ts';
import type { Clock } from './kernel/clock.ts';
import type { DocumentFiles } from './kernel/document-files.ts';
import type { EngineContext, IncidentLog, PdfPrinter } from './kernel/engine-context.ts';
import { guard } from './kernel/guard.ts';
import type { TableFiles } from './kernel/table-files.ts';
import { emptyHistory, type Step } from './kernel/undo-history.ts';
import { type RehearsalListener, rehearse } from './rehearsal.ts';
import { privateRouter, router } from './router.ts';
import type { Templates } from './templates.ts';
import { closeVault } from './vault/session.ts';

type Port = Parameters<RPCHandler<EngineContext>['upgrade']>[0];

export interface EngineOptions {
  clock: Clock;
  newId(): string;
  templates: Templates;
  log: IncidentLog;
  printer: PdfPrinter;
  tableFiles: TableFiles;
  documentFiles: DocumentFiles;
  keyDerivationRounds?: number;
}

export interface Engine {
  /** The public contract as functions, for the command line and tests. */
  client: ContractRouterClient<Contract>;
  /** The contract with paths, for the shell, the command line and tests. */
  privateClient: ContractRouterClient<PrivateContract>;
  /** Serves the public contract on a port, for one renderer. */
  serve(port: Port): void;
  /** Serves the contract with paths on a port, for the shell. */
  servePrivately(port: Port): void;
  /** Gets ready to answer what an opened file is asked first; does nothing where one is open. */
  rehearse(listen?: RehearsalListener): Promise<void>;
  close(): Promise<void>;
}

/** The whole engine without window and without process: plain Node, everything it needs handed in. */
export function createEngine(options: EngineOptions): Engine {
  const context = createContext(options);
  const interceptors = [guard(context)];
  context.call = (step) => callApart(context, step);
  const handler = new RPCHandler<EngineContext>(router, { clientInterceptors: interceptors });
  const privateHandler = new RPCHandler<EngineContext>(privateRouter, { clientInterceptors: interceptors });
  return {
    client: createRouterClient(router, {
      context,
      interceptors,
    }) as unknown as ContractRouterClient<Contract>,
    privateClient: createRouterClient(privateRouter, {
      context,
      interceptors,
    }) as unknown as ContractRouterClient<PrivateContract>,
    serve: (port) => handler.upgrade(port, { context }),
    servePrivately: (port) => privateHandler.upgrade(port, { context }),
    rehearse: async (listen) => {
      if (!context.vault) await rehearse(context, listen);
    },
    close: async () => {
      closeVault(context);
      await options.tableFiles.close();
      await options.documentFiles.close();
      await options.printer.close();
    },
  };
}

/** Calls with a history of its own, in which the way back is found; everything else is shared. */
async function callApart(context: EngineContext, { procedure, input }: Step): Promise<Step | null> {
  const history = emptyHistory();
  const apart: EngineContext = Object.create(context, { history: { value: history } });
  const client = createRouterClient(router, { context: apart, interceptors: [guard(context)] });
  const called = procedure
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], client);
  await (called as (input: unknown) => Promise<unknown>)(input);
  return history.undo.at(-1)?.next ?? null;
}

function createContext(options: EngineOptions): EngineContext {
  const listeners = new Set<(domains: string[]) => void>();
  return {
    ...options,
    vault: null,
    companies: new Map(),
    history: emptyHistory(),
    call: () => Promise.reject(new Error('The engine is not assembled yet')),
    announce: (domains) => {
      for (const listener of listeners) listener(domains);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
