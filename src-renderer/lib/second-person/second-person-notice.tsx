import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { useAccess } from '../queries.ts';
import { useDoneToast } from '../saving.ts';
import { useDeed } from '../use-deed.ts';
import { ConfirmAct } from './confirm-act.tsx';
import { useProposalText } from './use-proposal-text.ts';

/** Above a record: what waits for a second person, or why it came back; nothing where neither is the case. */
export function SecondPersonNotice({ subjectId }: { subjectId: string }) {
  const t = useTexts('approvals');
  const { ask, engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const text = useProposalText();
  const [way, go] = useState<'confirm' | 'sendBack' | null>(null);
  const { data } = useQuery(ask.approvals.ofSubject.queryOptions({ input: { subjectId } }));
  const proposal = data?.waiting ?? null;
  if (proposal === null)
    return data?.sentBack ? (
      <Notice tone="caution" title={t('sentBackBy', { name: data.sentBack.closedBy })}>
        {data.sentBack.reason}
      </Notice>
    ) : null;
  const withdraw = async () => {
    if (await deed.run(() => engine.approvals.withdraw({ id: proposal.id }))) done(t('withdrawn'));
  };
  return (
    <Notice
      tag={{ status: 'wait', text: t('waits') }}
      title={text(proposal)}
      actions={
        <>
          <Button small isDisabled={proposal.changesSince > 0} onPress={() => go('confirm')}>
            {t('confirm')}
          </Button>
          <Button small onPress={() => go('sendBack')}>
            {t('sendBack')}
          </Button>
          <Button small variant="quiet" onPress={() => void withdraw()}>
            {t('withdraw')}
          </Button>
        </>
      }
    >
      {proposal.changesSince > 0 && t('changed', { count: proposal.changesSince })}
      <FailureNotice error={deed.error} />
      {way !== null && <ConfirmAct proposal={proposal} way={way} onClose={() => go(null)} />}
    </Notice>
  );
}
