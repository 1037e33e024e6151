import { readProfile } from '../company/repo.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { dayText } from '../law/wording.ts';
import { translatorOf } from '../reports/texts.ts';
import { standingEvents } from './repo/events.ts';
import type { InquiryRecord } from './repo/records.ts';

/** The words of the letter that goes with the questions and of the reminder; what somebody wrote takes the place of the first. */
export function letterTexts(
  tools: QueryTools,
  record: InquiryRecord,
  questions: number,
): { cover: string; reminder: string } {
  const { language, dueOn, contactName, coverText } = record.content;
  const t = translatorOf([tools.templates.reportTexts('inquiry-letter')], language);
  const sentOn = standingEvents(tools.db, [record.id]).find(({ kind }) => kind === 'sent')?.on ?? null;
  const facts = {
    service: record.serviceName,
    company: readProfile(tools.db)?.name ?? '',
    sender: actorOf(tools.db),
    count: questions,
    due: dueOn === null ? '' : dayText(dueOn)[language],
    sent: sentOn === null ? '' : dayText(sentOn)[language],
  };
  const written = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n');
  const greeting =
    contactName === '' ? t('inquiryLetter.greeting') : t('inquiryLetter.greetingTo', { name: contactName });
  const closing = t('inquiryLetter.closing', facts);
  return {
    cover:
      coverText.trim() !== ''
        ? coverText
        : written([
            greeting,
            t('inquiryLetter.opening', facts),
            t('inquiryLetter.how'),
            t(dueOn === null ? 'inquiryLetter.noDay' : 'inquiryLetter.until', facts),
            closing,
          ]),
    reminder: written([
      greeting,
      t(sentOn === null ? 'inquiryLetter.remindUndated' : 'inquiryLetter.remind', facts),
      dueOn === null ? '' : t('inquiryLetter.remindDue', facts),
      t('inquiryLetter.remindWhy'),
      closing,
    ]),
  };
}
