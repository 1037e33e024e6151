import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Button } from '../../../ui/button.tsx';
import type { ModelDraft } from './use-model-draft.ts';

/** Why the last saving was refused; where somebody else saved meanwhile, a person chooses. */
export function RivalNotice({ draft }: { draft: ModelDraft }) {
  const t = useTexts('scoringModel');
  if (draft.error === null) return null;
  return (
    <div className="px-6 pb-3">
      <FailureNotice
        error={draft.error}
        actions={
          draft.hasRival ? (
            <>
              <Button small onPress={draft.keepMine}>
                {t('rival.keepMine')}
              </Button>
              <Button small onPress={draft.takeStored}>
                {t('rival.takeStored')}
              </Button>
            </>
          ) : undefined
        }
      />
    </div>
  );
}
