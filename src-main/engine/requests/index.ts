import { command, os, query } from '../kernel/procedures.ts';
import { workingCalendar } from '../law/working-days.ts';
import { answerRequest, reopenRequest, saveDraft } from './answer.ts';
import { createRequest, removeRequest, saveProfile } from './change-requests.ts';
import { addStep, removeStep } from './change-steps.ts';
import { refuseUncountable } from './day-checks.ts';
import { deleteDue, dueForDeletion, setRetention } from './delete-due.ts';
import { draftLetter } from './draft-letter.ts';
import { extendRequest, retractExtension } from './extend.ts';
import { listRequests } from './list-requests.ts';
import { retentionMonths } from './repo/schedule.ts';
import { requestOf } from './request-of.ts';
import { dueDates } from './rules/due-dates.ts';
import { coveredDays, workingDaysAtSeat } from './working-days-at-seat.ts';

/** Requests of people (Art. 15–21, 7(3) GDPR): what is due when, what was done and answered, until the request is deleted. */
export const requests = os.requests.router({
  list: os.requests.list.handler(query(listRequests)),
  get: os.requests.get.handler(query((tools, { requestId }) => requestOf(tools, requestId))),

  create: os.requests.create.handler(command((tools, profile) => createRequest(tools, profile))),
  saveProfile: os.requests.saveProfile.handler(command(saveProfile)),
  addStep: os.requests.addStep.handler(command((tools, step) => addStep(tools, step))),
  removeStep: os.requests.removeStep.handler(command(removeStep)),
  extend: os.requests.extend.handler(command(extendRequest)),
  retractExtension: os.requests.retractExtension.handler(command(retractExtension)),
  saveDraft: os.requests.saveDraft.handler(command(saveDraft)),
  answer: os.requests.answer.handler(command(answerRequest)),
  reopen: os.requests.reopen.handler(command(reopenRequest)),
  remove: os.requests.remove.handler(command(removeRequest)),
  draftLetter: os.requests.draftLetter.handler(query(draftLetter)),

  due: os.requests.due.handler(query((tools) => ({ requests: dueForDeletion(tools) }))),
  deleteDue: os.requests.deleteDue.handler(command(deleteDue)),
  retention: os.requests.retention.handler(query(({ db }) => ({ months: retentionMonths(db) }))),
  setRetention: os.requests.setRetention.handler(command(setRetention)),

  dueAtSeat: os.requests.dueAtSeat.handler(
    query((tools, { kind, receivedOn }) => {
      refuseUncountable(receivedOn);
      return dueDates({ kind, startsOn: receivedOn, extensionMonths: 0 }, workingDaysAtSeat(tools));
    }),
  ),
  dueDates: os.requests.dueDates.handler(({ context, input: { region, ...question } }) => {
    const holidays = context.templates.holidays();
    return dueDates(question, workingCalendar(region, holidays, coveredDays(holidays)));
  }),
});
