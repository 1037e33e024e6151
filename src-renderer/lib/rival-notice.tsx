import { useTexts } from '../i18n/messages.ts';
import { Button } from '../ui/button.tsx';
import { FailureNotice } from './failure-notice.tsx';
import type { GuardedDraft } from './use-guarded-draft.ts';

/** Why the last saving was refused; when somebody saved meanwhile both stand until a person chooses. */
export function RivalNotice<T>({ draft }: { draft: GuardedDraft<T> }) {
  const t = useTexts('personas');
  return (
    <FailureNotice
      error={draft.error}
      actions={
        draft.hasRival && (
          <>
            <Button small onPress={draft.keepMine}>
              {t('draft.keepMine')}
            </Button>
            <Button small onPress={draft.takeStored}>
              {t('draft.takeStored')}
            </Button>
          </>
        )
      }
    />
  );
}
