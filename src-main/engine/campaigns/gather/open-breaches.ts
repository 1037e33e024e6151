import type { Id } from '../../../contract/values.ts';
import { caseNumber } from '../../breaches/known-case.ts';
import { overviewOfCases } from '../../breaches/overview-of-cases.ts';
import { listHeads } from '../../breaches/repo/heads.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';

/** A breach at a vendor that is not closed. */
export interface OpenBreach {
  id: Id;
  number: string;
  vendorId: Id;
  services: Id[];
}

/** Real breaches at vendors that are still open. */
export function openBreaches({ db }: QueryTools): OpenBreach[] {
  return overviewOfCases(db, listHeads(db, false)).flatMap(({ head, isClosed }) =>
    isClosed || head.vendorId === null
      ? []
      : [{ id: head.id, number: caseNumber(head), vendorId: head.vendorId, services: head.serviceIds }],
  );
}
