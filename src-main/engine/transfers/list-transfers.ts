import { TransferVerdict } from '../../contract/transfer.ts';
import type { TransferFilter, TransferList } from '../../contract/transfer-register.ts';
import { readProfile } from '../company/repo.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { gatherPlaces } from './gather-places.ts';
import { inOrder, isShownRow, registerRows } from './rules/register.ts';

/** The register of transfers as of today, filtered, with the numbers of all. */
export function listTransfers(tools: QueryTools, filter: TransferFilter): TransferList {
  const day = today(tools.clock);
  const question = {
    day,
    law: tools.templates.transferLaw(),
    company: readProfile(tools.db)?.name ?? '',
    assessments: new Map(),
  };
  const rows = gatherPlaces(tools).flatMap((placed) => registerRows(placed, question));
  const tally = (verdict: TransferVerdict) => rows.filter((row) => row.verdict === verdict).length;
  return {
    day,
    rows: inOrder(rows.filter((row) => isShownRow(row, filter))),
    total: rows.length,
    counts: Object.fromEntries(
      TransferVerdict.options.map((verdict) => [verdict, tally(verdict)]),
    ) as TransferList['counts'],
    countries: [...new Set(rows.flatMap(({ country }) => country ?? []))].sort(),
  };
}
