import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { movedStep, withCopy, withoutStep } from './step-order.ts';
import type { Plan } from './use-plan.ts';

export interface StepActs {
  /** Puts a step at a place, counted from 0. */
  move(stepId: string, to: number): void;
  duplicate(stepId: string): void;
  remove(stepId: string): void;
  /** What was done last, for those who hear the screen. */
  said: string;
}

/** Id of the button that opens a step. */
export function stepButtonId(stepId: string): string {
  return `step-${stepId}`;
}

/** Moves, copies and removes steps; a removal can be taken back. */
export function useStepActs(plan: Plan, onOpenStep: (stepId: string | undefined) => void): StepActs {
  const t = useTexts('campaignPlan');
  const done = useDoneToast();
  const [said, say] = useState('');
  const focus = useFocusAfter();
  const { steps } = plan.content;
  const nameOf = (stepId: string) => steps.find(({ id }) => id === stepId)?.name ?? '';
  return {
    said,
    move: (stepId, to) => {
      if (to < 0 || to >= steps.length) return;
      void plan.choose({ steps: movedStep(steps, stepId, to) });
      say(t('steps.moved', { name: nameOf(stepId), place: to + 1, count: steps.length }));
      focus(stepId);
    },
    duplicate: (stepId) => {
      const id = crypto.randomUUID();
      const name = t('steps.copyName', { name: nameOf(stepId) }).slice(0, 500);
      void plan.choose({ steps: withCopy(steps, stepId, name, id) });
      onOpenStep(id);
      focus(id);
    },
    remove: (stepId) => {
      const place = steps.findIndex(({ id }) => id === stepId);
      const next = steps[place + 1] ?? steps[place - 1];
      const text = t('steps.removed', { name: nameOf(stepId) });
      onOpenStep(undefined);
      if (next) focus(next.id);
      void plan.choose({ steps: withoutStep(steps, stepId) }).then((isSaved) => isSaved && done(text));
    },
  };
}

/** Keeps the focus on a step whose line was drawn anew. */
function useFocusAfter(): (stepId: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const button = document.getElementById(stepButtonId(wanted.current));
    if (!button) return;
    wanted.current = null;
    button.focus();
  });
  return (stepId) => {
    wanted.current = stepId;
  };
}
