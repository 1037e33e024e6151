import type { DataRequest, RequestProfile } from '../../../../src-main/contract/requests.ts';

/** The part of a request that is changed in its form. */
export function profileOf(request: DataRequest): RequestProfile {
  const { kind, person, receivedOn, channel, identity, ownerId, note } = request;
  const { recipientsInformed, isOnSuppressionList } = request;
  return {
    ...{ kind, person, receivedOn, channel, identity, ownerId, note },
    ...{ recipientsInformed, isOnSuppressionList },
  };
}
