import type { CampaignStep, StepChannel, StepKind } from '../../../../src-main/contract/campaign-record.ts';

type Steps = readonly CampaignStep[];

/** The way on which a kind of step usually goes. */
const usualChannel: Record<StepKind, StepChannel> = {
  page: 'web',
  form: 'web',
  confirmation: 'email',
  mail: 'email',
  event: 'web',
  inPerson: 'inPerson',
  call: 'phone',
  scoring: 'internal',
  handOver: 'internal',
  other: 'web',
};

/** A new step at the end, following the last one. */
export function withNewStep(steps: Steps, kind: StepKind, name: string, id: string): CampaignStep[] {
  const step: CampaignStep = {
    ...{ id, kind, name, channel: usualChannel[kind], afterStepId: steps.at(-1)?.id ?? null, delayDays: 0 },
    ...{ purpose: '', legalBasis: null, consentTextId: null, placeId: null },
    ...{ measurement: 'none', measurementTextId: null, serviceIds: [], contentId: null, fieldIds: [] },
    ownerId: null,
  };
  return [...steps, step];
}

/** A copy right behind its original, at the same time. */
export function withCopy(steps: Steps, stepId: string, name: string, id: string): CampaignStep[] {
  return steps.flatMap((step) => (step.id === stepId ? [step, { ...step, id, name }] : [step]));
}

/** The steps without one; those that followed it keep their days by following what it followed. */
export function withoutStep(steps: Steps, stepId: string): CampaignStep[] {
  const gone = steps.find(({ id }) => id === stepId);
  if (!gone) return [...steps];
  return steps
    .filter(({ id }) => id !== stepId)
    .map((step) =>
      step.afterStepId === stepId
        ? { ...step, afterStepId: gone.afterStepId, delayDays: step.delayDays + gone.delayDays }
        : step,
    );
}

/**
 * The steps with one at another place. Steps that followed the one above them go on following the one above, as people expect
 * of a chain; what follows some other step keeps it. Where that would make steps wait for each other, only the places change.
 */
export function movedStep(steps: Steps, stepId: string, to: number): CampaignStep[] {
  const from = steps.findIndex(({ id }) => id === stepId);
  const moved = steps[from];
  const place = Math.max(0, Math.min(to, steps.length - 1));
  if (!moved || place === from) return [...steps];
  const inChain = new Set(
    steps.filter((step, index) => step.afterStepId === (steps[index - 1]?.id ?? null)).map(({ id }) => id),
  );
  const ordered = steps.toSpliced(from, 1).toSpliced(place, 0, moved);
  const chained = ordered.map((step, index) =>
    inChain.has(step.id) ? { ...step, afterStepId: ordered[index - 1]?.id ?? null } : step,
  );
  return hasLoop(chained) ? ordered : chained;
}

/** Whether a step stands above the one that it follows. */
export function standsTooEarly(steps: Steps, { id, afterStepId }: CampaignStep): boolean {
  const places = new Map(steps.map((step, index) => [step.id, index]));
  return afterStepId !== null && (places.get(afterStepId) ?? -1) > (places.get(id) ?? 0);
}

function hasLoop(steps: Steps): boolean {
  const after = new Map(steps.map(({ id, afterStepId }) => [id, afterStepId]));
  return steps.some(({ id }) => {
    const seen = new Set<string>();
    for (let current: string | null = id; current !== null; current = after.get(current) ?? null) {
      if (seen.has(current)) return true;
      seen.add(current);
    }
    return false;
  });
}
