import { Button } from '../ui/button.tsx';
import { FailureNotice } from './failure-notice.tsx';
import type { GuardedDraft } from './use-guarded-draft.ts';

export interface RivalNoticeProps {
  draft: Pick<GuardedDraft<object>, 'error' | 'hasRival' | 'keepMine' | 'takeStored'>;
  /** What the two ways on are called: to save the own words, to take those in the file. */
  texts: { keepMine: string; takeStored: string };
}

/** Why the last saving was refused; when somebody saved meanwhile both stand until a person chooses. */
export function RivalNotice({ draft, texts }: RivalNoticeProps) {
  return (
    <FailureNotice
      error={draft.error}
      actions={
        draft.hasRival && (
          <>
            <Button small onPress={draft.keepMine}>
              {texts.keepMine}
            </Button>
            <Button small onPress={draft.takeStored}>
              {texts.takeStored}
            </Button>
          </>
        )
      }
    />
  );
}
