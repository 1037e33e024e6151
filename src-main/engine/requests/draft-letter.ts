import type { DataRequest, RequestLetter } from '../../contract/requests.ts';
import type { Id, Language } from '../../contract/values.ts';
import { listPeople, readProfile } from '../company/repo.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { competentAuthority } from '../law/competent-authority.ts';
import { requestOf } from './request-of.ts';
import { dueDates } from './rules/due-dates.ts';
import { letterDraft } from './rules/letter.ts';
import { workingDaysAtSeat } from './working-days-at-seat.ts';

interface DraftInput {
  requestId: Id;
  letter: RequestLetter;
  language: Language;
}

/** A letter to the person from what is known now; somebody reads it, fills it in and sends it. */
export function draftLetter(
  tools: QueryTools,
  { requestId, letter, language }: DraftInput,
): { subject: string; text: string } {
  const { db, templates } = tools;
  const request = requestOf(tools, requestId);
  const company = readProfile(db);
  if (!company) throw refuse('RECORD_NOT_FOUND', { kind: 'company', id: '1' });
  const owner = listPeople(db).find(({ id }) => id === request.ownerId);
  return letterDraft(
    letter,
    {
      request,
      company: company.name,
      sender: owner ? [owner.name, owner.role].filter((part) => part !== '').join(', ') : actorOf(db),
      authority: competentAuthority(company, templates.authorities())?.name[language] ?? '',
      until: letter.about === 'extension' ? extendedEnd(tools, request, letter.months) : null,
    },
    templates.requestLetterTexts(),
    language,
  );
}

/** The calendar end is promised: who keeps it needs no working day. */
function extendedEnd(tools: QueryTools, { kind, due }: DataRequest, extensionMonths: number) {
  if (due.startsOn === null) return null;
  const question = { kind, startsOn: due.startsOn, extensionMonths };
  return dueDates(question, workingDaysAtSeat(tools)).calendarEnd;
}
