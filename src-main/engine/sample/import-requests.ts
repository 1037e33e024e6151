import type { Identity, RequestProfile } from '../../contract/requests.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { dayText } from '../law/wording.ts';
import { answerRequest } from '../requests/answer.ts';
import { createRequest } from '../requests/change-requests.ts';
import { addStep } from '../requests/change-steps.ts';
import { extendRequest } from '../requests/extend.ts';
import type { SampleCompany } from './sample-company.ts';
import { personIn } from './sample-people.ts';
import type { SampleReading } from './sample-reading.ts';
import type { SampleRequest } from './sample-requests.ts';

/** Clocks are set by an hour twice a year: two hours later it is the same day also then. */
const sameDay = 2;

/** Works one request of the sample as it was worked, everything on its day. */
export function importRequest(
  tools: CommandTools,
  request: SampleRequest,
  sample: SampleCompany,
  reading: SampleReading,
): void {
  const { id: requestId, receivedDays, steps, extension, answer } = request;
  const hours = (days: number) => days * 24 + sameDay;
  const on = (days: number) => reading.toolsAt(tools, hours(days));
  createRequest(on(lastDayOf(request)), profileOf(request, sample, reading), requestId);
  for (const { days, byId, text } of steps) {
    const step = { requestId, at: reading.instant(hours(days)), text: reading.text(text) };
    addStep(on(days), step, personIn(sample, byId).name);
  }
  if (extension) {
    const { toldDays, months, reason } = extension;
    const told = { toldOn: reading.day(toldDays), months, reason: reading.text(reason) };
    extendRequest(on(toldDays), { requestId, extension: told });
  }
  if (!answer) return;
  const received = dayText(reading.day(receivedDays))[reading.language];
  answerRequest(on(answer.days), {
    requestId,
    answer: {
      on: reading.day(answer.days),
      by: personIn(sample, answer.byId).name,
      result: answer.result,
      language: reading.language,
      text: reading.text(answer.text).replace('{received}', received),
    },
  });
}

/** Day on which everything that the profile says was known. */
function lastDayOf({ receivedDays, identity }: SampleRequest): number {
  return identity.confirmedDays ?? identity.askedDays ?? receivedDays;
}

function profileOf(request: SampleRequest, sample: SampleCompany, reading: SampleReading): RequestProfile {
  const { kind, channel, ownerId, isOnSuppressionList, recipientIds } = request;
  return {
    ...{ kind, channel, ownerId, isOnSuppressionList },
    person: reading.text(request.person),
    receivedOn: reading.day(request.receivedDays),
    identity: identityOf(request, reading),
    note: request.note ? reading.text(request.note) : '',
    recipientsInformed: sample.vendors.filter(({ id }) => recipientIds.includes(id)).map(({ name }) => name),
  };
}

function identityOf({ identity }: SampleRequest, { day, maybeDay }: SampleReading): Identity {
  const { state, askedDays, confirmedDays } = identity;
  if (state === 'notNeeded') return { state };
  const askedOn = maybeDay(askedDays);
  if (state === 'doubted' || confirmedDays === null) return { state: 'doubted', askedOn };
  return { state, askedOn, confirmedOn: day(confirmedDays) };
}
