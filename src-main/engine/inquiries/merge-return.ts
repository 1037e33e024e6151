import type { ReturnView } from '../../contract/inquiries.ts';
import type { StatementChoice } from '../../contract/statements.ts';
import type { Id } from '../../contract/values.ts';
import { instantNow, today } from '../kernel/clock.ts';
import type { CommandTools, QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { mergeStatements, putMergeBack, takeMergeBack } from '../statements/merge.ts';
import { previewStatements } from '../statements/preview.ts';
import { knownEvent } from './change-standing.ts';
import { summaryOf } from './inquiry-of.ts';
import { addEvent, inquirySubject, knownInquiry, refuseStep } from './known-inquiry.ts';
import { writeRetracted } from './repo/events.ts';
import { returnById, type StoredReturn } from './repo/returns.ts';

type Nothing = Record<never, never>;
type MergeSteps = { eventId: Id; batchId: Id };

/** What came back, held against what was sent and against our answers as they are now. */
export function returnView(tools: QueryTools, { returnId }: { returnId: Id }): ReturnView {
  const { stored, isMerged, serviceId } = knownReturn(tools, returnId);
  const { findings, statements } = stored.content;
  return {
    inquiryId: stored.inquiryId,
    return: summaryOf(stored, isMerged),
    findings,
    ...previewStatements(tools, { serviceId, statements }),
  };
}

/** Takes the chosen answers over, as statements of the vendor; one command, one way back. */
export function mergeReturn(
  tools: CommandTools,
  { returnId, choices }: { returnId: Id; choices: { questionId: string; choice: StatementChoice }[] },
): { taken: number; filed: number } {
  const { stored, serviceId } = knownReturn(tools, returnId);
  const { record, state } = knownInquiry(tools.db, stored.inquiryId);
  refuseStep(state, 'merged');
  const wanted = new Map(choices.map(({ questionId, choice }) => [questionId, choice]));
  const rows = stored.content.statements.flatMap((statement) => {
    const choice = wanted.get(statement.questionId);
    return choice === undefined ? [] : [{ statement, choice }];
  });
  if (rows.length === 0) throw refuse('NOTHING_TO_IMPORT', {});
  const origin = { kind: 'inquiry', inquiryId: stored.inquiryId } as const;
  const { batchId, taken, filed } = mergeStatements(tools, { serviceId, origin, rows });
  const eventId = addEvent(tools, record.id, 'merged', { on: today(tools.clock), returnId });
  tools.record({ subject: inquirySubject(record), after: { taken, filed } });
  tools.undoWith('inquiries.takeMergeBack', { eventId, batchId });
  return { taken, filed };
}

/** Takes a merge back: answers and step together. */
export function takeReturnBack(tools: CommandTools, { eventId, batchId }: MergeSteps): Nothing {
  const event = knownEvent(tools, eventId, false);
  takeMergeBack(tools, { batchId });
  writeRetracted(tools.db, eventId, instantNow(tools.clock));
  tools.record({ subject: inquirySubject(knownInquiry(tools.db, event.inquiryId).record) });
  tools.undoWith('inquiries.putMergeBack', { eventId, batchId });
  return {};
}

/** Merges again what was taken back. */
export function putReturnBack(tools: CommandTools, { eventId, batchId }: MergeSteps): Nothing {
  const event = knownEvent(tools, eventId, true);
  putMergeBack(tools, { batchId });
  writeRetracted(tools.db, eventId, null);
  tools.record({ subject: inquirySubject(knownInquiry(tools.db, event.inquiryId).record) });
  tools.undoWith('inquiries.takeMergeBack', { eventId, batchId });
  return {};
}

function knownReturn(
  { db }: QueryTools,
  returnId: Id,
): { stored: StoredReturn; isMerged: boolean; serviceId: Id } {
  const stored = returnById(db, returnId);
  if (stored === null) throw refuse('RECORD_NOT_FOUND', { kind: 'inquiryReturn', id: returnId });
  const { record, events } = knownInquiry(db, stored.inquiryId);
  const isMerged = events.some((event) => event.kind === 'merged' && event.returnId === returnId);
  return { stored, isMerged, serviceId: record.serviceId };
}
