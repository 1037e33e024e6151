import { createHash } from 'node:crypto';
import { draftInquiry } from '../inquiries/change-inquiries.ts';
import { markReminded, markSent } from '../inquiries/change-standing.ts';
import { knownInquiry, sealedSetOf } from '../inquiries/known-inquiry.ts';
import { keepReturn } from '../inquiries/receive.ts';
import { inquiryById, servicesOfVendors, writeContent } from '../inquiries/repo/records.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import type { ReturnedFile, ReturnedRow } from '../kernel/inquiry-files.ts';
import type { SampleInquiry } from './sample-inquiries.ts';
import type { SampleReading } from './sample-reading.ts';

/** Drafts, sends and receives one inquiry of the sample as it happened, everything on its day. */
export function importInquiry(tools: CommandTools, inquiry: SampleInquiry, reading: SampleReading): void {
  const { id: inquiryId, draftedDays, sentDays, remindedDays, returned } = inquiry;
  // Clocks are set by an hour twice a year: two hours later it is the same day also then.
  const on = (days: number) => reading.toolsAt(tools, days * 24 + 2);
  draft(on(draftedDays), inquiry, reading);
  if (sentDays === null) return;
  markSent(on(sentDays), { inquiryId, on: reading.day(sentDays) });
  if (remindedDays !== null) markReminded(on(remindedDays), { inquiryId, on: reading.day(remindedDays) });
  if (returned === null) return;
  const later = on(returned.days);
  const known = knownInquiry(later.db, inquiryId);
  const file = fileOf(later, inquiry, returned, reading);
  keepReturn(later, known, file, {
    name: file.name,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
  });
}

function draft(tools: CommandTools, inquiry: SampleInquiry, reading: SampleReading): void {
  const { id, vendorId, serviceId, scope, dueDays, questions } = inquiry;
  const [service] = servicesOfVendors(tools.db, [vendorId], serviceId);
  if (!service) throw new Error(`Service ${serviceId} is not in the sample`);
  const wish = { scope, language: reading.language, dueOn: reading.day(dueDays) };
  draftInquiry(tools, service, wish, id);
  const drafted = inquiryById(tools.db, id);
  if (drafted === null) throw new Error(`Inquiry ${id} asks nothing`);
  const { content } = drafted;
  const kept = { ...content, questionIds: content.questionIds.slice(0, questions) };
  writeContent(tools.db, id, kept, instantNow(tools.clock));
}

/** The answer file as the vendor returned it: answers in the words of the page, and one that is none of them. */
function fileOf(
  tools: CommandTools,
  { id }: SampleInquiry,
  { fileName, answers }: NonNullable<SampleInquiry['returned']>,
  { language, text }: SampleReading,
): ReturnedFile {
  const { record } = knownInquiry(tools.db, id);
  const { set, hash } = sealedSetOf(tools, record);
  const wording = new Map(set.questions.map((question) => [question.id, question.text[language]]));
  const items = answers.map(({ questionId, value, typed, note, evidence, changed }) => ({
    id: questionId,
    text: changed ? text(changed) : (wording.get(questionId) ?? ''),
    value: typed ? text(typed) : (value ?? ''),
    note: note ? text(note) : '',
    evidence: evidence === null ? [] : [evidence],
  }));
  const known = new Map(items.map((item) => [item.id, item]));
  const seal = { inquiryId: id, hash, company: set.company };
  const content = { format: 'obhut-answers', formatVersion: 1, ...seal, language, answers: items };
  const inBytes = (words: string) => new TextEncoder().encode(words);
  return {
    format: 'json',
    seal,
    rows: set.questions.map((question) => rowOf(question.id, known.get(question.id) ?? null)),
    formulas: [],
    name: text(fileName),
    bytes: inBytes(JSON.stringify(content, null, 2)),
    evidence: items.flatMap(({ evidence }) =>
      evidence.map((name) => ({ name, bytes: inBytes(`${set.vendor}: ${name}\n`) })),
    ),
    refused: [],
  };
}

function rowOf(
  questionId: string,
  item: { text: string; value: string; note: string; evidence: string[] } | null,
): ReturnedRow {
  return {
    questionId,
    wordings: item === null ? [] : [item.text],
    value: item?.value ?? '',
    note: item?.note ?? '',
    evidence: item?.evidence ?? [],
    sheet: null,
    row: null,
    cell: questionId,
  };
}
