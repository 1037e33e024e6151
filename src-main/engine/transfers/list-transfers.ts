import { TransferVerdict } from '../../contract/transfer.ts';
import type { TransferFilter, TransferList, TransferRow } from '../../contract/transfer-register.ts';
import { readProfile } from '../company/repo.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { gatherPlaces } from './gather-places.ts';
import { keptTias } from './kept-tias.ts';
import { inOrder, isShownRow, registerRows } from './rules/register.ts';

/** Every line of the register as of today. */
export function allTransfers(tools: QueryTools): TransferRow[] {
  const question = {
    day: today(tools.clock),
    law: tools.templates.transferLaw(),
    company: readProfile(tools.db)?.name ?? '',
    assessments: keptTias(tools.db),
  };
  return gatherPlaces(tools).flatMap((placed) => registerRows(placed, question));
}

/**
 * The register of transfers as of today, filtered, with the numbers of all. Where no country is noted nobody can say whether
 * there is a transfer (Art. 44 GDPR): such recipients stand apart and are counted apart.
 */
export function listTransfers(tools: QueryTools, filter: TransferFilter): TransferList {
  const [nowhere, rows] = apart(allTransfers(tools), ({ country }) => country === null);
  const unknown = seatsOnce(nowhere);
  const tally = (verdict: TransferVerdict) => rows.filter((row) => row.verdict === verdict).length;
  return {
    day: today(tools.clock),
    rows: inOrder(rows.filter((row) => isShownRow(row, filter))),
    unknown: inOrder(unknown.filter((row) => isShownRow(row, filter))),
    unknownTotal: unknown.length,
    total: rows.length,
    counts: Object.fromEntries(
      TransferVerdict.options.map((verdict) => [verdict, tally(verdict)]),
    ) as TransferList['counts'],
    countries: [...new Set(rows.flatMap(({ country }) => country ?? []))].sort(),
  };
}

function apart<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** The unknown seat of a vendor is one gap, however many services it has. */
function seatsOnce(rows: readonly TransferRow[]): TransferRow[] {
  const seen = new Set<string>();
  return rows.filter(
    ({ kind, vendorId }) => kind !== 'provider' || (!seen.has(vendorId) && seen.add(vendorId)),
  );
}
