import type { RequestChannel, RequestKind, RequestProfile } from '../../../../src-main/contract/requests.ts';

/** What is being written down about a request when it comes in. */
export interface RequestDraft {
  kind: RequestKind | null;
  receivedOn: string | null;
  channel: RequestChannel;
  person: string;
  ownerId: string | null;
}

/** The form as it opens: received today by e-mail, as most are. */
export function emptyDraft(today: string): RequestDraft {
  return { kind: null, receivedOn: today, channel: 'email', person: '', ownerId: null };
}

/** Fields of the form, for errors. */
export type DraftField = 'kind' | 'receivedOn';

export interface DraftProblem {
  field: DraftField;
  text: 'kindMissing' | 'receivedMissing';
}

/** What keeps the draft from being logged. */
export function problemsIn({ kind, receivedOn }: RequestDraft): DraftProblem[] {
  return [
    ...(kind === null ? [{ field: 'kind', text: 'kindMissing' } as const] : []),
    ...(receivedOn === null ? [{ field: 'receivedOn', text: 'receivedMissing' } as const] : []),
  ];
}

/** The draft as it is logged; null while something that must be known is missing. */
export function profileOf({
  kind,
  receivedOn,
  person,
  channel,
  ownerId,
}: RequestDraft): RequestProfile | null {
  if (kind === null || receivedOn === null) return null;
  return {
    ...{ kind, receivedOn, channel, ownerId },
    person: person.trim(),
    identity: { state: 'notNeeded' },
    note: '',
    recipientsInformed: [],
    isOnSuppressionList: false,
  };
}
