import { tryNetwork } from '../../wall/try-network.ts';
import { os } from '../kernel/procedures.ts';

/** Shows that the engine reaches no network: it tries, and says what stopped it. */
export const network = os.network.router({
  tryOut: os.network.tryOut.handler(async () => ({ attempts: await tryNetwork() })),
});
