import type { SubProcessorNotice } from '../../../../src-main/contract/subprocessor-notices.ts';
import { holdsFolded } from '../../../ui/fold.ts';

/** Notices that name what is searched, the open ones first and of them the one whose period ends first. */
export function fittingNotices(
  notices: readonly SubProcessorNotice[],
  search: string,
): readonly SubProcessorNotice[] {
  const words = search.trim();
  const fitting = notices.filter(
    ({ vendorName, serviceName, changes }) =>
      words === '' ||
      holdsFolded([vendorName, serviceName, ...changes.map(({ name }) => name)].join(' '), words),
  );
  const isOpen = (notice: SubProcessorNotice) => notice.changes.some(({ state }) => state === 'open');
  return [
    ...fitting.filter(isOpen).toSorted((one, other) => order(one.period.until, other.period.until)),
    ...fitting.filter((notice) => !isOpen(notice)),
  ];
}

function order(one: string | null, other: string | null): number {
  return (one ?? '9999') < (other ?? '9999') ? -1 : 1;
}
