import { useState } from 'react';
import type { Assessment, Finding, TreatmentKind } from '../../../src-main/contract/assessments.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { useSaving } from '../../lib/saving.ts';
import { useDeed } from '../../lib/use-deed.ts';
import { Button } from '../../ui/button.tsx';
import { TreatmentForm } from './treatment-form.tsx';
import { TreatmentSummary } from './treatment-summary.tsx';

export interface TreatmentPanelProps {
  assessment: Assessment;
  finding: Finding;
  isLocked: boolean;
  onDone?: () => void;
}

/** What becomes of a finding: a condition, a demand, an accepted risk, or nothing yet. */
export function TreatmentPanel({ assessment, finding, isLocked, onDone }: TreatmentPanelProps) {
  const t = useTexts('assessment');
  const { engine } = useAccess();
  const deed = useDeed();
  const save = useSaving('part');
  const [editing, setEditing] = useState<TreatmentKind | null>(null);
  const { treatment } = finding;
  const keep = (next: Finding['treatment']) =>
    void save(async () => {
      await deed.tell(() =>
        engine.assessments.treatFinding({
          assessmentId: assessment.id,
          findingId: finding.id,
          treatment: next,
        }),
      );
      setEditing(null);
      onDone?.();
    });
  return (
    <div className="flex flex-col gap-2 text-base text-ink">
      {editing ? (
        <TreatmentForm
          key={editing}
          {...{ finding }}
          kind={editing}
          today={assessment.result.asOf}
          onKeep={keep}
          onCancel={() => setEditing(null)}
        />
      ) : (
        <>
          {treatment && <TreatmentSummary treatment={treatment} />}
          {!isLocked && (
            <div className="flex flex-wrap items-center gap-2">
              {treatment ? (
                <>
                  <Button small onPress={() => setEditing(treatment.kind)}>
                    {t('change')}
                  </Button>
                  <Button small variant="quiet" onPress={() => keep(null)}>
                    {t('withdraw')}
                  </Button>
                </>
              ) : (
                <>
                  <Button small onPress={() => setEditing('condition')}>
                    {t('setCondition')}
                  </Button>
                  <Button small variant="quiet" onPress={() => setEditing('demand')}>
                    {t('makeDemand')}
                  </Button>
                  {finding.origin !== 'level' && (
                    <Button small variant="quiet" onPress={() => setEditing('acceptedRisk')}>
                      {t('acceptRisk')}
                    </Button>
                  )}
                </>
              )}
            </div>
          )}
        </>
      )}
      <FailureNotice error={deed.error} />
    </div>
  );
}
