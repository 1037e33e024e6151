import { ListFilter, Timer } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { LogAddress } from './log-address.ts';
import type { Log } from './use-log.ts';

export interface EmptyLogProps {
  list: ListAccess<LogAddress>;
  counts: NonNullable<Log['counts']>;
  onDrill: () => void;
}

/** Why there is nothing to see, and the way on: who has no breach yet practises one. */
export function EmptyLog({ list: { address, change }, counts, onDrill }: EmptyLogProps) {
  const t = useTexts('breaches');
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
  if (view !== 'drills' && counts.all > 0) {
    return (
      <EmptyState
        icon={ListFilter}
        sentence={t('emptyView')}
        primary={<Button onPress={() => change({ view: 'all' })}>{t('showAll')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      icon={Timer}
      sentence={t(view === 'drills' ? 'emptyDrills' : 'empty')}
      primary={<Button onPress={onDrill}>{t('startDrill')}</Button>}
    />
  );
}
