import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../src-main/contract/index.ts';
import type { ShellContract } from '../../src-main/contract/shell.ts';

export type EngineClient = ContractRouterClient<Contract>;
export type ShellClient = ContractRouterClient<ShellContract>;

export interface Connection {
  /** The company file: everything with meaning. */
  engine: EngineClient;
  /** The computer: dialogs, windows, preferences. */
  shell: ShellClient;
}

/** Called with each connection, and whether it is known that no company file is open behind it. */
type ConnectionListener = (connection: Connection, isClosed: boolean) => void;

/** Asks the preload for the two ports; called again with new ones whenever the engine had to be replaced. */
export function onConnection(listener: ConnectionListener): void {
  window.addEventListener('message', ({ source, data, ports }) => {
    const [enginePort, shellPort] = ports;
    const isClosed = data === 'obhut:ports-closed';
    if (source !== window || !(isClosed || data === 'obhut:ports') || !enginePort || !shellPort) return;
    listener({ engine: clientOn(enginePort), shell: clientOn(shellPort) }, isClosed);
  });
  window.postMessage('obhut:connect', location.origin);
}

/** Whether a call failed because the engine behind the connection ended; a new connection follows by itself. */
export function isConnectionEnd(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function clientOn<Client>(port: MessagePort): Client {
  const client = createORPCClient(new RPCLink({ port })) as Client;
  port.start();
  return client;
}
