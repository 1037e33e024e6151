import { BellRing, ListFilter } from 'lucide-react';
import type {
  SubProcessorNotice,
  WithdrawnNotice,
} from '../../../../src-main/contract/subprocessor-notices.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { SubProcessorsAddress } from '../list-address.ts';
import { fittingNotices } from './fitting-notices.ts';
import { NoticeCard } from './notice-card.tsx';
import { WithdrawnLine } from './withdrawn-line.tsx';

export interface ChangesViewProps {
  notices: readonly SubProcessorNotice[];
  withdrawn: readonly WithdrawnNotice[];
  /** What is looked for, and the notice that it names. */
  address: Pick<SubProcessorsAddress, 'search' | 'selected'>;
  onReadList: () => void;
}

/** Notices of change with their periods to object; what is open stands first. */
export function ChangesView(props: ChangesViewProps) {
  return (
    <>
      <StandingNotices {...props} />
      {props.withdrawn.map((notice) => (
        <WithdrawnLine key={notice.id} notice={notice} />
      ))}
    </>
  );
}

function StandingNotices({ notices, address: { search, selected }, onReadList }: ChangesViewProps) {
  const t = useTexts('subprocessors');
  if (notices.length === 0)
    return (
      <EmptyState
        icon={BellRing}
        sentence={t('changes.empty')}
        primary={<Button onPress={onReadList}>{t('readList')}</Button>}
      />
    );
  const ordered = fittingNotices(notices, search);
  if (ordered.length === 0) return <EmptyState icon={ListFilter} sentence={t('nothingFits')} />;
  return (
    <ul aria-label={t('views.changes')} className="grid gap-4 px-6 py-4">
      {ordered.map((notice) => (
        <li key={notice.id}>
          <NoticeCard notice={notice} isNamed={notice.id === selected} />
        </li>
      ))}
    </ul>
  );
}
