import { useState } from 'react';
import type { JudgedCompensation } from '../../../src-main/contract/compensation.ts';
import { useTexts } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { useAccess } from '../queries.ts';
import { useDoneToast } from '../saving.ts';
import { useDeed } from '../use-deed.ts';
import { CompensationForm } from './compensation-form.tsx';
import { CompensationSummary } from './compensation-summary.tsx';

export interface CompensationPanelProps {
  assessmentId: string;
  control: string;
  compensation: JudgedCompensation | null;
  today: string;
}

/** What makes up for a weaker control: shown, recorded, renewed, taken back. Also after the decision, because it ends. */
export function CompensationPanel({ assessmentId, control, compensation, today }: CompensationPanelProps) {
  const t = useTexts('compensation');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const [isEditing, setEditing] = useState(false);
  type Kept = Parameters<typeof engine.assessments.compensate>[0]['compensation'];
  const keep = (next: Kept) =>
    void deed
      .run(() => engine.assessments.compensate({ assessmentId, control, compensation: next }))
      .then((isDone) => {
        if (!isDone) return;
        setEditing(false);
        done(t(next === null ? 'takenBack' : 'kept'));
      });
  return (
    <section aria-label={t('title')} className="flex flex-col gap-2 text-base text-ink">
      <p className="font-semibold">{t('title')}</p>
      {compensation === null && !isEditing && <p className="text-dense text-ink-2">{t('none')}</p>}
      {compensation !== null && !isEditing && <CompensationSummary compensation={compensation} />}
      {isEditing ? (
        <CompensationForm
          known={compensation}
          today={today}
          onKeep={keep}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <div className="flex flex-wrap items-center gap-2">
          <Button small onPress={() => setEditing(true)}>
            {t(compensation ? 'renew' : 'add')}
          </Button>
          {compensation && (
            <Button small variant="quiet" onPress={() => keep(null)}>
              {t('takeBack')}
            </Button>
          )}
        </div>
      )}
      <FailureNotice error={deed.error} />
    </section>
  );
}
