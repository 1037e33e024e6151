import { command, os, query } from '../kernel/procedures.ts';
import { mergeFirms, resetFirm, saveIdentities, splitFirm } from './change-firms.ts';
import { recordNotice, restoreNotice, saveNotice, withdrawNotice } from './change-notices.ts';
import { decideChanges, reopenChanges } from './decide-changes.ts';
import { concentration } from './gather-uses.ts';
import { noticesOf, periodOf, withdrawnOf } from './notice-of.ts';
import { previewList } from './plan-list.ts';
import { broughtList, placesOf } from './read-source.ts';
import { compareLists } from './rules/compare-lists.ts';
import { takeOverList } from './take-over.ts';

/**
 * Sub-processors of all vendors (Art. 28(2) and (4) GDPR): lists and how they differ, notices of change with their periods to
 * object, and who stands behind several vendors. The chain itself belongs to the vendors.
 */
export const subprocessors = os.subprocessors.router({
  diff: os.subprocessors.diff.handler(({ context, input: { before, after } }) =>
    compareLists(before, after, placesOf(context)),
  ),
  preview: os.subprocessors.preview.handler((call) => {
    const brought = broughtList(call.context, call.input.source);
    return query((tools, input: typeof call.input) => previewList(tools, input, brought))(call);
  }),
  takeOver: os.subprocessors.takeOver.handler((call) => {
    const brought = broughtList(call.context, call.input.source);
    return command((tools, input: typeof call.input) => takeOverList(tools, input, brought))(call);
  }),
  concentration: os.subprocessors.concentration.handler(query(concentration)),
  mergeFirms: os.subprocessors.mergeFirms.handler(command(mergeFirms)),
  splitFirm: os.subprocessors.splitFirm.handler(command(splitFirm)),
  resetFirm: os.subprocessors.resetFirm.handler(command(resetFirm)),
  saveIdentities: os.subprocessors.saveIdentities.handler(command(saveIdentities)),
  notices: os.subprocessors.notices.handler(
    query((tools, { vendorId }) => ({
      notices: noticesOf(tools, vendorId),
      withdrawn: withdrawnOf(tools, vendorId),
    })),
  ),
  objectionPeriod: os.subprocessors.objectionPeriod.handler(query(periodOf)),
  recordNotice: os.subprocessors.recordNotice.handler((call) => {
    const brought = broughtList(call.context, call.input.source);
    return command((tools, input: typeof call.input) => recordNotice(tools, input, brought))(call);
  }),
  saveNotice: os.subprocessors.saveNotice.handler(command(saveNotice)),
  withdrawNotice: os.subprocessors.withdrawNotice.handler(command(withdrawNotice)),
  restoreNotice: os.subprocessors.restoreNotice.handler(command(restoreNotice)),
  decideChanges: os.subprocessors.decideChanges.handler(command(decideChanges)),
  reopenChanges: os.subprocessors.reopenChanges.handler(command(reopenChanges)),
});
