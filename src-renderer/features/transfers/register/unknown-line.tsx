import { MapPin } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { Button } from '../../../ui/button.tsx';
import { StatusShape } from '../../../ui/status-shape.tsx';
import type { TransferAddress } from './address.ts';

/** One line for all recipients whose country is unknown; it leads to their list. */
export function UnknownLine({ list, count }: { list: ListAccess<TransferAddress>; count: number }) {
  const t = useTexts('transfers');
  if (count === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line bg-surface px-6 py-2">
      <StatusShape status="caution" />
      <span className="min-w-0">{t('unknown.line', { count })}</span>
      <Button small icon={MapPin} onPress={() => list.change({ view: 'unknown' })}>
        {t('unknown.open')}
      </Button>
    </div>
  );
}
