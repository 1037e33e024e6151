import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../../src-main/contract/index.ts';

declare global {
  /** A second connection of the page to the engine, asked for by the same door as the page's own. */
  var engineOfBench: ContractRouterClient<Contract>;
  /** Takes the next ports before the page sees them; set for one time. */
  var takePorts: ((ports: readonly MessagePort[]) => void) | undefined;
}

/** Run inside the product's page: asks for ports once more and builds the product's client on them. */
const ready = new Promise<void>((resolve) => {
  globalThis.takePorts = ([port]) => {
    if (!port) return;
    globalThis.engineOfBench = createORPCClient(new RPCLink({ port }));
    port.start();
    resolve();
  };
  window.postMessage('obhut:connect', location.origin);
});

export default ready;
