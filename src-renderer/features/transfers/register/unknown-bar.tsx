import { MapPin } from 'lucide-react';
import { useState } from 'react';
import type { TransferRow } from '../../../../src-main/contract/transfer-register.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { CountryDialog } from './country-dialog.tsx';

/** What can be done with chosen recipients at once: note their country, or ask the vendors. */
export function UnknownBar({ rows, onClear }: { rows: readonly TransferRow[]; onClear: () => void }) {
  const t = useTexts('transfers');
  const [isSetting, set] = useState(false);
  return (
    <ChosenBar
      {...{ rows, onClear }}
      label={t('unknown.bulk.label')}
      count={t('unknown.bulk.count', { count: rows.length })}
      act={{ icon: MapPin, text: t('unknown.bulk.set'), onPress: () => set(true) }}
    >
      {isSetting && <CountryDialog rows={rows} onClose={() => set(false)} onDone={onClear} />}
    </ChosenBar>
  );
}
