import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { Assessment } from '../../../src-main/contract/assessments.ts';
import type { Questionnaire } from '../../../src-main/contract/questionnaire.ts';
import { useAccess } from '../../lib/queries.ts';
import { useContract } from './contract/use-contract.ts';
import { filesAtHand, pageNumber } from './evidence-files.ts';
import { firstOpenStep, type Step, stepOfGroup, stepsOf } from './steps.ts';
import { useAnswers } from './use-answers.ts';
import { useEvidence } from './use-evidence.ts';
import { useViewer } from './use-viewer.ts';
import type { Work } from './work.ts';

export interface WorkInput {
  assessment: Assessment;
  questionnaires: readonly Questionnaire[];
  /** From the address; without one the work goes on at the first open question. */
  questionId: string | undefined;
}

/** The run on screen: where one is, what is answered, what lies beside it, and the ways from here. */
export function useWork({ assessment, questionnaires, questionId }: WorkInput) {
  const { id: assessmentId, answers: stored } = assessment;
  const navigate = useNavigate();
  const steps = useSteps(assessment, questionnaires);
  const way = useWay(questionId);
  const step = steps.find(({ question }) => question.id === way.at) ?? firstOpenStep(steps, stored);
  if (!step) throw new Error('A run without a question');
  const current = step.question.id;
  useEffect(() => {
    if (way.at === current) return;
    void navigate({
      to: '/assessments/$assessmentId',
      params: { assessmentId },
      search: { question: current },
      replace: true,
    });
  }, [navigate, assessmentId, way.at, current]);
  const answers = useAnswers(assessment);
  const own = stored.find((answer) => answer.questionId === current);
  const files = useFiles(assessment);
  const viewer = useViewer(current, own, files);
  const evidence = useEvidence(assessment, current, own, (hash, page) => viewer.keep(hash, pageNumber(page)));
  const isWanted = step.questionnaire.id === 'processingAgreement' || viewer.tab === 'checks';
  const contract = useContract({ assessment, questionId: current, isWanted, viewer, answers, evidence });
  const goTo = (next: Step | undefined) => {
    answers.flush();
    if (!next) return;
    way.go(next.question.id);
    void navigate({
      to: '/assessments/$assessmentId',
      params: { assessmentId },
      search: { question: next.question.id },
    });
  };
  const decide = () => {
    answers.flush();
    void navigate({ to: '/assessments/$assessmentId/decision', params: { assessmentId } });
  };
  const at = steps.indexOf(step);
  const work: Work = {
    assessment,
    steps,
    step,
    stored: own,
    answers,
    evidence,
    contract,
    files,
    viewer,
    isLocked: assessment.decision !== null,
    isLast: at === steps.length - 1,
    goTo,
    decide,
    next: () => (at === steps.length - 1 ? decide() : goTo(steps[at + 1])),
    previous: () => goTo(steps[at - 1]),
    leave: () => {
      answers.flush();
      void navigate({
        to: '/vendors/$vendorId',
        params: { vendorId: assessment.vendorId },
        search: { tab: 'assessments' },
      });
    },
  };
  return {
    ...work,
    goToGroup: (section: string, group?: string) => goTo(stepOfGroup(steps, stored, section, group)),
  };
}

/**
 * The question that one is at: the address follows some time after a key, and by then the next key can be meant for the
 * question that it led to already.
 */
function useWay(address: string | undefined): { at: string | undefined; go: (questionId: string) => void } {
  const [ahead, setAhead] = useState<readonly string[]>([]);
  const [known, setKnown] = useState(address);
  if (known !== address) {
    setKnown(address);
    // Somewhere on the way, or where something else led; the run itself leads to its first question.
    const passed = address === undefined ? -1 : ahead.lastIndexOf(address);
    if (passed >= 0 || known !== undefined) setAhead(passed < 0 ? [] : ahead.slice(passed + 1));
  }
  return {
    at: ahead.at(-1) ?? address,
    go: (questionId) => setAhead((before) => (questionId === address ? [] : [...before, questionId])),
  };
}

function useSteps({ result }: Assessment, questionnaires: readonly Questionnaire[]): Step[] {
  return useMemo(() => {
    const hidden = new Set(result.hidden.map(({ questionId }) => questionId));
    return stepsOf(questionnaires, hidden);
  }, [questionnaires, result]);
}

function useFiles(assessment: Assessment) {
  const { ask } = useAccess();
  const { data: vendor } = useQuery(
    ask.vendors.get.queryOptions({ input: { vendorId: assessment.vendorId } }),
  );
  return useMemo(() => filesAtHand(vendor, assessment), [vendor, assessment]);
}
