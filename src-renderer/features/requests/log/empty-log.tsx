import { Inbox, ListFilter } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { LogAddress } from './log-address.ts';
import type { Log } from './use-log.ts';

export interface EmptyLogProps {
  list: ListAccess<LogAddress>;
  counts: NonNullable<Log['counts']>;
  onCreate: () => void;
}

/** Why there is nothing to see, and the way on. */
export function EmptyLog({ list: { address, change }, counts, onCreate }: EmptyLogProps) {
  const t = useTexts('requests');
  const { view, search } = address;
  if (search.trim() !== '') {
    return (
      <EmptyState
        icon={ListFilter}
        sentence={t('nothingFound', { search })}
        primary={<Button onPress={() => change({ search: '' })}>{t('removeSearch')}</Button>}
      />
    );
  }
  if (counts.all > 0) {
    return (
      <EmptyState
        icon={ListFilter}
        sentence={t(view === 'answered' ? 'emptyAnswered' : 'emptyOpen')}
        primary={<Button onPress={() => change({ view: 'all' })}>{t('showAll')}</Button>}
      />
    );
  }
  return (
    <EmptyState icon={Inbox} sentence={t('empty')} primary={<Button onPress={onCreate}>{t('log')}</Button>} />
  );
}
