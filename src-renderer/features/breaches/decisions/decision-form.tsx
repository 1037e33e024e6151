import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { failureOf } from '../../../lib/failures.ts';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Paper } from '../../../ui/paper.tsx';
import { RefusedAction } from '../../../ui/refused-action.tsx';
import type { Shown } from '../record/use-breach.ts';
import { type DecisionDraft, decisionOf, missingIn, type Subject } from './current.ts';
import { DecisionFields } from './decision-fields.tsx';
import { useFirstDraft } from './use-first-draft.ts';

/** What is to be decided about which breach. */
export interface DecisionAbout {
  shown: Shown;
  subject: Subject;
  /** The one to be made now: its button is the filled one. */
  isNext: boolean;
  onUnsaved: (isUnsaved: boolean) => void;
}

export interface DecisionFormProps extends DecisionAbout {
  onDone: () => void;
  /** Left out where there is nothing to go back to. */
  onCancel?: () => void;
}

/** A decision on draft paper; recorded it stands as it is, and only a later one takes its place. */
export function DecisionForm(props: DecisionFormProps) {
  const { shown, subject, isNext, onUnsaved, onDone, onCancel } = props;
  const t = useTexts('breachSteps');
  const { engine } = useAccess();
  const deed = useDeed();
  const first = useFirstDraft();
  const [written, setWritten] = useState<Partial<DecisionDraft>>({});
  const [isAsking, ask] = useState(false);
  const draft = { ...first, ...written };
  const change = (part: Partial<DecisionDraft>) => {
    // Whatever changes, a refusal may no longer hold.
    deed.clear();
    onUnsaved(true);
    setWritten({ ...written, ...part });
  };
  const missing = missingIn(draft);
  const decision = decisionOf(subject, draft);
  const decide = async () => {
    if (!decision) return;
    const isDone = await deed.run(() => engine.breaches.decide({ breachId: shown.breach.id, decision }));
    ask(false);
    if (!isDone) return;
    toasts.add({ text: t('decisions.done') });
    setWritten({});
    onDone();
  };
  const refusal = deed.error === null ? null : failureOf(deed.error);
  const isRefused = refusal?.code === 'DECISION_REFUSED';
  return (
    <Paper kind="draft" overline={t('decisions.draft')} className="font-sans @max-[860px]:p-6">
      <div className="flex flex-col gap-4 pt-2 font-sans text-base">
        <DecisionFields {...{ shown, subject, draft, change }} />
        {missing.length > 0 && (
          <RefusedAction
            label={t('decisions.keep')}
            icon={Stamp}
            sentence={t('decisions.needed')}
            reasons={missing.map((part) => ({ id: part, text: t(`decisions.missing.${part}`) }))}
          />
        )}
        {missing.length === 0 && isRefused && (
          <div role="alert">
            <RefusedAction
              label={t('decisions.keep')}
              icon={Stamp}
              sentence={t('decisions.refusedSentence')}
              reasons={[{ id: refusal.data.reason, text: t(`decisions.refused.${refusal.data.reason}`) }]}
            />
          </div>
        )}
        <div className="flex flex-wrap items-center gap-2">
          {missing.length === 0 && !isRefused && (
            <Button variant={isNext ? 'primary' : 'secondary'} icon={Stamp} onPress={() => ask(true)}>
              {t('decisions.keep')}
            </Button>
          )}
          {onCancel && <Button onPress={onCancel}>{t('cancel')}</Button>}
        </div>
        {!isRefused && <FailureNotice error={deed.error} />}
      </div>
      {draft.result && (
        <ConfirmDialog
          isOpen={isAsking}
          onOpenChange={ask}
          title={t('decisions.confirmTitle', { result: t(`decisions.results.${draft.result}`) })}
          confirmLabel={t('decisions.keep')}
          cancelLabel={t('cancel')}
          isPending={deed.isRunning}
          onConfirm={() => void decide()}
        >
          {t('decisions.confirmText', { who: draft.by.trim() })}
        </ConfirmDialog>
      )}
    </Paper>
  );
}
