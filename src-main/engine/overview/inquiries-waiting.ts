import type { InquiryRow } from '../../contract/inquiries.ts';
import type { Day } from '../../contract/values.ts';
import { inquiryRows } from '../inquiries/inquiry-of.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { dayText } from '../law/wording.ts';
import type { Waiting } from './rules.ts';

/** Answers of vendors by the day on which they are due, and those that came and wait to be taken over. */
export function inquiriesWaiting(tools: QueryTools, until: Day): Waiting[] {
  return inquiryRows(tools, { view: 'open', search: '', vendorId: null }).flatMap((row) => {
    if (row.state === 'returned') return [answerCame(row)];
    const isOut = row.state === 'sent' || row.state === 'reminded';
    return isOut && (row.dueOn === null || row.dueOn <= until) ? [answerDue(row)] : [];
  });
}

function answerDue(row: InquiryRow): Waiting {
  const { vendorName, serviceName, questions, sentOn, dueOn } = row;
  const sent = sentOn === null ? null : dayText(sentOn);
  return {
    ...common(row),
    title: row.isOverdue
      ? { de: `${vendorName}: Antworten überfällig`, en: `${vendorName}: answers overdue` }
      : { de: `${vendorName}: Antworten erwartet`, en: `${vendorName}: answers expected` },
    why: {
      de: `${questions === 1 ? '1 Frage' : `${questions} Fragen`} zu ${serviceName}${sent ? `, versendet ${sent.de}` : ''}.`,
      en: `${questions === 1 ? '1 question' : `${questions} questions`} on ${serviceName}${sent ? `, sent ${sent.en}` : ''}.`,
    },
    dueOn,
    since: sentOn,
    isWithOthers: true,
  };
}

function answerCame(row: InquiryRow): Waiting {
  const { vendorName, serviceName, answered, questions } = row;
  return {
    ...common(row),
    title: { de: `${vendorName}: Antworten übernehmen`, en: `${vendorName}: take over answers` },
    why: {
      de: `${answered ?? 0} von ${questions} Fragen zu ${serviceName} sind beantwortet.`,
      en: `${answered ?? 0} of ${questions} questions on ${serviceName} are answered.`,
    },
    dueOn: null,
  };
}

function common({
  id,
  vendorId,
}: InquiryRow): Pick<Waiting, 'id' | 'kind' | 'vendorId' | 'assessmentId' | 'inquiryId'> {
  return { id: `inquiryOverdue:${id}`, kind: 'inquiryOverdue', vendorId, assessmentId: null, inquiryId: id };
}
