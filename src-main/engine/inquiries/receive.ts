import { createHash } from 'node:crypto';
import { attachmentLimit } from '../../contract/attachments.ts';
import { largestReturnMb, type Received } from '../../contract/inquiries.ts';
import type { StatedEvidence } from '../../contract/statements.ts';
import type { Id } from '../../contract/values.ts';
import { storeAttachment } from '../attachments/store.ts';
import { readProfile } from '../company/repo.ts';
import type { ReadDb } from '../database/sql.ts';
import { instantNow, today } from '../kernel/clock.ts';
import type { CommandTools, EngineContext } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import type { ReturnedFile, ReturnedSeal } from '../kernel/inquiry-files.ts';
import { openVault, runCommand } from '../kernel/procedures.ts';
import { remember } from '../kernel/undo-history.ts';
import {
  addEvent,
  inquirySubject,
  type KnownInquiry,
  knownInquiry,
  refuseStep,
  sealedSetOf,
} from './known-inquiry.ts';
import { inquiryById } from './repo/records.ts';
import { insertReturn, returnsOf } from './repo/returns.ts';
import { isWarning, judgeReturn } from './rules/judge-return.ts';

interface Came {
  bytes: Uint8Array;
  name: string;
  /** The page on which the file was dropped; null: the file tells. */
  inquiryId: Id | null;
  signal?: AbortSignal | undefined;
}

/** Reads a returned file in a thread and keeps it: all of it or, when anything is refused, nothing. */
export async function receiveReturn(
  context: EngineContext,
  { bytes, name, inquiryId, signal }: Came,
): Promise<Received> {
  const vault = openVault(context);
  if (bytes.length > largestReturnMb * 1024 * 1024)
    throw refuse('TABLE_FILE_REFUSED', { reason: 'tooLarge', figure: largestReturnMb });
  const sha256 = hashOf(bytes);
  const ends = signal ? AbortSignal.any([signal, vault.closed.signal]) : vault.closed.signal;
  const file = await context.tableFiles.readReturn(bytes, name, ends);
  // While the file was read, another company may have been opened: it must not get the answers.
  if (context.vault !== vault) throw refuse('VAULT_LOCKED', {});
  const known = knownInquiry(vault.db, whoseIs(vault.db, file.seal, inquiryId));
  const before = returnsOf(vault.db, [known.record.id]).find((earlier) => earlier.sha256 === sha256);
  if (before) return { inquiryId: known.record.id, returnId: before.id, isRepeat: true };
  refuseStep(known.state, 'returned');
  vault.requireRoom(bytes.length);
  const { output, inverse, label } = runCommand(context, 'inquiries.receive', (tools) =>
    keepReturn(tools, known, file, { name, sha256 }),
  );
  if (inverse) remember(context.history, { procedure: 'inquiries.receive', input: null }, inverse, label);
  context.announce(['inquiries', 'attachments']);
  return output;
}

/** The inquiry that a file belongs to; refuses files of other companies and other inquiries. */
function whoseIs(db: ReadDb, seal: ReturnedSeal | null, wanted: Id | null): Id {
  const told = (reason: 'otherCompany' | 'otherInquiry' | 'unknownInquiry', inquiryId: Id | null = null) =>
    refuse('RETURN_REFUSED', { reason, inquiryId, company: (seal?.company ?? '').slice(0, 200) });
  if (seal === null) {
    if (wanted === null) throw told('unknownInquiry');
    return wanted;
  }
  const found = inquiryById(db, seal.inquiryId);
  if (found === null) {
    const ours = readProfile(db)?.name.trim() ?? '';
    throw told(seal.company.trim() === ours ? 'unknownInquiry' : 'otherCompany');
  }
  if (wanted !== null && found.id !== wanted) throw told('otherInquiry', found.id);
  return found.id;
}

/** Keeps what came back, with evidence and findings, as the next step of its inquiry. */
export function keepReturn(
  tools: CommandTools,
  known: KnownInquiry,
  file: ReturnedFile,
  { name, sha256 }: { name: string; sha256: string },
): Received {
  const { record } = known;
  const day = today(tools.clock);
  const answers = storeAttachment(tools, file.name, Buffer.from(file.bytes));
  const fits = file.evidence.filter(({ bytes }) => bytes.length > 0 && bytes.length <= attachmentLimit);
  const evidence = fits.map(({ name: title, bytes }): StatedEvidence => {
    const { hash } = storeAttachment(tools, title, Buffer.from(bytes));
    return { hash, title: title || answers.name, datedOn: day };
  });
  const content = judgeReturn(sealedSetOf(tools, record), {
    ...file,
    fileName: answers.name,
    sha256: answers.hash,
    saidOn: day,
    evidence,
    refused: [
      ...file.refused,
      ...file.evidence.filter((each) => !fits.includes(each)).map((each) => each.name),
    ],
  });
  const returnId = tools.newId();
  const eventId = addEvent(tools, record.id, 'returned', { on: day, note: answers.name, returnId });
  insertReturn(tools.db, {
    ...{ id: returnId, inquiryId: record.id, eventId, sha256, content },
    fileName: name.slice(0, 500),
    format: file.format,
    receivedAt: instantNow(tools.clock),
    evidenceFiles: evidence.length,
  });
  tools.record({
    subject: inquirySubject(record),
    after: {
      file: answers.name,
      hash: sha256,
      answered: content.statements.length,
      warnings: content.findings.filter(isWarning).length,
    },
  });
  tools.undoWith('inquiries.takeBack', { eventId });
  return { inquiryId: record.id, returnId, isRepeat: false };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
