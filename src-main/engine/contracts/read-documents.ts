import type { DocumentText } from '../../contract/document-text.ts';
import { attachmentByHash, attachmentContent } from '../attachments/repo.ts';
import type { EngineContext, OpenVault } from '../kernel/engine-context.ts';
import { Failure, refuse } from '../kernel/failure.ts';
import { openVault } from '../kernel/procedures.ts';

/** So many documents are kept; the one asked for longest ago makes room. */
const mostKept = 6;
/** Texts of stored files by their hash; forgotten together with the open file. */
const kept = new WeakMap<OpenVault, Map<string, Promise<DocumentText>>>();

/** The text of a stored file. It is read in its own thread, and once only as long as it is kept. */
export async function storedDocument(
  context: EngineContext,
  hash: string,
  signal: AbortSignal | undefined,
): Promise<DocumentText> {
  const vault = openVault(context);
  const shelf = kept.get(vault) ?? new Map<string, Promise<DocumentText>>();
  kept.set(vault, shelf);
  const reading = shelf.get(hash) ?? read(context, vault, hash, signal);
  shelf.delete(hash);
  shelf.set(hash, reading);
  const [oldest] = shelf.keys();
  if (shelf.size > mostKept && oldest !== undefined) shelf.delete(oldest);
  try {
    const document = await reading;
    if (context.vault !== vault) throw refuse('VAULT_LOCKED', {});
    return document;
  } catch (error) {
    shelf.delete(hash);
    // Another caller, who shared the reading, cancelled it.
    if (isCancelled(error) && context.vault === vault && !signal?.aborted)
      return await storedDocument(context, hash, signal);
    throw error;
  }
}

function isCancelled(error: unknown): boolean {
  return error instanceof Failure && error.code === 'CANCELLED';
}

async function read(
  context: EngineContext,
  vault: OpenVault,
  hash: string,
  signal: AbortSignal | undefined,
): Promise<DocumentText> {
  const attachment = attachmentByHash(vault.db, hash);
  const content = attachmentContent(vault.db, hash);
  if (!attachment || !content) throw refuse('RECORD_NOT_FOUND', { kind: 'attachment', id: hash });
  const ends = signal ? AbortSignal.any([signal, vault.closed.signal]) : vault.closed.signal;
  return await context.documentFiles.read(content, attachment.name, ends);
}
