import { useState } from 'react';
import type { Id } from '../../../../src-main/contract/values.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { AsOfBanner } from './as-of-banner.tsx';
import { ExceptionPart } from './exception-part.tsx';
import { FallenBack } from './fallen-back.tsx';
import { GateHead } from './gate-head.tsx';
import { GateInspector } from './gate-inspector.tsx';
import { HintPart } from './hint-part.tsx';
import { ObstaclePart } from './obstacle-part.tsx';
import { ReleaseHistory } from './release-history.tsx';
import { ReleasePaper } from './release-paper.tsx';
import { type GateView, useGateView } from './use-gate-view.ts';

/** The gate over a campaign: which step may go, what stands in the way, where it is mended, and who released it. */
export function GatePart({ campaignId }: { campaignId: Id }) {
  return <Gate key={campaignId} campaignId={campaignId} />;
}

function Gate({ campaignId }: { campaignId: Id }) {
  const t = useTexts('gate');
  const { view, error } = useGateView(campaignId);
  if (error)
    return (
      <div className="p-6">
        <FailureNotice error={error} />
      </div>
    );
  if (!view) return <Waiting text={t('loading')} />;
  return (
    <div className="@container">
      <div className="grid @min-[820px]:grid-cols-[minmax(0,1fr)_320px]">
        <GateWork view={view} />
        <GateInspector view={view} />
      </div>
    </div>
  );
}

function GateWork({ view }: { view: GateView }) {
  const [stepId, chooseStep] = useState<Id | null>(null);
  return (
    <div className="@container min-w-0 bg-surface">
      <AsOfBanner view={view} />
      <FallenBack view={view} />
      <GateHead view={view} stepId={stepId} onStep={chooseStep} />
      <ReleasePaper view={view} />
      <ObstaclePart view={view} stepId={stepId} onAllSteps={() => chooseStep(null)} />
      <HintPart view={view} stepId={stepId} />
      <ExceptionPart view={view} />
      <ReleaseHistory view={view} />
    </div>
  );
}
