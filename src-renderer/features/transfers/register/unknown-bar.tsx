import { useNavigate } from '@tanstack/react-router';
import { FileQuestion, MapPin, X } from 'lucide-react';
import { useState } from 'react';
import type { TransferRow } from '../../../../src-main/contract/transfer-register.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { CountryDialog } from './country-dialog.tsx';

/** The engine takes at most so many recipients in one command, and asks so many vendors at once. */
const [mostSet, mostAsked] = [1000, 200];

/** What can be done with chosen recipients at once: note their country, or ask the vendors. */
export function UnknownBar({ rows, onClear }: { rows: readonly TransferRow[]; onClear: () => void }) {
  const t = useTexts('transfers');
  const navigate = useNavigate();
  const [isSetting, set] = useState(false);
  const vendorIds = [...new Set(rows.map(({ vendorId }) => vendorId))];
  const isTooMany = rows.length > mostSet;
  const hint = isTooMany ? 'tooMany' : vendorIds.length > mostAsked ? 'tooManyAsked' : null;
  return (
    <section
      aria-label={t('unknown.bulk.label')}
      data-acts-on-chosen
      className="flex flex-wrap items-center gap-2 border-t border-line-strong bg-accent-soft px-6 py-2"
    >
      <strong role="status">{t('unknown.bulk.count', { count: rows.length })}</strong>
      <Button small icon={MapPin} isDisabled={isTooMany} onPress={() => set(true)}>
        {t('unknown.bulk.set')}
      </Button>
      <Button
        small
        icon={FileQuestion}
        isDisabled={vendorIds.length > mostAsked}
        onPress={() => void navigate({ to: '/inquiries', search: { vendors: vendorIds.join(',') } })}
      >
        {t('unknown.bulk.ask')}
      </Button>
      {hint && <span className="text-dense text-ink-2">{t(`unknown.bulk.${hint}`)}</span>}
      <span className="flex-1" />
      <IconButton icon={X} label={t('unknown.bulk.clear')} onPress={onClear} />
      {isSetting && <CountryDialog rows={rows} onClose={() => set(false)} onDone={onClear} />}
    </section>
  );
}
