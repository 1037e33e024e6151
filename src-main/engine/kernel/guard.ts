import { mapEventIterator } from '@orpc/client';
import { ORPCError, ValidationError } from '@orpc/server';
import { type FailureCode, failures } from '../../contract/failures.ts';
import type { ProcedureMeta } from '../../contract/procedure.ts';
import type { EngineContext, OpenVault } from './engine-context.ts';
import { Failure } from './failure.ts';

interface Call {
  procedure: { '~orpc': { meta: unknown } };
  signal?: AbortSignal | undefined;
}

type Guarded<Options extends Call, Output> = Options & { next(options?: Options): Promise<Output> };

/**
 * Interceptor around every call: whatever goes wrong, at once or later in a stream, leaves as one of the closed list,
 * never with a stack or a path. Streams end when their vault is closed.
 */
export function guard(context: EngineContext) {
  return async <Options extends Call, Output>(options: Guarded<Options, Output>): Promise<Output> => {
    const { next, ...call } = options;
    const vault = context.vault;
    const isStream = (call.procedure['~orpc'].meta as ProcedureMeta).kind === 'stream';
    const signal = isStream && vault ? endsWith(vault, call.signal) : call.signal;
    const speakable = (error: unknown) => inOurWords(context, vault, signal, error);
    try {
      const output = await next({ ...call, signal } as unknown as Options);
      return isIterator(output)
        ? (mapEventIterator(output, {
            value: async (value) => value,
            error: async (error) => speakable(error),
          }) as Output)
        : output;
    } catch (error) {
      throw speakable(error);
    }
  };
}

function endsWith(vault: OpenVault, signal: AbortSignal | undefined): AbortSignal {
  return signal ? AbortSignal.any([signal, vault.closed.signal]) : vault.closed.signal;
}

function isIterator(output: unknown): output is AsyncIterator<unknown, unknown, void> {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output;
}

function inOurWords(
  context: EngineContext,
  vault: OpenVault | null,
  signal: AbortSignal | undefined,
  error: unknown,
): ORPCError<string, unknown> {
  if (error instanceof Failure) return defined(error.code, error.data);
  if (error instanceof ORPCError && Object.hasOwn(failures, error.code)) return error;
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST')
    return defined('INVALID_INPUT', { fields: fieldsOf(error) });
  if (signal?.aborted) return defined('CANCELLED', {});
  if ((error as { code?: unknown } | null)?.code === 'SQLITE_CONSTRAINT_FOREIGNKEY')
    return defined('RECORD_NOT_FOUND', { kind: 'reference', id: '' });
  const stored = storageFailure(context.vault ?? vault, error);
  if (stored) return stored;
  const incident = context.newId();
  context.log.incident(incident, error);
  return defined('INCIDENT', { incident });
}

function defined(code: FailureCode, data: unknown): ORPCError<string, unknown> {
  return new ORPCError(code, { defined: true, data, message: code });
}

/** A payload may be wrong in a million places; the first ones tell enough. */
const mostFields = 50;

function fieldsOf(error: ORPCError<string, unknown>): string[] {
  if (!(error.cause instanceof ValidationError)) return [];
  return error.cause.issues
    .slice(0, mostFields)
    .map(({ path }) =>
      (path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
    );
}

/** What SQLite and the file system say about the medium, in our words. */
function storageFailure(vault: OpenVault | null, error: unknown): ORPCError<string, unknown> | null {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return null;
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT')
    return defined('DISK_FULL', { neededMb: vault?.diskFull() ?? 16 });
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS') return defined('VAULT_READ_ONLY', {});
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return defined('VAULT_OPEN_ELSEWHERE', {});
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB' || code === 'SQLITE_IOERR_SHORT_READ')
    return defined('VAULT_DAMAGED', { newestBackupAt: vault?.damaged() ?? null });
  return null;
}
