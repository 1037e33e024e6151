import { basename } from 'node:path';
import type { Day, Id, Language } from '../../contract/values.ts';
import { breachOf } from '../breaches/breach-of.ts';
import { campaignOf } from '../campaigns/campaign-of.ts';
import { stepDays } from '../campaigns/rules/step-days.ts';
import { calendarPlan, noteCalendar, registerPlan } from '../deadlines/calendar.ts';
import {
  type CalendarEvent,
  type CalendarPlan,
  eventsOf,
  isOfRecord,
} from '../deadlines/rules/calendar-events.ts';
import { instantNow, today } from '../kernel/clock.ts';
import type { EngineContext, QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { privateOs, queryTools } from '../kernel/procedures.ts';
import { standingNotice } from '../subprocessors/notice-of.ts';
import { writeDocument } from '../vault/write-document.ts';
import { breachEvents } from './breach-calendar.ts';
import { campaignEvents } from './campaign-calendar.ts';
import { deadlineCalendar } from './deadline-calendar.ts';
import { inquiryDeadlines } from './inquiry-deadlines.ts';
import { objectionEvents } from './objection-calendar.ts';
import { reviewEvents } from './review-days.ts';

const { reports } = privateOs;

/**
 * Calendars as files: of everything and of single registers. Each cancels what a file told and nobody waits for any more, and
 * is remembered ([decision](../../../docs/decisions/0032-calendar-cancellations.md)).
 */
export const calendarFiles = {
  writeCalendar: reports.writeCalendar.handler(({ context, input }) => {
    const tools = queryTools(context);
    const law = tools.templates.breachLaw();
    const asked = breachEvents(breachOf(tools, input.breachId, null), law, input.language);
    return write(context, input, registerPlan(tools, { asked, isOwn: isOfRecord(input.breachId) }));
  }),
  writeObjectionCalendar: reports.writeObjectionCalendar.handler(({ context, input }) => {
    const tools = queryTools(context);
    const notice = standingNotice(tools, input.noticeId);
    // Of one that was taken back nothing is asked for: what a file told of it is cancelled.
    const asked = notice === null ? [] : objectionEvents(notice, input.language);
    return write(context, input, registerPlan(tools, { asked, isOwn: isOfRecord(input.noticeId) }));
  }),
  writeCampaignCalendar: reports.writeCampaignCalendar.handler(({ context, input }) => {
    const tools = queryTools(context);
    const asked = eventsOfCampaign(tools, input.campaignId, input.language);
    return write(context, input, registerPlan(tools, { asked, isOwn: isOfRecord(input.campaignId) }));
  }),
  writeReviewCalendar: reports.writeReviewCalendar.handler(({ context, input }) => {
    const tools = queryTools(context);
    const asked = reviewEvents(tools, input.language);
    return write(context, input, registerPlan(tools, { asked, isOwn: isOfReview }));
  }),
  writeDeadlineCalendar: reports.writeDeadlineCalendar.handler(({ context, input }) =>
    write(context, input, calendarPlan(queryTools(context), input.filter, input.language)),
  ),
  writeInquiryCalendar: reports.writeInquiryCalendar.handler(({ context, input }) => {
    const tools = queryTools(context);
    const asked = inquiryDeadlines(tools, input).flatMap((row) => eventsOf(row, input.language));
    const { inquiryId } = input;
    const isOwn = inquiryId === null ? isOfInquiry : isOfRecord(inquiryId);
    return write(context, input, registerPlan(tools, { asked, isOwn }));
  }),
};

const isOfReview = ({ uid }: { uid: string }) => /^(?:review|certificate)-/.test(uid);
const isOfInquiry = ({ uid }: { uid: string }) => uid.startsWith('inquiry-');

/** Days of a campaign; of one that has ended, only those that have passed. */
function eventsOfCampaign(tools: QueryTools, campaignId: Id, language: Language): CalendarEvent[] {
  const { content, exceptions, state } = campaignOf(tools, campaignId);
  const days = stepDays(content);
  const isComing = (day: Day) => day >= today(tools.clock);
  const steps = content.steps.flatMap(({ id, name }) => {
    const day = days.get(id);
    return day === undefined || (state === 'ended' && isComing(day)) ? [] : [{ id, name, day }];
  });
  if (steps.length === 0) return [];
  const open = exceptions.filter(({ endedAt }) => endedAt === null);
  return campaignEvents({ id: campaignId, name: content.name, steps, exceptions: open }, language);
}

async function write(
  context: EngineContext,
  { path, language }: { path: string; language: Language },
  plan: CalendarPlan,
): Promise<Record<string, never>> {
  if (plan.events.length + plan.cancelled.length === 0) throw refuse('NOTHING_TO_REPORT', {});
  const { clock } = context;
  const calendar = await deadlineCalendar(plan, { language, now: instantNow(clock), day: today(clock) });
  writeDocument(path, Buffer.from(calendar));
  noteCalendar(context, plan, basename(path));
  return {};
}
