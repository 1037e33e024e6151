import { ListFilter, Megaphone } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { CampaignsAddress } from './list-address.ts';

export interface EmptyCampaignsProps {
  list: ListAccess<CampaignsAddress>;
  onNew: () => void;
}

/** Why there is nothing to see, and the way on. */
export function EmptyCampaigns({ list: { address, refine }, onNew }: EmptyCampaignsProps) {
  const t = useTexts('campaigns');
  const { view, search } = address;
  if (search.trim() !== '') {
    return (
      <EmptyState
        icon={ListFilter}
        sentence={t('empty.search', { search })}
        primary={<Button onPress={() => refine({ search: '' })}>{t('empty.removeSearch')}</Button>}
      />
    );
  }
  if (view === 'archived') return <EmptyState icon={Megaphone} sentence={t('empty.archived')} />;
  return (
    <EmptyState
      icon={Megaphone}
      sentence={t('empty.first')}
      primary={<Button onPress={onNew}>{t('newCampaign')}</Button>}
    />
  );
}
