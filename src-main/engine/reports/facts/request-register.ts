import type { DataRequest } from '../../../contract/requests.ts';
import type { Day } from '../../../contract/values.ts';
import { today } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { listRequests } from '../../requests/list-requests.ts';
import { retentionMonths } from '../../requests/repo/schedule.ts';
import { type CompanyFacts, gatherCompany } from './company.ts';

/** A request without who asked, what was noted and what was written: the register needs none of it. */
export type RegisteredRequest = Pick<
  DataRequest,
  'number' | 'kind' | 'receivedOn' | 'channel' | 'identity' | 'state' | 'due' | 'isOverdue'
> & {
  extension: Pick<NonNullable<DataRequest['extension']>, 'months' | 'toldOn' | 'counts'> | null;
  answer: Pick<NonNullable<DataRequest['answer']>, 'on' | 'result' | 'isLate'> | null;
};

export interface RequestRegisterFacts {
  company: CompanyFacts;
  from: Day;
  to: Day;
  today: Day;
  /** Months from the answer to the deletion of a request. */
  retention: number;
  /** Received in the period, the earliest first. */
  requests: RegisteredRequest[];
}

/** Reads the requests that came in from the first to the last day. */
export function gatherRequestRegister(tools: QueryTools, from: Day, to: Day): RequestRegisterFacts {
  if (from > to) throw refuse('DATES_REVERSED', { from, to });
  const { requests } = listRequests(tools, { view: 'all', search: '' });
  return {
    company: gatherCompany(tools),
    from,
    to,
    today: today(tools.clock),
    retention: retentionMonths(tools.db),
    requests: requests
      .filter(({ receivedOn }) => receivedOn >= from && receivedOn <= to)
      .toSorted((one, other) => one.receivedOn.localeCompare(other.receivedOn) || byNumber(one, other))
      .map(withoutPerson),
  };
}

/** `2026-9` comes before `2026-14`. */
function byNumber(one: DataRequest, other: DataRequest): number {
  return one.number.localeCompare(other.number, 'en', { numeric: true });
}

function withoutPerson(request: DataRequest): RegisteredRequest {
  const { number, kind, receivedOn, channel, identity, state, due, isOverdue, extension, answer } = request;
  return {
    ...{ number, kind, receivedOn, channel, identity, state, due, isOverdue },
    extension: extension && { months: extension.months, toldOn: extension.toldOn, counts: extension.counts },
    answer: answer && { on: answer.on, result: answer.result, isLate: answer.isLate },
  };
}
