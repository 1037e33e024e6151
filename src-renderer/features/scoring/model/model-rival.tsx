import { useTexts } from '../../../i18n/messages.ts';
import { RivalNotice } from '../../../lib/rival-notice.tsx';
import type { ModelDraft } from './use-model-draft.ts';

/** Why the last saving was refused; where somebody else saved meanwhile, a person chooses. */
export function ModelRival({ draft }: { draft: ModelDraft }) {
  const t = useTexts('scoringModel');
  if (draft.error === null) return null;
  return (
    <div className="px-6 pb-3">
      <RivalNotice
        draft={draft}
        texts={{ keepMine: t('rival.keepMine'), takeStored: t('rival.takeStored') }}
      />
    </div>
  );
}
