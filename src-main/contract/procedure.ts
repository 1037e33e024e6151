import { oc } from '@orpc/contract';
import { failures } from './failures.ts';

/**
 * What a procedure is allowed to do. `calculator`: pure, needs no vault. `query`: reads the open vault.
 * `command`: one writing transaction with at least one audit entry. `stream`: long work with progress and cancel.
 */
export interface ProcedureMeta {
  kind: 'calculator' | 'query' | 'command' | 'stream' | 'session';
}

const base = oc.$meta<ProcedureMeta>({ kind: 'query' }).errors(failures);

export const calculator = base.meta({ kind: 'calculator' });
export const query = base.meta({ kind: 'query' });
export const command = base.meta({ kind: 'command' });
export const stream = base.meta({ kind: 'stream' });
/** Opens, closes or describes the vault itself; works without an open vault. */
export const session = base.meta({ kind: 'session' });
