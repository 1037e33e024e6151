import type { LucideIcon } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { TransferAddress } from './address.ts';

/** There are transfers, but none that the filter asks for. */
export function NoneFound({ list, icon }: { list: ListAccess<TransferAddress>; icon: LucideIcon }) {
  const t = useTexts('transfers');
  const clear = () => list.change({ search: '', verdicts: [], countries: [], tools: [], tia: [] });
  return (
    <EmptyState
      icon={icon}
      sentence={t('noneFound')}
      secondary={<Button onPress={clear}>{t('showAll')}</Button>}
    />
  );
}
