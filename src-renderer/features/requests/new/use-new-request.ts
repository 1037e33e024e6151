import { type FormEvent, useState } from 'react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { failureOf } from '../../../lib/failures.ts';
import { formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { type DraftField, emptyDraft, problemsIn, profileOf, type RequestDraft } from './request-draft.ts';

export interface NewRequest {
  draft: RequestDraft;
  change: (part: Partial<RequestDraft>) => void;
  errorOf: (field: DraftField) => string | undefined;
  problems: readonly { fieldId: string; text: string }[];
  /** What belongs to no field. */
  error: unknown;
  isRunning: boolean;
  submit: (event: FormEvent) => void;
}

/** Id of a field of the form, for the links of its errors. */
export function fieldId(field: DraftField): string {
  return `new-request-${field}`;
}

/** A new request: its draft, what is wrong with it, and logging it. */
export function useNewRequest(today: string, onCreated: (requestId: string) => void): NewRequest {
  const t = useTexts('requests');
  const { engine } = useAccess();
  const deed = useDeed();
  const [draft, setDraft] = useState(() => emptyDraft(today));
  const [wasTried, setTried] = useState(false);
  const refused = useRefusedDay(deed.error);
  const own = wasTried ? problemsIn(draft) : [];
  const found = [
    ...own.map(({ field, text }) => ({ field, text: t(`create.${text}`) })),
    ...(refused ? [{ field: 'receivedOn' as const, text: refused }] : []),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const profile = profileOf(draft);
    if (profile === null || deed.isRunning) return;
    void deed.run(async () => onCreated((await engine.requests.create(profile)).id));
  };
  return {
    draft,
    change: (part) => {
      setDraft((now) => ({ ...now, ...part }));
      deed.clear();
    },
    errorOf: (wanted) => found.find(({ field }) => field === wanted)?.text,
    problems: found.map(({ field, text }) => ({ fieldId: fieldId(field), text })),
    error: refused ? null : deed.error,
    isRunning: deed.isRunning,
    submit,
  };
}

/** A refusal that belongs to the day of receipt, in words that fit there. */
function useRefusedDay(error: unknown): string | null {
  const t = useTexts('requests');
  const language = useLanguage();
  if (error === null) return null;
  const { code, data } = failureOf(error);
  if (code === 'TIME_IN_FUTURE') return t('create.receivedFuture');
  if (code === 'TIME_OUT_OF_RANGE')
    return t('create.receivedEarly', { from: formatDay(data.from, language) });
  return null;
}
