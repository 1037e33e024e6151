import type { ShockAnswer, ShockQuestion } from '../../contract/transfer-shock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { gatherPlaces } from './gather-places.ts';
import { serviceUses } from './repo/campaigns.ts';
import { shockOf } from './rules/shock.ts';

/** What would change if this fell on that day; looking changes nothing. */
export function askShock(tools: QueryTools, question: ShockQuestion): ShockAnswer {
  const uses = serviceUses(tools.db, question.day);
  return shockOf(question, gatherPlaces(tools), uses, tools.templates.transferLaw());
}
