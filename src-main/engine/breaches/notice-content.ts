import type { NewNotice, NoticeContent } from '../../contract/breach-notification.ts';
import { listPeople } from '../company/repo.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import type { CaseFile } from './gather-case.ts';
import { caseNumber } from './known-case.ts';
import { vendorName } from './repo/heads.ts';
import { resultOf } from './rules/current-decisions.ts';
import { noticeFields } from './rules/notice-fields.ts';
import { authorityFor, type Seat } from './seat.ts';

/** What a notification would say now, each content with how far it is known and what changed since the last one. */
export function noticeContent(
  tools: QueryTools,
  file: CaseFile,
  seat: Seat,
  notice: Pick<NewNotice, 'by' | 'delayReason'>,
): NoticeContent {
  const { templates, db } = tools;
  const severity = file.severities.at(-1);
  const said = {
    company: seat.company,
    contact: listPeople(db).find((person) => person.function === 'dpo') ?? null,
    reporter: notice.by,
    authority: authorityFor(seat, file.head.authorityId, templates.authorities()),
    title: file.head.title,
    number: caseNumber(file.head),
    processorName: vendorName(db, file.head.vendorId),
    particulars: file.particulars,
    measures: file.tasks,
    people: peopleIn(file),
    severity: severity ? { score: severity.answer.score, level: severity.level } : null,
  };
  const before = file.notices.at(-1)?.content ?? null;
  const asked = templates.breachLaw().notificationFields;
  return { ...said, fields: noticeFields({ asked, now: said, before, delayReason: notice.delayReason }) };
}

function peopleIn({ current, letters }: CaseFile): NoticeContent['people'] {
  if (current.people === null) return null;
  const told = letters.flatMap(({ kind, sent }) => (sent && kind !== 'controllerNotice' ? [sent.at] : []));
  return {
    result: resultOf(current.people) ?? '',
    reason: current.people.reason,
    toldAt: told.toSorted()[0] ?? null,
  };
}
