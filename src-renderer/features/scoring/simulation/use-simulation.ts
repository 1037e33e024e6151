import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { SimulatedModel } from '../../../../src-main/contract/scoring-model.ts';
import type { LeadExplanation, Simulation } from '../../../../src-main/contract/scoring-simulation.ts';
import { useAccess } from '../../../lib/queries.ts';
import type { Leads } from '../leads/use-leads.ts';

/** What of a model changes points; names do not, so that typing one computes nothing anew. */
export function decidingPart({ rules, thresholds, profiling }: SimulatedModel): SimulatedModel {
  return {
    rules: rules.map((rule) => ({ ...rule, basisNote: '' })),
    thresholds,
    profiling: { basis: profiling.basis, note: '' },
  };
}

/** The model over all held leads; what was shown stays until the next answer is there. A pure calculation: no change elsewhere asks for it again. */
export function useSimulation(
  leads: Leads,
  model: SimulatedModel,
  previous: SimulatedModel | null,
): { simulation: Simulation | undefined; error: unknown } {
  const { engine } = useAccess();
  const { set } = leads;
  const question = { model: decidingPart(model), previous: previous && decidingPart(previous) };
  const { data, error } = useQuery({
    queryKey: ['scoring simulation', set?.setId, set?.asOf, question],
    enabled: set !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
    queryFn: ({ signal }) =>
      engine.scoring.simulate(
        { ...question, leads: { setId: set?.setId ?? '' }, asOf: set?.asOf ?? '', withScores: false },
        { signal },
      ),
  });
  useForgotten(leads, error);
  return { simulation: data, error };
}

/** Why the lead at a place has its points. */
export function useExplanation(
  leads: Leads,
  model: SimulatedModel,
  position: number,
): LeadExplanation | undefined {
  const { engine } = useAccess();
  const { set } = leads;
  const part = decidingPart(model);
  const { data, error } = useQuery({
    queryKey: ['scoring explanation', set?.setId, set?.asOf, part, position],
    enabled: set !== null && position < set.leads,
    placeholderData: keepPreviousData,
    gcTime: 0,
    queryFn: () =>
      engine.scoring.explain({
        model: part,
        leads: { setId: set?.setId ?? '' },
        asOf: set?.asOf ?? '',
        position,
      }),
  });
  useForgotten(leads, error);
  return data?.explanation;
}

function useForgotten({ noteError }: Leads, error: unknown): void {
  useEffect(() => {
    if (error) noteError(error);
  }, [error, noteError]);
}
