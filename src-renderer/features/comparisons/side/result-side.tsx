import { useNavigate, useSearch } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import type { Comparison } from '../../../../src-main/contract/comparison-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { RivalNotice } from '../../../lib/rival-notice.tsx';
import { Button } from '../../../ui/button.tsx';
import type { WeightEditing } from '../use-weights.ts';
import { FlipsPart } from './flips-part.tsx';
import { StabilityPart } from './stability-part.tsx';
import { VerdictPart } from './verdict-part.tsx';
import { WeightsPart } from './weights-part.tsx';

export interface ResultSideProps {
  comparison: Comparison;
  editing: WeightEditing;
  onReport: () => void;
}

/** Who is first, what would change that, how firm it is, and the way to the recommendation. */
export function ResultSide({ comparison, editing, onReport }: ResultSideProps) {
  const t = useTexts('comparisons');
  const { weights } = useSearch({ from: '/comparisons/$comparisonId' });
  const navigate = useNavigate({ from: '/comparisons/$comparisonId' });
  return (
    <aside
      aria-label={t('verdict.label')}
      className="relative shrink-0 border-line bg-desk px-6 py-4 max-[940px]:border-t @min-[940px]:w-82 @min-[940px]:overflow-y-auto @min-[940px]:border-l"
    >
      <RivalNotice
        draft={editing.draft}
        texts={{ keepMine: t('rival.keepMine'), takeStored: t('rival.takeStored') }}
      />
      {weights && (
        <WeightsPart
          editing={editing}
          onClose={() => void navigate({ search: (now) => ({ ...now, weights: undefined }), replace: true })}
        />
      )}
      <VerdictPart comparison={comparison} />
      <FlipsPart comparison={comparison} />
      <StabilityPart comparison={comparison} />
      <div className="pt-4">
        <Button wide variant="primary" icon={FileText} onPress={onReport}>
          {t('verdict.report')}
        </Button>
      </div>
    </aside>
  );
}
