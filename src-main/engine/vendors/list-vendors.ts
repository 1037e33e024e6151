import type { VendorListAnswer, VendorListQuestion, VendorRow } from '../../contract/vendor-register.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { searchQuery } from '../kernel/search-query.ts';
import { listedTransfers } from './listed-transfers.ts';
import { kindOf, type ListEntry, listRows, type PageRow } from './repo/list.ts';
import { currentIndex } from './repo/remembered-index.ts';
import { gravestReasons } from './repo/shown-status.ts';
import { eeaCountries } from './rules/kept-for-list.ts';
import {
  agreementOrder,
  isShown,
  type ListTally,
  listNumbers,
  riskOrder,
  statusOrder,
} from './rules/list-order.ts';

/** One page of the register with the numbers around it. */
export function listVendors(tools: QueryTools, question: VendorListQuestion): VendorListAnswer {
  const day = today(tools.clock);
  const law = tools.templates.transferLaw();
  const facts = { day, eea: eeaCountries(law), match: searchQuery(question.filter.search, 'any') };
  const entries = currentIndex(tools.db, question, facts);
  const tallies = talliesOf(entries);
  const chosen = chosenKinds(tallies, question.filter);
  const ids = entries.filter(({ kind }) => chosen.has(kind)).map(({ id }) => id);
  const page = listRows(tools.db, ids.slice(question.offset, question.offset + question.limit), day);
  return {
    ...listNumbers([...tallies.values()], question),
    rows: withTransfers(tools, page, day),
  };
}

function talliesOf(entries: readonly ListEntry[]): Map<number, ListTally> {
  const tallies = new Map<number, ListTally>();
  for (const { kind } of entries) {
    const tally = tallies.get(kind) ?? { ...kindOf(kind), count: 0 };
    tallies.set(kind, { ...tally, count: tally.count + 1 });
  }
  return tallies;
}

/** The kinds that the list shows: in view, fitting search and tokens, of the risks asked for. */
function chosenKinds(tallies: ReadonlyMap<number, ListTally>, filter: VendorListQuestion['filter']) {
  const shown = [...tallies].filter(([, tally]) => isShown(tally, filter));
  return new Set(shown.map(([kind]) => kind));
}

/** The rows with what is computed from the services' facts: countries and the worst transfer verdict. */
function withTransfers(tools: QueryTools, page: readonly PageRow[], day: string): VendorRow[] {
  const ids = page.map(({ id }) => id);
  const transfers = listedTransfers(tools.db, ids, day, tools.templates.transferLaw());
  // The gravest comes last and so stays.
  const reasons = new Map(gravestReasons(tools.db, ids).map(({ vendorId, reason }) => [vendorId, reason]));
  return page.map(({ statusRank, riskRank, agreementRank, ...row }) => {
    const own = transfers.get(row.id);
    return {
      ...row,
      status: statusOrder[statusRank] ?? 'candidate',
      risk: riskOrder[riskRank] ?? 'open',
      agreement: agreementOrder[agreementRank] ?? 'open',
      countries: own?.countries ?? [],
      transferVerdict: own?.verdict ?? null,
      reason: reasons.get(row.id) ?? null,
    };
  });
}
