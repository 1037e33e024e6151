import { Stamp, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { RefusedAction } from '../../../ui/refused-action.tsx';
import { ClosingDialog } from './closing-dialog.tsx';
import { forbids, type ToldReason, toldReasons } from './reasons.ts';
import { ReleaseDialog } from './release-dialog.tsx';
import { standingRelease } from './standing-release.ts';
import type { GateView } from './use-gate-view.ts';

/** So many reasons stand under the refused button; all of them stand beside it. */
const shownReasons = 4;

/** Releasing, or why it is refused for now; on a release that holds, taking it back and ending the campaign. */
export function ReleasePart({ view }: { view: GateView }) {
  const t = useTexts('gate.release');
  const { campaign, asOf } = view;
  if (asOf !== null) return <Remark>{t('notAsOf')}</Remark>;
  if (campaign.archivedAt !== null) return <Remark>{t('archived')}</Remark>;
  if (standingRelease(campaign) !== null) return <Released view={view} />;
  if (campaign.state === 'ended') return null;
  return <NotReleased view={view} />;
}

function Remark({ children }: { children: string }) {
  return <p className="pb-3 text-dense text-ink-2">{children}</p>;
}

function NotReleased({ view }: { view: GateView }) {
  const t = useTexts('gate.release');
  const [isAsked, setAsked] = useState(false);
  const obstacles = toldReasons(view.gate).filter(({ reason }) => forbids(reason));
  return (
    <div className="grid gap-3 pb-4">
      {obstacles.length > 0 ? (
        <Refused obstacles={obstacles} />
      ) : (
        <>
          <Button wide variant="primary" icon={Stamp} onPress={() => setAsked(true)}>
            {t('act')}
          </Button>
          <p className="text-dense text-ink-2">{t('ready')}</p>
        </>
      )}
      <ReviewButton view={view} />
      {isAsked && <ReleaseDialog view={view} onClose={() => setAsked(false)} />}
    </div>
  );
}

function Refused({ obstacles }: { obstacles: readonly ToldReason[] }) {
  const t = useTexts('gate.release');
  const language = useLanguage();
  const left = obstacles.length - shownReasons;
  const shown = obstacles.slice(0, shownReasons).map(({ reason }) => ({
    id: reason.id,
    text: inLanguage(reason.title, language),
  }));
  return (
    <RefusedAction
      icon={Stamp}
      label={t('act')}
      sentence={t('refused', { count: obstacles.length })}
      reasons={left > 0 ? [...shown, { id: 'more', text: t('more', { count: left }) }] : shown}
    />
  );
}

/** Asks others to look at it, or takes that back; the rules of the release are the same either way. */
function ReviewButton({ view: { campaign } }: { view: GateView }) {
  const t = useTexts('gate.release');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const isInReview = campaign.state === 'inReview';
  const change = async () => {
    const input = { campaignId: campaign.id, isInReview: !isInReview };
    if (await deed.run(() => engine.campaigns.setReview(input)))
      done(t(isInReview ? 'unrequested' : 'requested'));
  };
  return (
    <>
      <Button
        wide
        {...(isInReview ? { icon: Undo2 } : {})}
        isPending={deed.isRunning}
        onPress={() => void change()}
      >
        {t(isInReview ? 'unrequest' : 'request')}
      </Button>
      <FailureNotice error={deed.error} />
    </>
  );
}

function Released({ view }: { view: GateView }) {
  const t = useTexts('gate.release');
  const [act, ask] = useState<'withdraw' | 'end' | null>(null);
  return (
    <div className="grid gap-2 pb-4">
      {view.campaign.state !== 'ended' && (
        <>
          <Button wide onPress={() => ask('withdraw')}>
            {t('withdraw')}
          </Button>
          <Button wide variant="quiet" onPress={() => ask('end')}>
            {t('end')}
          </Button>
        </>
      )}
      {act && <ClosingDialog act={act} view={view} onClose={() => ask(null)} />}
    </div>
  );
}
