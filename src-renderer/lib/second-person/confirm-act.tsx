import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ActProposal } from '../../../src-main/contract/approvals.ts';
import { useTexts } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { useAccess } from '../queries.ts';
import { toasts } from '../ui-store.ts';
import { useDeed } from '../use-deed.ts';
import { usePeople } from '../use-people.ts';
import { useProposalText } from './use-proposal-text.ts';

export interface ConfirmActProps {
  proposal: ActProposal;
  way: 'confirm' | 'sendBack';
  onClose: () => void;
}

/** The second person says who they are; confirming does what was proposed, sending back needs a reason. */
export function ConfirmAct({ proposal, way, onClose }: ConfirmActProps) {
  const t = useTexts('approvals');
  const { engine } = useAccess();
  const deed = useDeed();
  const text = useProposalText();
  const others = useReviewers(proposal);
  const [byId, setBy] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const { id } = proposal;
  const act = async () => {
    if (byId === null) return;
    const isDone = await deed.run(() =>
      way === 'confirm'
        ? engine.approvals.confirm({ id, byId })
        : engine.approvals.sendBack({ id, byId, reason: reason.trim() }),
    );
    if (!isDone) return;
    toasts.add({ text: t(way === 'confirm' ? 'confirmed' : 'sentBack') });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t(way === 'confirm' ? 'confirmTitle' : 'sendBackTitle', { label: proposal.label })}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={byId === null || (way === 'sendBack' && reason.trim() === '')}
            isPending={deed.isRunning}
            onPress={() => void act()}
          >
            {t(way)}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p>{text(proposal)}</p>
        <p className="text-dense text-ink-2">{t(way === 'confirm' ? 'confirmText' : 'sendBackText')}</p>
        {others.length === 0 ? (
          <p className="text-risk">{t('nobody')}</p>
        ) : (
          <Select
            label={t('secondPerson')}
            placeholder={t('choose')}
            options={others.map((person) => ({
              id: person.id,
              label: person.name,
              ...(person.role ? { description: person.role } : {}),
            }))}
            value={byId}
            onChange={setBy}
          />
        )}
        {way === 'sendBack' && (
          <TextArea label={t('reason')} isRequired minRows={2} value={reason} onChange={setReason} />
        )}
        <FailureNotice error={deed.error} />
      </div>
    </Dialog>
  );
}

/** Whose function allows it, without the one who proposed. */
function useReviewers({ kind, proposedById, proposedBy }: ActProposal) {
  const { ask } = useAccess();
  const { people } = usePeople();
  const { data } = useQuery(ask.approvals.list.queryOptions({ input: { isOpen: true } }));
  const allowed = data?.reviewers[kind] ?? [];
  return people.filter(
    (person) => allowed.includes(person.function) && person.id !== proposedById && person.name !== proposedBy,
  );
}
