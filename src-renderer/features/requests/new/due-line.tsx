import { useQuery } from '@tanstack/react-query';
import { CalendarCheck } from 'lucide-react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import type { RequestDraft } from './request-draft.ts';

/** By when the answer is due, told while the form is being filled in. */
export function DueLine({ draft: { kind, receivedOn } }: { draft: RequestDraft }) {
  const t = useTexts('requests');
  const language = useLanguage();
  const { ask } = useAccess();
  const isKnown = kind !== null && receivedOn !== null;
  const input = { kind: kind ?? 'access', receivedOn: receivedOn ?? '' };
  const { data: due } = useQuery({ ...ask.requests.dueAtSeat.queryOptions({ input }), enabled: isKnown });
  if (!isKnown || !due) return null;
  const day = (value: string | null) => (value === null ? '' : formatDay(value, language));
  const [target, latest] = [day(due.calendarEnd), day(due.latest)];
  return (
    <p role="status" className="flex items-center gap-2 text-dense">
      <CalendarCheck aria-hidden size={16} strokeWidth={1.75} className="shrink-0 text-ink-2" />
      {due.isAtOnce
        ? t('create.dueAtOnce')
        : t(target === latest ? 'create.due' : 'create.dueMoved', { target, latest })}
    </p>
  );
}
