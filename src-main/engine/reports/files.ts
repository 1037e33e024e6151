import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { breachOf } from '../breaches/breach-of.ts';
import { campaignOf } from '../campaigns/campaign-of.ts';
import { stepDays } from '../campaigns/rules/step-days.ts';
import { calendarPlan, noteCalendar } from '../deadlines/calendar.ts';
import { eventsOf } from '../deadlines/rules/calendar-events.ts';
import { breachCalendar } from '../exchange/breach-calendar.ts';
import { campaignCalendar } from '../exchange/campaign-calendar.ts';
import { deadlineCalendar } from '../exchange/deadline-calendar.ts';
import { objectionCalendar } from '../exchange/objection-calendar.ts';
import { reviewCalendar } from '../exchange/review-calendar.ts';
import { reviewDays } from '../exchange/review-days.ts';
import { instantNow } from '../kernel/clock.ts';
import { refuse } from '../kernel/failure.ts';
import { privateOs, queryTools } from '../kernel/procedures.ts';
import { noticeOf } from '../subprocessors/notice-of.ts';
import { writeDocument } from '../vault/write-document.ts';
import { buildReport } from './build.ts';
import { inquiryDeadlines } from './inquiry-deadlines.ts';
import { noteFile, outputAction } from './outputs.ts';
import { progressStream } from './progress-stream.ts';
import { proofPack } from './proof-pack/build-pack.ts';

/** Reports as files: for the shell and the command line, which know paths. */
export const reportFiles = privateOs.reports.router({
  renderTo: privateOs.reports.renderTo.handler(({ context, input, signal: outer }) => {
    const { request, path } = input;
    const { definition } = buildReport(context, request);
    return progressStream(outer, async (signal, onProgress) => {
      const { bytes, pages } = await context.printer.print(definition, { signal, onProgress });
      writeDocument(path, bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      noteFile(context, { request, fileName: basename(path), pages, sha256 });
      return { pages, sha256 };
    });
  }),
  writeWord: privateOs.reports.writeWord.handler(async ({ context, input, signal }) => {
    const { definition } = buildReport(context, input.request);
    const { bytes } = await context.printer.print(definition, {
      format: 'docx',
      ...(signal ? { signal } : {}),
    });
    writeDocument(input.path, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    // Word sets the pages anew on each computer: they have no number.
    noteFile(context, {
      request: input.request,
      medium: 'word',
      fileName: basename(input.path),
      pages: 0,
      sha256,
    });
    return { sha256 };
  }),
  writeProofPack: privateOs.reports.writeProofPack.handler(({ context, input, signal: outer }) => {
    const { path, ...request } = input;
    const build = proofPack(context, request);
    return progressStream(outer, async (signal, onProgress) => {
      const { zip, files } = await build({ signal, onProgress });
      writeDocument(path, zip);
      return { files, size: zip.length, sha256: createHash('sha256').update(zip).digest('hex') };
    });
  }),
  writeCalendar: privateOs.reports.writeCalendar.handler(async ({ context, input }) => {
    const tools = queryTools(context);
    const { id, number, clock, isDrill } = breachOf(tools, input.breachId, null);
    const isRunning = clock.state === 'running' || clock.state === 'passed';
    // Alarms of a drill would ring in the real life of whoever keeps the calendar.
    if (!isRunning || clock.dueAt === null || isDrill) throw refuse('NOTHING_TO_REPORT', {});
    const calendar = await breachCalendar(
      { breachId: id, number, clock },
      { law: tools.templates.breachLaw(), language: input.language, now: instantNow(tools.clock) },
    );
    writeDocument(input.path, Buffer.from(calendar));
    return {};
  }),
  writeObjectionCalendar: privateOs.reports.writeObjectionCalendar.handler(async ({ context, input }) => {
    const tools = queryTools(context);
    const notice = noticeOf(tools, input.noticeId);
    const { until, latest } = notice.period;
    if (until === null) throw refuse('NOTHING_TO_REPORT', {});
    const calendar = await objectionCalendar(
      { ...notice, period: { until, latest } },
      { language: input.language, now: instantNow(tools.clock) },
    );
    writeDocument(input.path, Buffer.from(calendar));
    return {};
  }),
  writeCampaignCalendar: privateOs.reports.writeCampaignCalendar.handler(async ({ context, input }) => {
    const tools = queryTools(context);
    const { content, exceptions } = campaignOf(tools, input.campaignId);
    const days = stepDays(content);
    const steps = content.steps.flatMap(({ id, name }) => {
      const day = days.get(id);
      return day === undefined ? [] : [{ id, name, day }];
    });
    if (steps.length === 0) throw refuse('NOTHING_TO_REPORT', {});
    const calendar = await campaignCalendar(
      {
        campaignId: input.campaignId,
        name: content.name,
        steps,
        exceptions: exceptions.filter(({ endedAt }) => endedAt === null),
      },
      { language: input.language, now: instantNow(tools.clock) },
    );
    writeDocument(input.path, Buffer.from(calendar));
    return {};
  }),
  writeReviewCalendar: privateOs.reports.writeReviewCalendar.handler(async ({ context, input }) => {
    const tools = queryTools(context);
    const { days, reminder } = reviewDays(tools, input.language);
    if (days.length === 0) throw refuse('NOTHING_TO_REPORT', {});
    const calendar = await reviewCalendar(days, {
      language: input.language,
      now: instantNow(tools.clock),
      reminder,
    });
    writeDocument(input.path, Buffer.from(calendar));
    return {};
  }),
  writeDeadlineCalendar: privateOs.reports.writeDeadlineCalendar.handler(async ({ context, input }) => {
    const tools = queryTools(context);
    const { day, ...plan } = calendarPlan(tools, input.filter, input.language);
    if (plan.events.length + plan.cancelled.length === 0) throw refuse('NOTHING_TO_REPORT', {});
    const now = instantNow(tools.clock);
    const calendar = await deadlineCalendar(plan, { language: input.language, now, day });
    writeDocument(input.path, Buffer.from(calendar));
    noteCalendar(context, outputAction, plan, basename(input.path));
    return {};
  }),
  writeInquiryCalendar: privateOs.reports.writeInquiryCalendar.handler(async ({ context, input }) => {
    const tools = queryTools(context);
    const { day, rows } = inquiryDeadlines(tools, input);
    if (rows.length === 0) throw refuse('NOTHING_TO_REPORT', {});
    const now = instantNow(tools.clock);
    const plan = { events: rows.flatMap((row) => eventsOf(row, input.language)), cancelled: [] };
    const calendar = await deadlineCalendar(plan, { language: input.language, now, day });
    writeDocument(input.path, Buffer.from(calendar));
    return {};
  }),
  fileName: privateOs.reports.fileName.handler(({ context, input }) => ({
    fileName: buildReport(context, input).fileName,
  })),
});
