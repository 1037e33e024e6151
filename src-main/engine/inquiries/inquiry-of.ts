import type { Inquiry, InquiryRow, ReturnSummary } from '../../contract/inquiries.ts';
import type { Day, Id } from '../../contract/values.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { foldText } from '../kernel/folded-text.ts';
import { knownInquiry, sealedSetOf } from './known-inquiry.ts';
import { letterTexts } from './letter-texts.ts';
import { type StoredEvent, standingEvents } from './repo/events.ts';
import { type InquiryRecord, listInquiries } from './repo/records.ts';
import { returnsOf, type StoredReturn } from './repo/returns.ts';
import { isOverdue, stateAfter } from './rules/inquiry-state.ts';
import { isWarning } from './rules/judge-return.ts';

type View = 'open' | 'done' | 'all';

/** Inquiries as a list shows them, newest first. */
export function inquiryRows(
  tools: QueryTools,
  { view, search, vendorId }: { view: View; search: string; vendorId: Id | null },
): InquiryRow[] {
  const records = listInquiries(tools.db);
  const ids = records.map(({ id }) => id);
  const events = Map.groupBy(standingEvents(tools.db, ids), ({ inquiryId }) => inquiryId);
  const returns = Map.groupBy(returnsOf(tools.db, ids), ({ inquiryId }) => inquiryId);
  const day = today(tools.clock);
  const wanted = foldText(search.trim());
  return records
    .flatMap((record) => rowOf(record, events.get(record.id) ?? [], returns.get(record.id) ?? [], day))
    .filter((row) => isInView(row, view) && (vendorId === null || row.vendorId === vendorId))
    .filter((row) =>
      [row.vendorName, row.serviceName, row.contactName].some((text) => foldText(text).includes(wanted)),
    );
}

/** One inquiry with everything that a page shows. */
export function inquiryOf(tools: QueryTools, { inquiryId }: { inquiryId: Id }): Inquiry {
  const { record, events } = knownInquiry(tools.db, inquiryId);
  const returns = returnsOf(tools.db, [inquiryId]);
  const [row] = rowOf(record, events, returns, today(tools.clock));
  if (!row) throw new Error(`Inquiry ${inquiryId} has no state`);
  const merged = new Set(events.flatMap(({ kind, returnId }) => (kind === 'merged' ? [returnId] : [])));
  const { set, hash } = sealedSetOf(tools, record);
  return {
    ...row,
    content: record.content,
    set,
    hash,
    isSealed: record.seal !== null,
    events: events.map(({ id, kind, on, at, by, note }) => ({ id, kind, on, at, by, note })),
    returns: returns.map((stored) => summaryOf(stored, merged.has(stored.id))),
    letters: letterTexts(tools, record, set.questions.length),
  };
}

/** A return without its contents. */
export function summaryOf({ content, ...stored }: StoredReturn, isMerged: boolean): ReturnSummary {
  const { id, fileName, sha256, format, receivedAt, evidenceFiles } = stored;
  return {
    ...{ id, fileName, sha256, format, receivedAt, evidenceFiles, isMerged },
    answered: content.statements.length,
    warnings: content.findings.filter(isWarning).length,
  };
}

function rowOf(
  record: InquiryRecord,
  events: readonly StoredEvent[],
  [newest]: readonly StoredReturn[],
  day: Day,
): InquiryRow[] {
  const state = stateAfter(events);
  if (state === null) return [];
  const { id, vendorId, vendorName, serviceId, serviceName, content, sealed, createdAt } = record;
  return [
    {
      ...{ id, vendorId, vendorName, serviceId, serviceName, state, createdAt },
      dueOn: content.dueOn,
      sentOn: events.find(({ kind }) => kind === 'sent')?.on ?? null,
      isOverdue: isOverdue(state, content.dueOn, day),
      questions: sealed?.questions.length ?? content.questionIds.length,
      answered: newest?.content.statements.length ?? null,
      contactName: content.contactName,
    },
  ];
}

function isInView({ state }: InquiryRow, view: View): boolean {
  const isDone = state === 'merged' || state === 'closed';
  return view === 'all' || (view === 'done') === isDone;
}
