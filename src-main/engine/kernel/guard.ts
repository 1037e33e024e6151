import { ORPCError, ValidationError } from '@orpc/server';
import { type FailureCode, failures } from '../../contract/failures.ts';
import type { EngineContext } from './engine-context.ts';
import { Failure } from './failure.ts';

/** Interceptor around every call: whatever goes wrong leaves as one of the closed list, never with a stack or a path. */
export function guard(context: EngineContext) {
  return async <Output>({ next }: { next(): Promise<Output> }): Promise<Output> => {
    try {
      return await next();
    } catch (error) {
      throw speakable(context, error);
    }
  };
}

function speakable(context: EngineContext, error: unknown): ORPCError<string, unknown> {
  if (error instanceof Failure) return defined(error.code, error.data);
  if (error instanceof ORPCError && error.code in failures) return error;
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST')
    return defined('INVALID_INPUT', { fields: fieldsOf(error) });
  const stored = storageFailure(error);
  if (stored) return stored;
  const incident = context.newId();
  context.log.incident(incident, error);
  return defined('INCIDENT', { incident });
}

function defined(code: FailureCode, data: unknown): ORPCError<string, unknown> {
  return new ORPCError(code, { defined: true, data, message: code });
}

function fieldsOf(error: ORPCError<string, unknown>): string[] {
  if (!(error.cause instanceof ValidationError)) return [];
  return error.cause.issues.map(({ path }) =>
    (path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
  );
}

/** What SQLite says about the medium, in our words. */
function storageFailure(error: unknown): ORPCError<string, unknown> | null {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return null;
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return defined('DISK_FULL', { neededMb: 16 });
  if (code.startsWith('SQLITE_READONLY')) return defined('VAULT_READ_ONLY', {});
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return defined('VAULT_OPEN_ELSEWHERE', {});
  if (code.startsWith('SQLITE_CORRUPT')) return defined('VAULT_DAMAGED', { newestBackupAt: null });
  if (code === 'SQLITE_NOTADB') return defined('WRONG_PASSPHRASE_OR_DAMAGED', { newestBackupAt: null });
  return null;
}
