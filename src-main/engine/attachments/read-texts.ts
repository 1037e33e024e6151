import type { Attachment } from '../../contract/attachments.ts';
import { DocumentRefusal } from '../../contract/document-text.ts';
import { instantNow } from '../kernel/clock.ts';
import type { EngineContext, OpenVault } from '../kernel/engine-context.ts';
import { Failure } from '../kernel/failure.ts';
import { plainPassages } from './plain-text.ts';
import { attachmentContent } from './repo.ts';
import { nextUnread, type Reading, writeReading } from './text-repo.ts';

/** Sheets of rows: their text is read, formulas are not evaluated. */
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Types of files that have a text; everything else is found by its name alone. */
const withText = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/plain',
  'text/markdown',
  'text/html',
  'text/csv',
  workbookType,
]);

/** Nothing but characters: no thread has to stand between. */
const plainTypes = new Set(['text/plain', 'text/csv']);

/** So many files are announced together. */
const together = 10;

/** Files that are being read, by their vault: never the same twice at once. */
const underWay = new WeakMap<OpenVault, Promise<void>>();

/**
 * Reads what no one has read yet of the open vault's files, one after another in the thread of documents, and announces each.
 * Ends with the vault. No act of a person: no audit entry. A file that cannot be read is kept as such and not tried again.
 */
export function readTexts(context: EngineContext): Promise<void> {
  const { vault } = context;
  if (!vault || vault.isReadOnly) return Promise.resolve();
  const running = underWay.get(vault);
  if (running) return running;
  const reading = readAll(context, vault)
    .catch((error: unknown) => {
      if (!vault.closed.signal.aborted) context.log.incident(context.newId(), error);
    })
    .finally(() => underWay.delete(vault));
  underWay.set(vault, reading);
  return reading;
}

async function readAll(context: EngineContext, vault: OpenVault): Promise<void> {
  let read = 0;
  while (!vault.closed.signal.aborted) {
    const file = nextUnread(vault.db);
    if (!file) break;
    const reading = await readOne(context, vault, file);
    if (vault.closed.signal.aborted) return;
    vault.raw.transaction(() => writeReading(vault.db, file, reading))();
    read += 1;
    // Whoever searches meanwhile finds what is there; not every file wakes the page.
    if (read % together === 0) context.announce(['attachments']);
  }
  if (read % together !== 0) context.announce(['attachments']);
}

async function readOne(
  { documentFiles, clock }: EngineContext,
  { db, closed }: OpenVault,
  { hash, name, type }: Attachment,
): Promise<Reading> {
  const none = (refusal: DocumentRefusal): Reading => ({ refusal, sections: [], at: instantNow(clock) });
  if (!withText.has(type)) return none('notADocument');
  const content = attachmentContent(db, hash);
  if (!content) return none('empty');
  if (plainTypes.has(type)) {
    const sections = plainPassages(content);
    if (sections === null) return none('notADocument');
    return sections.length === 0 ? none('empty') : { refusal: null, sections, at: instantNow(clock) };
  }
  try {
    const sections =
      type === workbookType
        ? await documentFiles.readWorkbook(content, closed.signal)
        : (await documentFiles.read(content, name, closed.signal)).sections;
    return { refusal: null, sections, at: instantNow(clock) };
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'DOCUMENT_REFUSED') throw error;
    return none(DocumentRefusal.catch('damaged').parse((error.data as { reason?: unknown }).reason));
  }
}
