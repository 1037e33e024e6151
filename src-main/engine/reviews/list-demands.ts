import { z } from 'zod';
import type { DemandFilter, DemandRow } from '../../contract/reviews.ts';
import { Bilingual, type Day } from '../../contract/values.ts';
import { dayOf, daysBetween, today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { foldText } from '../kernel/folded-text.ts';
import { type OpenDemand, openDemands } from './repo/demands.ts';

const FindingHead = z.object({
  title: Bilingual.default({ de: '', en: '' }),
  articles: z.array(Bilingual).default([]),
});

/** What vendors owe and which conditions are open, over the whole register; overdue first, without a day last. */
export function listDemands(tools: QueryTools, filter: DemandFilter): { day: Day; rows: DemandRow[] } {
  const day = today(tools.clock);
  const wanted = foldText(filter.search).trim();
  const rows = openDemands(tools.db)
    .map((row) => rowOf(tools, row, day))
    .filter(({ kind }) => filter.kind === 'all' || kind === filter.kind)
    .filter(({ days }) => !filter.isOverdue || (days !== null && days < 0))
    .filter(({ vendor, service, title, text, owner }) =>
      foldText([vendor, service, title.de, title.en, text, owner].join(' ')).includes(wanted),
    );
  return {
    day,
    rows: rows.toSorted(
      (one, other) =>
        (one.days ?? Number.MAX_SAFE_INTEGER) - (other.days ?? Number.MAX_SAFE_INTEGER) ||
        other.age - one.age ||
        (one.vendor < other.vendor ? -1 : 1),
    ),
  };
}

function rowOf({ clock }: QueryTools, { decidedAt, finding, ...row }: OpenDemand, day: Day): DemandRow {
  const since = dayOf(new Date(decidedAt), clock.timeZone);
  return {
    ...row,
    ...FindingHead.parse(JSON.parse(finding)),
    since,
    age: daysBetween(since, day),
    days: row.dueOn === null ? null : daysBetween(day, row.dueOn),
  };
}
