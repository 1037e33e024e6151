import { net, session } from 'electron';
import type { NetworkAttempt } from '../contract/network.ts';
import { tryNetwork } from '../wall/try-network.ts';
import { shellOs } from './procedures.ts';

/** Shows that neither this process nor the windows' session reaches a network. */
export const networkHandlers = {
  tryOut: shellOs.network.tryOut.handler(async () => ({
    attempts: [...(await tryNetwork()), await trySession()],
  })),
};

/** A request through the session of all windows, past every rule of a page. */
function trySession(): Promise<NetworkAttempt> {
  return new Promise((resolve) => {
    const request = net.request({ url: 'https://example.org/', session: session.defaultSession });
    request.on('response', () => resolve({ way: 'session', outcome: 'reached' }));
    request.on('error', ({ message }) => {
      const isWalled = /ERR_BLOCKED_BY_CLIENT|ERR_NAME_NOT_RESOLVED/.test(message);
      resolve({ way: 'session', outcome: isWalled ? 'walled' : 'failed' });
    });
    request.end();
  });
}
