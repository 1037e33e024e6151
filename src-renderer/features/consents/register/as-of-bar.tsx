import { History } from 'lucide-react';
import { useState } from 'react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { useDateTimeWords } from '../../../lib/date-time-words.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { Button } from '../../../ui/button.tsx';
import { DateTimeField } from '../../../ui/date-time-field.tsx';
import { Notice } from '../../../ui/notice.tsx';

export interface AsOfBarProps {
  asOf: string | undefined;
  zone: string;
  onChange: (asOf: string | undefined) => void;
}

/** Turns the whole list to an instant, and says so for as long as it is turned. */
export function AsOfBar({ asOf, zone, onChange }: AsOfBarProps) {
  const t = useTexts('consents');
  const language = useLanguage();
  const words = useDateTimeWords(zone);
  const [typed, setTyped] = useState<string | null>(asOf ?? null);
  return (
    <div className="grid gap-3 border-y border-line px-6 py-3">
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <DateTimeField label={t('asOf.label')} {...{ zone, words }} value={typed} onChange={setTyped} />
        <Button
          icon={History}
          isDisabled={typed === null || typed === asOf}
          onPress={() => onChange(typed ?? undefined)}
        >
          {t('asOf.show')}
        </Button>
      </div>
      {asOf !== undefined && (
        <Notice
          tone="caution"
          live="status"
          title={t('asOf.title', { at: formatInstant(asOf, zone, language) })}
          actions={
            <Button
              small
              onPress={() => {
                setTyped(null);
                onChange(undefined);
              }}
            >
              {t('asOf.back')}
            </Button>
          }
        >
          {t('asOf.text')}
        </Notice>
      )}
    </div>
  );
}
