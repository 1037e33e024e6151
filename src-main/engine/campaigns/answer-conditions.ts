import type { GateAnswer } from '../../contract/campaign-record.ts';
import type { Day, Id } from '../../contract/values.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { instantNow, today } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { campaignSubject, knownCampaign } from './known-campaign.ts';
import * as repo from './repo/campaigns.ts';
import { exceptionOn, itemOf } from './rules/reasons.ts';

interface AnswerInput {
  campaignId: Id;
  item: string;
  /** Null takes the answer back. */
  answer: GateAnswer['answer'] | null;
  note: string;
}

/** Keeps what somebody says about a condition that no register knows. */
export function answerCondition(
  tools: CommandTools,
  { campaignId, item, answer, note }: AnswerInput,
): { id: Id } {
  const campaign = knownCampaign(tools.db, campaignId);
  requireItem(tools, item);
  // "Does not apply" opens a gate like "yes"; nothing is waved through without a word.
  if (answer === 'notApplicable' && note.trim() === '') throw refuse('REASON_MISSING', {});
  const before = repo.answersOf(tools.db, campaignId).find((known) => known.item === item) ?? null;
  if (answer === null) repo.deleteAnswer(tools.db, campaignId, item);
  else {
    const [by, at] = [actorOf(tools.db), instantNow(tools.clock)];
    repo.writeAnswer(tools.db, campaignId, { item, answer, note, by, at });
  }
  tools.record({
    subject: campaignSubject(campaign),
    before: { item, answer: before?.answer ?? null, note: before?.note ?? '' },
    after: { item, answer, note },
  });
  tools.undoWith('campaigns.answer', {
    campaignId,
    item,
    answer: before?.answer ?? null,
    note: before?.note ?? '',
  });
  return { id: campaignId };
}

interface ExceptionInput {
  campaignId: Id;
  item: string;
  by: string;
  reason: string;
  until: Day;
}

/** Somebody answers for a major gap until a day. Blockers know no exception, and what is past excepts nothing. */
export function grantException(
  tools: CommandTools,
  { campaignId, item, by, reason, until }: ExceptionInput,
  id = tools.newId(),
): { id: Id } {
  const campaign = knownCampaign(tools.db, campaignId);
  const { severity } = requireItem(tools, item);
  const day = today(tools.clock);
  if (severity === 'blocker') throw refuse('EXCEPTION_REFUSED', { reason: 'blocker' });
  if (until < day) throw refuse('EXCEPTION_REFUSED', { reason: 'past' });
  if (exceptionOn(repo.exceptionsOf(tools.db, campaignId), item, day))
    throw refuse('EXCEPTION_REFUSED', { reason: 'standing' });
  const grantedAt = instantNow(tools.clock);
  repo.insertException(tools.db, { id, campaignId, item, reason, by, grantedAt, until, endedAt: null });
  tools.record({ subject: campaignSubject(campaign), after: { exception: item, by, reason, until } });
  tools.undoWith('campaigns.endException', { exceptionId: id });
  return { id };
}

/** Ends an exception: the gap was closed, or nobody answers for it any more. */
export function endException(tools: CommandTools, { exceptionId }: { exceptionId: Id }): { id: Id } {
  const exception = repo.exceptionById(tools.db, exceptionId);
  if (!exception) throw refuse('RECORD_NOT_FOUND', { kind: 'campaignException', id: exceptionId });
  const campaign = knownCampaign(tools.db, exception.campaignId);
  const endedAt = exception.endedAt ?? instantNow(tools.clock);
  repo.writeExceptionEnd(tools.db, exceptionId, endedAt);
  tools.record({
    subject: campaignSubject(campaign),
    before: { exception: exception.item, endedAt: exception.endedAt },
    after: { exception: exception.item, endedAt },
  });
  return { id: exceptionId };
}

function requireItem({ templates }: CommandTools, id: string) {
  const item = itemOf(templates.campaignLaw(), id);
  if (!item) throw refuse('EXCEPTION_REFUSED', { reason: 'unknown' });
  return item;
}
