import { useDeferredValue, useState } from 'react';
import type { ScoringRecord } from '../../../../src-main/contract/scoring.ts';
import type { ModelContent, ModelVersion } from '../../../../src-main/contract/scoring-model.ts';
import type { Simulation } from '../../../../src-main/contract/scoring-simulation.ts';
import type { Leads } from '../leads/use-leads.ts';
import { useSimulation } from './use-simulation.ts';

/** A simulation, and the version that it is compared with. */
export interface Comparison {
  simulation: Simulation | undefined;
  error: unknown;
  /** Released versions to compare with. */
  versions: readonly ModelVersion[];
  chosen: ModelVersion | null;
  choose(versionId: string | null): void;
}

/** Simulates a model, at first beside the newest other release. */
export function useComparison(
  leads: Leads,
  content: ModelContent,
  { versions: all }: ScoringRecord,
  versionId: string,
): Comparison {
  const versions = all.filter(({ id, number }) => number !== null && id !== versionId);
  const [chosenId, choose] = useState<string | null>(versions[0]?.id ?? null);
  const chosen = versions.find(({ id }) => id === chosenId) ?? null;
  const { simulation, error } = useSimulation(leads, useDeferredValue(content), chosen?.content ?? null);
  return { simulation, error, versions, chosen, choose };
}
