import type { Amendment, Fall, Scenario, ShockQuestion } from '../../contract/transfer-shock.ts';
import type { Id } from '../../contract/values.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { amendmentsById, insertAmendment, type StoredAmendment, writeRetracted } from './repo/amendments.ts';
import { deleteScenario, listScenarios, writeScenario } from './repo/scenarios.ts';

/** Keeps what was asked about under a name. */
export function saveScenario(
  tools: CommandTools,
  { id, ...content }: Omit<Scenario, 'id'> & { id: Id | null },
): Scenario {
  const scenario = { ...content, id: id ?? tools.newId() };
  const before = listScenarios(tools.db).find((known) => known.id === scenario.id) ?? null;
  writeScenario(tools.db, scenario, instantNow(tools.clock));
  tools.record({
    subject: { kind: 'transferScenario', id: scenario.id, label: scenario.name },
    ...changedFields(before, scenario),
  });
  if (before) tools.undoWith('transfers.saveScenario', before);
  else tools.undoWith('transfers.removeScenario', { scenarioId: scenario.id });
  return scenario;
}

/** Throws a scenario away; marks that were set from it stay. */
export function removeScenario(
  tools: CommandTools,
  { scenarioId }: { scenarioId: Id },
): Record<string, never> {
  const before = listScenarios(tools.db).find(({ id }) => id === scenarioId);
  if (!before) throw refuse('RECORD_NOT_FOUND', { kind: 'transferScenario', id: scenarioId });
  deleteScenario(tools.db, scenarioId);
  tools.record({ subject: { kind: 'transferScenario', id: scenarioId, label: before.name }, before });
  tools.undoWith('transfers.saveScenario', before);
  return {};
}

type ApplyInput = ShockQuestion & { isExercise: boolean; source: string; scenarioId: Id | null };

/**
 * Marks it as fallen from a day. That the law really fell needs its source: a judgment or an official journal that
 * somebody read. An exercise may go without.
 */
export function applyFalls(
  tools: CommandTools,
  { day, falls, isExercise, source, scenarioId }: ApplyInput,
): { amendments: Amendment[] } {
  if (!isExercise && source.trim() === '') throw refuse('REASON_MISSING', {});
  const law = tools.templates.transferLaw();
  const known = new Set(law.adequacy.map(({ country }) => country));
  const countries = new Set(law.countries.map(({ code }) => code));
  for (const { kind, country } of falls) {
    if (kind === 'adequacy' ? !known.has(country) : !countries.has(country))
      throw refuse('RECORD_NOT_FOUND', { kind: 'adequacyDecision', id: country });
  }
  const [by, at] = [actorOf(tools.db), instantNow(tools.clock)];
  const amendments = falls.map((fall): Amendment => {
    return { id: tools.newId(), fall, from: day, isExercise, source: source.trim(), by, at, scenarioId };
  });
  for (const amendment of amendments) {
    insertAmendment(tools.db, amendment);
    tools.record({ subject: subjectOf(tools, amendment), after: factsOf(amendment) });
  }
  tools.undoWith('transfers.retract', { ids: amendments.map(({ id }) => id) });
  return { amendments };
}

/** Takes marks back: from now on the dated law holds again, for every day. */
export function retractFalls(tools: CommandTools, { ids }: { ids: Id[] }): Record<string, never> {
  const standing = knownAmendments(tools, ids).filter(({ retractedAt }) => retractedAt === null);
  if (standing.length === 0) throw refuse('NOTHING_TO_UNDO', {});
  for (const amendment of standing) {
    writeRetracted(tools.db, amendment.id, instantNow(tools.clock));
    tools.record({ subject: subjectOf(tools, amendment), before: factsOf(amendment) });
  }
  tools.undoWith('transfers.reinstate', { ids: standing.map(({ id }) => id) });
  return {};
}

/** Puts marks that were taken back into force again. */
export function reinstateFalls(tools: CommandTools, { ids }: { ids: Id[] }): Record<string, never> {
  const retracted = knownAmendments(tools, ids).filter(({ retractedAt }) => retractedAt !== null);
  if (retracted.length === 0) throw refuse('NOTHING_TO_REDO', {});
  for (const amendment of retracted) {
    writeRetracted(tools.db, amendment.id, null);
    tools.record({ subject: subjectOf(tools, amendment), after: factsOf(amendment) });
  }
  tools.undoWith('transfers.retract', { ids: retracted.map(({ id }) => id) });
  return {};
}

function knownAmendments(tools: CommandTools, ids: readonly Id[]): StoredAmendment[] {
  const found = amendmentsById(tools.db, ids);
  const missing = ids.find((id) => !found.some((known) => known.id === id));
  if (missing !== undefined) throw refuse('RECORD_NOT_FOUND', { kind: 'transferAmendment', id: missing });
  return found;
}

/** An adequacy decision by its number, safeguards by their article and the country. */
function subjectOf({ templates }: CommandTools, { id, fall }: { id: Id; fall: Fall }) {
  const decision = templates.transferLaw().adequacy.find(({ country }) => country === fall.country);
  const label =
    fall.kind === 'adequacy' && decision
      ? `${decision.decision}, ${fall.country}`
      : `Art.\u00a046, ${fall.country}`;
  return { kind: 'transferAmendment', id, label };
}

function factsOf({
  fall,
  from,
  isExercise,
  source,
}: Pick<Amendment, 'fall' | 'from' | 'isExercise' | 'source'>) {
  return { ...fall, from, isExercise, source };
}
