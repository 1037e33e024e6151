import { BellRing, ListFilter } from 'lucide-react';
import type { SubProcessorNotice } from '../../../../src-main/contract/subprocessor-notices.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { holdsFolded } from '../../../ui/fold.ts';
import { NoticeCard } from './notice-card.tsx';

export interface ChangesViewProps {
  notices: readonly SubProcessorNotice[];
  search: string;
  onReadList: () => void;
}

/** Notices of change with their periods to object; what is open stands first. */
export function ChangesView({ notices, search, onReadList }: ChangesViewProps) {
  const t = useTexts('subprocessors');
  if (notices.length === 0)
    return (
      <EmptyState
        icon={BellRing}
        sentence={t('changes.empty')}
        primary={<Button onPress={onReadList}>{t('readList')}</Button>}
      />
    );
  const words = search.trim();
  const fitting = notices.filter(
    ({ vendorName, serviceName, changes }) =>
      words === '' ||
      holdsFolded([vendorName, serviceName, ...changes.map(({ name }) => name)].join(' '), words),
  );
  if (fitting.length === 0) return <EmptyState icon={ListFilter} sentence={t('nothingFits')} />;
  const isOpen = (notice: SubProcessorNotice) => notice.changes.some(({ state }) => state === 'open');
  const ordered = [
    ...fitting.filter(isOpen).toSorted((one, other) => order(one.period.until, other.period.until)),
    ...fitting.filter((notice) => !isOpen(notice)),
  ];
  return (
    <ul aria-label={t('views.changes')} className="grid gap-4 px-6 py-4">
      {ordered.map((notice) => (
        <li key={notice.id}>
          <NoticeCard notice={notice} />
        </li>
      ))}
    </ul>
  );
}

function order(one: string | null, other: string | null): number {
  return (one ?? '9999') < (other ?? '9999') ? -1 : 1;
}
