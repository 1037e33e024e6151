import { type FormEvent, useState } from 'react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { failureOf } from '../../../lib/failures.ts';
import { formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import {
  emptyDraft,
  isAwarenessMoved,
  isWritten,
  problemsIn,
  type QuickDraft,
  type QuickField,
  recordOf,
} from './quick-draft.ts';

export interface QuickForm {
  draft: QuickDraft;
  change: (part: Partial<QuickDraft>) => void;
  errorOf: (field: QuickField) => string | undefined;
  problems: readonly { fieldId: string; text: string }[];
  /** What belongs to no field. */
  error: unknown;
  isReasonAsked: boolean;
  isWritten: boolean;
  isRunning: boolean;
  submit: (event: FormEvent) => void;
}

interface QuickOptions {
  openedAt: string;
  actor: string;
  zone: string;
  onRecorded: (breachId: string) => void;
}

/** Id of a field of the form, for the links of its errors. */
export function fieldId(field: QuickField): string {
  return `quick-${field}`;
}

/** The quick record: its draft, what is wrong with it, and writing it down. */
export function useQuickRecord({ openedAt, actor, zone, onRecorded }: QuickOptions): QuickForm {
  const t = useTexts('breaches');
  const { engine } = useAccess();
  const deed = useDeed();
  const [empty] = useState(() => emptyDraft(openedAt, actor));
  const [draft, setDraft] = useState(empty);
  const [wasTried, setTried] = useState(false);
  const refused = useRefusedField(deed.error, zone);
  const own = wasTried ? problemsIn(draft, openedAt) : [];
  const found = [
    ...own.map(({ field, text }) => ({ field, text: t(`quickRecord.${text}`) })),
    ...(refused && !own.some(({ field }) => field === refused.field) ? [refused] : []),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problemsIn(draft, openedAt).length > 0 || deed.isRunning) return;
    void deed.run(async () => onRecorded((await engine.breaches.record(recordOf(draft))).breachId));
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
    isReasonAsked: isAwarenessMoved(draft, openedAt) || refused?.field === 'reason',
    isWritten: isWritten(draft, empty),
    isRunning: deed.isRunning,
    submit,
  };
}

/** A refusal that belongs to a field, in words that fit there. */
function useRefusedField(error: unknown, zone: string): { field: QuickField; text: string } | null {
  const t = useTexts('breaches');
  const language = useLanguage();
  if (error === null) return null;
  const { code, data } = failureOf(error);
  switch (code) {
    case 'TIME_IN_FUTURE':
      return {
        field: 'awareAt',
        text: t('quickRecord.future', { now: formatInstant(data.now, zone, language) }),
      };
    case 'KNOWN_BEFORE_EVENT':
      return { field: 'awareAt', text: t('quickRecord.beforeEvent') };
    case 'TIME_OUT_OF_RANGE':
      return {
        field: 'awareAt',
        text: t('quickRecord.outOfRange', { from: formatDay(data.from, language) }),
      };
    case 'REASON_MISSING':
      return { field: 'reason', text: t('quickRecord.reasonMissing') };
    default:
      return null;
  }
}
