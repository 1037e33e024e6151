import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useFailureText } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useIsTold } from '../../../lib/use-is-told.ts';

/** The deadline as a calendar file with alarms, for people who live in their calendar; offered while it runs, and later to cancel what such a file told. */
export function useCalendarFile({ id: breachId, number, clock, isDrill }: Breach): {
  canSave: boolean;
  save: () => void;
} {
  const t = useTexts('breach');
  const { shell } = useAccess();
  const failureText = useFailureText();
  const isTold = useIsTold(breachId);
  const save = async () => {
    try {
      const { isSaved, place } = await shell.documents.saveCalendar({ breachId, number });
      if (isSaved) toasts.add({ text: t('file.saved', { place }) });
    } catch (error) {
      toasts.add({ text: failureText(error).title });
    }
  };
  // Alarms of a drill would ring in the real life of whoever keeps the calendar.
  const canSave = !isDrill && ((clock.state === 'running' && clock.dueAt !== null) || isTold);
  return { canSave, save: () => void save() };
}
