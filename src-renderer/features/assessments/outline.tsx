import { useState } from 'react';
import type { Assessment } from '../../../src-main/contract/assessments.ts';
import type { Questionnaire } from '../../../src-main/contract/questionnaire.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useSectionTitle } from '../../lib/section-title.ts';
import { Button } from '../../ui/button.tsx';
import { ProgressCount } from '../../ui/progress-count.tsx';
import { DiscardRun } from './discard-run.tsx';
import { HiddenQuestions } from './hidden-questions.tsx';
import { OutlineRow } from './outline-row.tsx';
import { OutlineSection } from './outline-section.tsx';

export interface OutlineProps {
  assessment: Assessment;
  questionnaires: readonly Questionnaire[];
  /** Where one is; 'decision' on the page at the end. */
  current: { questionnaireId: string; groupId: string } | 'decision';
  onGroup: (questionnaireId: string, groupId?: string) => void;
  onDecision: () => void;
}

/** The steps with their state and counts; leads to the first open question of each. */
export function Outline({ assessment, questionnaires, current, onGroup, onDecision }: OutlineProps) {
  const t = useTexts('assessment');
  const titleOf = useSectionTitle();
  const { sections, coverage, hidden } = assessment.result;
  const [areHiddenShown, showHidden] = useState(false);
  const known = sections.flatMap((section) => {
    const questionnaire = questionnaires.find(({ id }) => id === section.questionnaireId);
    return questionnaire && section.asked > 0 ? [{ section, questionnaire }] : [];
  });
  return (
    <nav aria-label={t('outline')} className="relative h-full overflow-y-auto bg-desk pb-6">
      <div className="border-b border-line px-4 pt-3.5 pb-3">
        <ProgressCount
          label={t('answered', { answered: coverage.answered, asked: coverage.asked })}
          segments={known.map(({ section, questionnaire }) => ({
            id: section.questionnaireId,
            name: titleOf(questionnaire),
            done: section.answered,
            total: section.asked,
          }))}
        />
        {coverage.unknown > 0 && (
          <p className="mt-1.5 text-meta text-ink-2">{t('unknownKept', { count: coverage.unknown })}</p>
        )}
      </div>
      <ul className="py-2">
        {known.map(({ section, questionnaire }) => (
          <OutlineSection
            key={section.questionnaireId}
            {...{ section, questionnaire, onGroup }}
            currentGroup={
              current !== 'decision' && current.questionnaireId === section.questionnaireId
                ? current.groupId
                : null
            }
          />
        ))}
        <OutlineRow
          status={assessment.decision ? 'ok' : 'open'}
          label={t('decision')}
          isCurrent={current === 'decision'}
          onPress={onDecision}
        />
      </ul>
      {hidden.length > 0 && (
        <div className="mx-4 border-l-3 border-line-strong py-0.5 pl-3 text-dense text-ink-2">
          {t('hiddenCount', { count: hidden.length })}
          <Button small variant="quiet" onPress={() => showHidden(true)}>
            {t('showHidden')}
          </Button>
        </div>
      )}
      {!assessment.decision && (
        <div className="px-2 pt-4">
          <DiscardRun assessment={assessment} />
        </div>
      )}
      <HiddenQuestions
        {...{ hidden, questionnaires }}
        isOpen={areHiddenShown}
        onClose={() => showHidden(false)}
      />
    </nav>
  );
}
