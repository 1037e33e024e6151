import type { RequestProfile, TouchedRequest } from '../../contract/requests.ts';
import type { Id } from '../../contract/values.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow, today } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuseOddDays } from './day-checks.ts';
import { nameless, openRequest } from './known-request.ts';
import { deleteRequest, insertRequest, type StoredRequest, writeProfile } from './repo/requests.ts';
import { takeNumber } from './repo/schedule.ts';

/** Logs a request with the next number of its year. */
export function createRequest(
  tools: CommandTools,
  profile: RequestProfile,
  id = tools.newId(),
): TouchedRequest {
  const { db, clock } = tools;
  refuseOddDays(clock, profile);
  const year = Number(today(clock).slice(0, 4));
  const request = { ...profile, id, year, sequence: takeNumber(db, year) };
  insertRequest(db, request, instantNow(clock));
  tools.record(nameless(request));
  tools.undoWith('requests.remove', { requestId: id });
  return { id };
}

/** Changes what is kept about an open request. */
export function saveProfile(
  tools: CommandTools,
  { requestId, profile }: { requestId: Id; profile: RequestProfile },
): TouchedRequest {
  const request = openRequest(tools.db, requestId);
  refuseOddDays(tools.clock, profile);
  const before = profileOf(request);
  writeProfile(tools.db, requestId, profile);
  const changed = Object.keys(changedFields(before, profile).after);
  tools.record(nameless({ ...request, kind: profile.kind }, changed));
  tools.undoWith('requests.saveProfile', { requestId, profile: before });
  return { id: requestId };
}

/** Takes out a request that was entered by mistake, for good; its number is not given again. */
export function removeRequest(tools: CommandTools, { requestId }: { requestId: Id }): TouchedRequest {
  const request = openRequest(tools.db, requestId);
  deleteRequest(tools.db, requestId);
  tools.record(nameless(request));
  return { id: requestId };
}

/** The part of a request that can be changed. */
function profileOf(request: StoredRequest): RequestProfile {
  const { id: _id, year: _year, sequence: _sequence, extension: _extension, ...rest } = request;
  const { answers: _answers, draft: _draft, ...profile } = rest;
  return profile;
}
