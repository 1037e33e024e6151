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

/** The register of transfers as of today, filtered, with the numbers of all. */
export function listTransfers(tools: QueryTools, filter: TransferFilter): TransferList {
  const rows = allTransfers(tools);
  const tally = (verdict: TransferVerdict) => rows.filter((row) => row.verdict === verdict).length;
  return {
    day: today(tools.clock),
    rows: inOrder(rows.filter((row) => isShownRow(row, filter))),
    total: rows.length,
    counts: Object.fromEntries(
      TransferVerdict.options.map((verdict) => [verdict, tally(verdict)]),
    ) as TransferList['counts'],
    countries: [...new Set(rows.flatMap(({ country }) => country ?? []))].sort(),
  };
}
