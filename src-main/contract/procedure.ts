import { oc } from '@orpc/contract';
import { failures } from './failures.ts';

/**
 * What a procedure is allowed to do. `calculator`: pure, needs no vault. `query`: reads the open vault.
 * `command`: one writing transaction with at least one audit entry. `stream`: long work with progress and cancel.
 */
export interface ProcedureMeta {
  kind: 'calculator' | 'query' | 'command' | 'stream' | 'session';
}

/**
 * Every procedure may refuse with any of the closed list. The list is not part of each procedure's type: the compiler would
 * multiply all refusals by all procedures. Who looks at a refusal tells it by its code (`failureOf` in the renderer).
 */
export const refusals: Record<never, never> = failures;

const base = oc.$meta<ProcedureMeta>({ kind: 'query' }).errors(refusals);

export const calculator = base.meta({ kind: 'calculator' });
export const query = base.meta({ kind: 'query' });
export const command = base.meta({ kind: 'command' });
export const stream = base.meta({ kind: 'stream' });
/** Opens, closes or describes the vault itself; works without an open vault. */
export const session = base.meta({ kind: 'session' });
