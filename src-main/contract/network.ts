import { z } from 'zod';
import { calculator } from './procedure.ts';

/** How one kind of connection was tried from a process, and what came of it. */
export const NetworkAttempt = z.object({
  way: z.enum(['connection', 'listening', 'datagram', 'name', 'web', 'session']),
  /** `walled`: Obhut itself refused; `failed`: it ended otherwise; `reached`: it worked, which must never be. */
  outcome: z.enum(['walled', 'failed', 'reached']),
});
export type NetworkAttempt = z.infer<typeof NetworkAttempt>;

export const network = {
  /** Tries every kind of connection from the engine; needs no open file. */
  tryOut: calculator.output(z.object({ attempts: z.array(NetworkAttempt) })),
};
