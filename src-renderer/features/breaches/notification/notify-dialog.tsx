import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { NoticePhase } from '../../../../src-main/contract/breach-notification.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { usePeople } from '../../../lib/use-people.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useMoment } from '../record/use-moment.ts';
import { useTimeProblem } from '../steps/time-problem.ts';
import { type NotifyDraft, noticeOf } from './notify-draft.ts';
import { NotifyFields } from './notify-fields.tsx';

export interface NotifyDialogProps {
  breach: Breach;
  first: NoticePhase;
  phases: readonly NoticePhase[];
  onClose: () => void;
}

/** Records that the authority has the notification: when, by whom, how; late only with its reason. It becomes permanent. */
export function NotifyDialog({ breach, first, phases, onClose }: NotifyDialogProps) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const navigate = useNavigate();
  const { engine } = useAccess();
  const deed = useDeed();
  const { draft, change } = useDraft(breach, first);
  const { dueAt, zone } = breach.clock;
  const timeProblem = useTimeProblem(deed.error);
  const notice = noticeOf(draft, dueAt);
  const record = async () => {
    if (!notice) return;
    let id = '';
    const isDone = await deed.run(async () => {
      id = (await engine.breaches.notifyAuthority({ breachId: breach.id, notice })).id;
    });
    if (!isDone) return;
    toasts.add({ text: t('notification.recorded') });
    onClose();
    void navigate({
      to: '/breaches/$breachId/notification',
      params: { breachId: breach.id },
      search: { notice: id },
    });
  };
  const footer = (
    <>
      <Button onPress={onClose}>{t('cancel')}</Button>
      <Button
        variant="primary"
        isDisabled={notice === null}
        isPending={deed.isRunning}
        onPress={() => void record()}
      >
        {t(draft.phase === 'withdrawal' ? 'notification.recordWithdrawal' : 'notification.record')}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen
      onOpenChange={(next) => !next && onClose()}
      title={t(draft.phase === 'withdrawal' ? 'notification.withdrawTitle' : 'notification.recordTitle')}
      closeLabel={t('cancel')}
      footer={footer}
    >
      <div className="flex flex-col gap-4">
        <p>
          {draft.phase === 'initial' && draft.at && (
            <>{t('notification.clockStops', { at: formatInstant(draft.at, zone, language) })} </>
          )}
          {t('notification.becomesFixed')}
        </p>
        <NotifyFields {...{ draft, change, phases, zone, dueAt }} timeProblem={timeProblem} />
        {timeProblem === null && <FailureNotice error={deed.error} />}
      </div>
    </Dialog>
  );
}

/** Begins with now, the person in charge and the authority's form, which is the usual way. */
function useDraft(breach: Breach, phase: NoticePhase) {
  const t = useTexts('breachSteps');
  const { ask } = useAccess();
  const { nameOf } = usePeople();
  const { data: settings } = useQuery(ask.settings.get.queryOptions());
  const moment = useMoment(breach);
  const [written, setWritten] = useState<Partial<NotifyDraft>>({});
  const [begun] = useState(() => new Date(Math.floor(moment / 60_000) * 60_000).toISOString());
  const draft: NotifyDraft = {
    phase,
    at: begun,
    by: settings?.actor || nameOf(breach.ownerId) || '',
    channel: t('channels.form'),
    reference: '',
    delayReason: '',
    nextUpdateOn: null,
    note: '',
    ...written,
  };
  return { draft, change: (part: Partial<NotifyDraft>) => setWritten({ ...written, ...part }) };
}
