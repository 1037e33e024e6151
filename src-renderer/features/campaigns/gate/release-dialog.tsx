import { useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { PersonFields } from '../../../lib/person-fields.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useFourEyes } from '../../../lib/second-person/use-four-eyes.ts';
import { useActor } from '../../../lib/use-actor.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { toldReasons } from './reasons.ts';
import type { GateView } from './use-gate-view.ts';
import { useOpenItem } from './use-open-item.ts';
import { WordingList } from './wording-list.tsx';
import { wordingsInForce } from './wordings-in-force.ts';

/** The last look before a release: what becomes permanent, under which conditions, by whom, with which opinion. */
export function ReleaseDialog({ view, onClose }: { view: GateView; onClose: () => void }) {
  const t = useTexts('gate');
  const draft = useRelease(view, onClose);
  const { content } = view.campaign;
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('release.title', { campaign: content.name })}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={draft.by.trim() === ''}
            isPending={draft.deed.isRunning}
            onPress={() => void draft.release()}
          >
            {draft.eyes.label(t('release.act'))}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <Permanent view={view} />
        <Conditions view={view} />
        <PersonFields label={t('release.by')} name={draft.by} onChange={({ name }) => draft.setBy(name)} />
        {!draft.eyes.isNeeded && (
          <PersonFields
            label={t('release.approvedBy')}
            name={draft.approvedBy}
            onChange={({ name }) => draft.setApprovedBy(name)}
          />
        )}
        <TextArea
          label={t('release.opinion')}
          description={t('release.opinionHint')}
          value={draft.opinion}
          onChange={draft.setOpinion}
        />
        <FailureNotice error={draft.deed.error} />
      </div>
    </Dialog>
  );
}

function useRelease({ campaign: { id: campaignId } }: GateView, onClose: () => void) {
  const t = useTexts('gate.release');
  const { engine } = useAccess();
  const deed = useDeed();
  const eyes = useFourEyes('releases');
  const { open } = useOpenItem();
  const [by, setBy] = useActor();
  const [approvedBy, setApprovedBy] = useState('');
  const [opinion, setOpinion] = useState('');
  const release = async () => {
    const given = { campaignId, by: by.trim(), opinion: opinion.trim() };
    const isDone = await deed.run(() =>
      eyes.run({ kind: 'release', ...given }, () =>
        engine.campaigns.release({ ...given, approvedBy: approvedBy.trim() }),
      ),
    );
    if (!isDone) return;
    eyes.tell(t('done'));
    open(null);
    onClose();
  };
  return { by, setBy, approvedBy, setApprovedBy, opinion, setOpinion, deed, eyes, release };
}

function Permanent({ view: { campaign, chain } }: { view: GateView }) {
  const t = useTexts('gate.release');
  const { steps, fields } = campaign.content;
  const wordings = wordingsInForce(chain.texts, Date.now());
  return (
    <div>
      <h3 className="text-base">{t('permanentTitle')}</h3>
      <ul className="list-disc pl-5 marker:text-ink-3">
        <li>{t('permanentPlan', { steps: steps.length, fields: fields.length })}</li>
        <li>{t('permanentGate')}</li>
        <li>
          {t('permanentWordings', { count: wordings.length })}
          <WordingList wordings={wordings} />
        </li>
        <li>{t('permanentTrail')}</li>
      </ul>
    </div>
  );
}

function Conditions({ view: { gate } }: { view: GateView }) {
  const t = useTexts('gate.release');
  if (gate.state !== 'conditional') return null;
  return (
    <Notice tone="caution" title={t('conditional')}>
      {t('conditionalText', { count: toldReasons(gate).length })}
    </Notice>
  );
}
