import type { ShockAnswer, ShockQuestion } from '../../contract/transfer-shock.ts';
import type { Id } from '../../contract/values.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { lawChanges } from '../kernel/law-changes-repo.ts';
import { amendedLaw } from '../law/amended-law.ts';
import { gatherPlaces } from './gather-places.ts';
import { standingAmendments } from './repo/amendments.ts';
import { serviceUses } from './repo/campaigns.ts';
import { shockOf } from './rules/shock.ts';

/** What would change if this fell on that day; looking changes nothing. */
export function askShock(tools: QueryTools, question: ShockQuestion): ShockAnswer {
  const uses = serviceUses(tools.db, question.day);
  return shockOf(question, gatherPlaces(tools), uses, tools.templates.transferLaw());
}

/**
 * What taking marks back would restore: the same question, asked under the law without these marks. A mark of the past is
 * asked about as of today, one of the future as of its own day.
 */
export function askRestored(tools: QueryTools, { ids }: { ids: readonly Id[] }): ShockAnswer {
  const marks = standingAmendments(tools.db).filter(({ id }) => ids.includes(id));
  const others = lawChanges(tools.db).filter(
    ({ kind, country }) => !marks.some(({ fall }) => fall.kind === kind && fall.country === country),
  );
  const now = today(tools.clock);
  const day = [now, ...marks.map(({ from }) => from)].toSorted().at(-1) ?? now;
  const question = { day, falls: marks.map(({ fall }) => fall) };
  const law = amendedLaw(tools.templates.datedTransferLaw(), others);
  return shockOf(question, gatherPlaces(tools), serviceUses(tools.db, day), law);
}
