import { Gauge, ListFilter } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { ModelListAddress } from './list-address.ts';

/** Why there is nothing to see, and the way on. */
export function EmptyList({ list, onNew }: { list: ListAccess<ModelListAddress>; onNew: () => void }) {
  const t = useTexts('scoring');
  const { search, view } = list.address;
  if (search.trim() !== '') {
    return (
      <EmptyState
        icon={ListFilter}
        sentence={t('empty.search', { search })}
        primary={<Button onPress={() => list.refine({ search: '' })}>{t('empty.removeSearch')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      icon={Gauge}
      sentence={t(`empty.${view}`)}
      {...(view === 'current' ? { primary: <Button onPress={onNew}>{t('newModel')}</Button> } : {})}
    />
  );
}
