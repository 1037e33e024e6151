import type { SubProcessorNotice } from '../../../contract/subprocessor-notices.ts';
import type { Concentration, SubProcessorUse } from '../../../contract/subprocessor-overview.ts';
import type { Id } from '../../../contract/values.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { concentration } from '../../subprocessors/gather-uses.ts';
import { noticesOf } from '../../subprocessors/notice-of.ts';
import { type CompanyFacts, gatherCompany } from './company.ts';

export interface SubProcessorFacts {
  company: CompanyFacts;
  found: Concentration;
  /** Every link, by vendor, service and level. */
  uses: SubProcessorUse[];
  /** Notices with a change that waits. */
  open: SubProcessorNotice[];
  /** Name of the one vendor it is about; null for all. */
  vendorName: string | null;
}

/** Chain, concentration and periods that run, of all vendors or one. */
export function gatherSubProcessors(tools: QueryTools, vendorId: Id | null): SubProcessorFacts {
  const found = concentration(tools, { search: '', country: null, thirdCountryOnly: false, vendorId });
  const own = (use: SubProcessorUse) => vendorId === null || use.vendorId === vendorId;
  const uses = found.firms
    .flatMap((firm) => firm.uses)
    .filter(own)
    .toSorted(
      (one, other) =>
        one.vendorName.localeCompare(other.vendorName, 'de') ||
        one.serviceName.localeCompare(other.serviceName, 'de') ||
        one.level - other.level ||
        one.name.localeCompare(other.name, 'de'),
    );
  const open = noticesOf(tools, vendorId).filter(({ changes }) =>
    changes.some(({ state }) => state === 'open'),
  );
  return {
    company: gatherCompany(tools),
    found,
    uses,
    open,
    vendorName: vendorId === null ? null : (uses[0]?.vendorName ?? null),
  };
}
