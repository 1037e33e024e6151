import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Assessment, DecisionDraft } from '../../../src-main/contract/assessments.ts';
import type { Questionnaire } from '../../../src-main/contract/questionnaire.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useBreadcrumb } from '../../lib/breadcrumb.ts';
import { DecisionPaper } from './decision-paper.tsx';
import { DecisionSide } from './decision-side.tsx';
import { Outline } from './outline.tsx';
import { Panes } from './panes.tsx';
import { stepOfGroup, stepsOf } from './steps.ts';
import { UnsavedGuard } from './unsaved-guard.tsx';
import { useDecisionDraft } from './use-decision-draft.ts';
import { useShownSaved } from './use-shown-saved.ts';

export interface DecisionWorkProps {
  assessment: Assessment;
  questionnaires: readonly Questionnaire[];
  /** How a decision begins that nobody has written on yet. */
  first: DecisionDraft;
}

/** Outline, the paper of the decision, and what it rests on. */
export function DecisionWork({ assessment, questionnaires, first }: DecisionWorkProps) {
  const t = useTexts('decision');
  const f = useTexts('frame');
  const navigate = useNavigate();
  const { id: assessmentId, result, answers, vendorName, vendorId } = assessment;
  useBreadcrumb([
    { label: f('vendors'), href: '/vendors' },
    { label: vendorName, href: `/vendors/${vendorId}` },
    { label: t('title') },
  ]);
  useShownSaved(assessment);
  const drafting = useDecisionDraft(assessment, first);
  const steps = useMemo(
    () => stepsOf(questionnaires, new Set(result.hidden.map(({ questionId }) => questionId))),
    [questionnaires, result],
  );
  const toQuestion = (question: string | undefined) =>
    question &&
    void navigate({ to: '/assessments/$assessmentId', params: { assessmentId }, search: { question } });
  const shared = { assessment, questionnaires, drafting, toQuestion };
  return (
    <>
      <UnsavedGuard what="draft" isUnsaved={drafting.error !== null && !assessment.decision} />
      <Panes
        shown={0}
        heading={`${vendorName}: ${t('title')}`}
        names={{ question: t('wording'), side: t('side') }}
        outline={
          <Outline
            {...{ assessment, questionnaires }}
            current="decision"
            onGroup={(section, group) => toQuestion(stepOfGroup(steps, answers, section, group)?.question.id)}
            onDecision={() => {}}
          />
        }
        question={<DecisionPaper {...shared} />}
        side={<DecisionSide {...shared} steps={steps} />}
      />
    </>
  );
}
