import type { SimulatedModel } from '../../../contract/scoring-model.ts';
import type { Simulation } from '../../../contract/scoring-simulation.ts';
import { foldName, type PreparedLead } from './prepared-lead.ts';

/** Attributes and events that rules ask for and no lead has, as the rules write them: their points can never count here. */
export function unknownNames(
  { rules }: SimulatedModel,
  leads: readonly PreparedLead[],
): Simulation['unknown'] {
  const named = (names: readonly string[]) => [...new Set(names.map((name) => name.trim()))].filter(Boolean);
  const attributes = named(rules.flatMap((rule) => (rule.kind === 'profile' ? [rule.attribute] : [])));
  const events = named(rules.flatMap((rule) => (rule.kind === 'behaviour' ? [rule.event] : [])));
  return {
    attributes: attributes.filter((name) => !leads.some((lead) => lead.attributes.has(foldName(name)))),
    events: events.filter((name) => !leads.some((lead) => lead.events.has(foldName(name)))),
  };
}
