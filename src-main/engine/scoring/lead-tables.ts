import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LeadSet } from '../../contract/scoring.ts';
import type { LeadColumn, LeadPreview, PersonalColumn, WrongLead } from '../../contract/scoring-leads.ts';
import type { Lead } from '../../contract/scoring-simulation.ts';
import type { Id } from '../../contract/values.ts';
import { readProfile } from '../company/repo.ts';
import type { EngineContext } from '../kernel/engine-context.ts';
import { openVault } from '../kernel/procedures.ts';
import { knownTable } from '../kernel/table-files.ts';
import { holdLeads } from './lead-sets.ts';
import { guessColumns, type NamedByModel } from './rules/lead-table/guess-columns.ts';
import { personalColumns } from './rules/lead-table/personal-data.ts';
import { readLead } from './rules/lead-table/read-lead.ts';

/** Rows read before the engine answers others again. */
const chunk = 2000;
/** So many rows are looked at for mail addresses before a column is proposed. */
const lookedAt = 2000;
const mostReadyShown = 5;
const mostWrongShown = 200;

interface TableInput {
  tableId: Id;
  columns: readonly LeadColumn[];
}

/** What the columns of a kept table seem to hold, and which of them say who somebody is. */
export function guessTable(
  context: EngineContext,
  { tableId, ...model }: { tableId: Id } & NamedByModel,
): { columns: LeadColumn[]; personal: PersonalColumn[] } {
  const { columns, rows } = knownTable(openVault(context).tables, tableId);
  const personal = personalColumns(columns, rows.slice(0, lookedAt));
  return { columns: guessColumns(columns, personal, model), personal };
}

/** What can be taken of a kept table and what not, and why. */
export async function previewTable(
  context: EngineContext,
  input: TableInput,
  signal?: AbortSignal,
): Promise<LeadPreview> {
  const { leads, wrong } = await readTable(context, input, signal);
  return {
    total: leads.length + wrong.length,
    readyCount: leads.length,
    wrongCount: wrong.length,
    ready: leads.slice(0, mostReadyShown),
    wrong: wrong.slice(0, mostWrongShown),
  };
}

/** Holds the rows without a problem as leads, in memory only. */
export async function takeTable(
  context: EngineContext,
  input: TableInput,
  signal?: AbortSignal,
): Promise<LeadSet> {
  const { leads } = await readTable(context, input, signal);
  return holdLeads(context, leads);
}

async function readTable(
  context: EngineContext,
  { tableId, columns: meaning }: TableInput,
  signal?: AbortSignal,
): Promise<{ leads: Lead[]; wrong: WrongLead[] }> {
  const { columns, rows, lines } = knownTable(openVault(context).tables, tableId);
  const table = { columns, meaning, now: context.clock.now(), zone: zoneAtSeat(context) };
  const seen = new Set<string>();
  const leads: Lead[] = [];
  const wrong: WrongLead[] = [];
  for (const [index, cells] of rows.entries()) {
    if (index > 0 && index % chunk === 0) await nextTurn();
    signal?.throwIfAborted();
    const line = lines[index] ?? index + 1;
    const { lead, problems } = readLead(cells, line, table);
    if (lead.id !== '' && seen.has(lead.id)) problems.push({ code: 'idTwice', column: lead.id });
    seen.add(lead.id);
    if (problems.length > 0) wrong.push({ line, problems });
    else leads.push(lead);
  }
  return { leads, wrong };
}

function zoneAtSeat({ vault, clock, templates }: EngineContext): string {
  const country = vault && readProfile(vault.db)?.country;
  return (country && templates.breachLaw().zones[country]) || clock.timeZone;
}
