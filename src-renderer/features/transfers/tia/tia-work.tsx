import { useState } from 'react';
import type { Tia, TiaStepId, TiaTexts } from '../../../../src-main/contract/transfer-assessment.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useBreadcrumb } from '../../../lib/breadcrumb.ts';
import { useAccess } from '../../../lib/queries.ts';
import { RivalNotice } from '../../../lib/rival-notice.tsx';
import { useGuardedDraft } from '../../../lib/use-guarded-draft.ts';
import { ConcludeDialog } from './conclude-dialog.tsx';
import { ConclusionPaper } from './conclusion-paper.tsx';
import { StepPane } from './step-pane.tsx';
import { TiaHeader } from './tia-header.tsx';
import { TiaOutline } from './tia-outline.tsx';

/** Steps on the left, the questions of one beside them; what is typed saves itself. */
export function TiaWork({ tia, texts }: { tia: Tia; texts: TiaTexts }) {
  const t = useTexts('transferAssessment');
  const frame = useTexts('vendorArea');
  const { engine } = useAccess();
  const [stepId, setStep] = useState<TiaStepId>('know');
  const [isConcluding, setConcluding] = useState(false);
  const { id: assessmentId, conclusion } = tia;
  const draft = useGuardedDraft({
    stored: tia.content,
    savedAt: tia.savedAt,
    save: (content, savedAt) => engine.transfers.saveAssessment({ assessmentId, content, savedAt }),
    isValid: ({ title }) => title.trim() !== '',
  });
  useBreadcrumb([
    { label: frame('transfers'), href: '/transfers' },
    { label: t('list'), href: '/transfers?view=assessments' },
  ]);
  const step = texts.steps.find(({ id }) => id === stepId) ?? texts.steps[0];
  const index = texts.steps.findIndex(({ id }) => id === step?.id);
  const goTo = (next: TiaStepId) => {
    void draft.flush();
    setStep(next);
  };
  const conclude = () => void draft.flush().then((isSaved) => isSaved && setConcluding(true));
  return (
    <div className="relative flex h-full min-h-0 flex-col overflow-y-auto">
      <TiaHeader tia={tia} draft={draft} onConclude={conclude} />
      <div className="px-6">
        <RivalNotice draft={draft} texts={{ keepMine: t('keepMine'), takeStored: t('takeStored') }} />
      </div>
      <div className="grid flex-1 gap-6 px-6 py-4 wide:grid-cols-[220px_minmax(0,1fr)]">
        <TiaOutline tia={tia} texts={texts} current={stepId} onStep={goTo} />
        <div className="min-w-0">
          {conclusion && <ConclusionPaper tia={tia} conclusion={conclusion} />}
          {step && (
            <StepPane
              key={step.id}
              {...{ step, texts, draft }}
              isLocked={conclusion !== null}
              previous={texts.steps[index - 1]}
              next={texts.steps[index + 1]}
              onStep={goTo}
            />
          )}
        </div>
      </div>
      {isConcluding && <ConcludeDialog tia={tia} texts={texts} onClose={() => setConcluding(false)} />}
    </div>
  );
}
