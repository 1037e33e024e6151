import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LeadSet } from '../../contract/scoring.ts';
import type { Lead } from '../../contract/scoring-simulation.ts';
import type { EngineContext, OpenVault } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { openVault } from '../kernel/procedures.ts';
import { type PreparedLead, prepareLead, rememberingFold } from './rules/prepared-lead.ts';

/** Sets held at once; the oldest makes room. */
const mostSets = 3;
/** Leads prepared before the engine answers others again. */
const chunk = 2000;
/** Values listed per attribute, for choosing them in a rule. */
const mostValues = 50;

/** By the open file: when it is closed nothing of them is left. */
const sets = new WeakMap<OpenVault, Map<string, readonly PreparedLead[]>>();

/** Holds leads in memory under an id; days ago count back from now. Nothing is written anywhere. */
export async function holdLeads(
  context: EngineContext,
  leads: readonly Lead[],
  setId = context.newId(),
): Promise<LeadSet> {
  const vault = openVault(context);
  const now = context.clock.now();
  const fold = rememberingFold();
  const prepared: PreparedLead[] = [];
  for (let from = 0; from < leads.length; from += chunk) {
    if (from > 0) await nextTurn();
    for (const lead of leads.slice(from, from + chunk)) prepared.push(prepareLead(lead, now.getTime(), fold));
  }
  // Locked meanwhile: then nothing is kept.
  if (context.vault !== vault) throw refuse('VAULT_LOCKED', {});
  const held = sets.get(vault) ?? beginHolding(vault);
  held.delete(setId);
  held.set(setId, prepared);
  for (const oldest of [...held.keys()].slice(0, -mostSets)) held.delete(oldest);
  return { setId, asOf: now.toISOString(), leads: leads.length, ...contentsOf(leads) };
}

function beginHolding(vault: OpenVault): Map<string, readonly PreparedLead[]> {
  const held = new Map<string, readonly PreparedLead[]>();
  sets.set(vault, held);
  vault.closed.signal.addEventListener('abort', () => held.clear(), { once: true });
  return held;
}

/** The leads of a set, or a refusal when it made room or the file was locked meanwhile. */
export function heldLeads(context: EngineContext, setId: string): readonly PreparedLead[] {
  const leads = context.vault && sets.get(context.vault)?.get(setId);
  if (!leads) throw refuse('LEADS_FORGOTTEN', {});
  return leads;
}

/** What the leads have, to choose from when a rule is written. */
function contentsOf(leads: readonly Lead[]): Pick<LeadSet, 'attributes' | 'events'> {
  const attributes = new Map<string, Set<string>>();
  const events = new Set<string>();
  for (const lead of leads) {
    for (const { event } of lead.events) events.add(event);
    for (const [name, value] of Object.entries(lead.attributes)) {
      const values = attributes.get(name) ?? new Set<string>();
      if (values.size < mostValues && value !== null && value !== '') values.add(String(value));
      attributes.set(name, values);
    }
  }
  return {
    attributes: [...attributes].map(([name, values]) => ({ name, values: [...values].sort() })),
    events: [...events].sort(),
  };
}
