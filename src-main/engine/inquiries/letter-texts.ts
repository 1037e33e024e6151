import { readProfile } from '../company/repo.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { withLettersAsOf } from '../kernel/law-in-force.ts';
import { dayText } from '../law/wording.ts';
import { type Translate, translatorOf } from '../reports/texts.ts';
import { standingEvents } from './repo/events.ts';
import type { InquiryRecord } from './repo/records.ts';

/**
 * The words of the letter that goes with the questions and of the reminder; what somebody wrote takes the place of the first.
 * What went out reads as it did then, whatever own words came later.
 */
export function letterTexts(
  tools: QueryTools,
  record: InquiryRecord,
  questions: number,
): { cover: string; reminder: string } {
  const { language, dueOn, contactName, coverText } = record.content;
  const events = standingEvents(tools.db, [record.id]);
  const wordsOf = (kind: 'sent' | 'reminded') => {
    const at = events.findLast((event) => event.kind === kind)?.at ?? null;
    const templates = withLettersAsOf(tools.templates, tools.db, at);
    return translatorOf([templates.reportTexts('inquiry-letter')], language);
  };
  const [cover, reminder] = [wordsOf('sent'), wordsOf('reminded')];
  const sentOn = events.find(({ kind }) => kind === 'sent')?.on ?? null;
  const facts = {
    service: record.serviceName,
    company: readProfile(tools.db)?.name ?? '',
    sender: actorOf(tools.db),
    questions: cover('inquiryLetter.questions', { count: questions }),
    due: dueOn === null ? '' : dayText(dueOn)[language],
    sent: sentOn === null ? '' : dayText(sentOn)[language],
  };
  const written = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n');
  const greeting = (t: Translate) =>
    contactName === '' ? t('inquiryLetter.greeting') : t('inquiryLetter.greetingTo', { name: contactName });
  return {
    cover:
      coverText.trim() !== ''
        ? coverText
        : written([
            greeting(cover),
            cover('inquiryLetter.opening', facts),
            cover('inquiryLetter.how'),
            cover(dueOn === null ? 'inquiryLetter.noDay' : 'inquiryLetter.until', facts),
            cover('inquiryLetter.closing', facts),
          ]),
    reminder: written([
      greeting(reminder),
      reminder(sentOn === null ? 'inquiryLetter.remindUndated' : 'inquiryLetter.remind', facts),
      dueOn === null ? '' : reminder('inquiryLetter.remindDue', facts),
      reminder('inquiryLetter.remindWhy'),
      reminder('inquiryLetter.closing', facts),
    ]),
  };
}
