import { useState } from 'react';
import type { TransferRow } from '../../../../src-main/contract/transfer-register.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useCountries } from '../../../lib/countries.ts';
import { useAccess } from '../../../lib/queries.ts';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { EnterDialog } from './enter-dialog.tsx';

export interface CountryDialogProps {
  rows: readonly TransferRow[];
  onClose: () => void;
  onDone: () => void;
}

/** Notes where the chosen recipients are: one country for all, or that of each vendor's seat. */
export function CountryDialog({ rows, onClose, onDone }: CountryDialogProps) {
  const t = useTexts('transfers');
  const { engine } = useAccess();
  const [how, setHow] = useState<'one' | 'seat'>('one');
  const [country, setCountry] = useState<string | null>(null);
  const recipients = rows.flatMap(({ serviceId, vendorId, kind, subject, seat }) => {
    const named = how === 'one' ? country : seat;
    const meant = kind === 'provider' ? ({ kind: 'seat', id: vendorId } as const) : subject;
    return named === null ? [] : [{ serviceId, subject: meant, country: named }];
  });
  const open = rows.filter(({ seat }) => seat === null).length;
  const enter = async () => {
    const { changed } = await engine.vendors.setCountries({ recipients });
    return t('unknown.done', { count: changed });
  };
  return (
    <EnterDialog
      title={t('unknown.dialog.title', { count: rows.length })}
      note={t('unknown.dialog.note')}
      enter={recipients.length > 0 ? enter : null}
      {...{ onClose, onDone }}
    >
      <RadioGroup
        label={t('unknown.dialog.how')}
        value={how}
        onChange={setHow}
        options={[
          { id: 'one', label: t('unknown.dialog.one') },
          {
            id: 'seat',
            label: t('unknown.dialog.seat'),
            description: t('unknown.dialog.seatNote', { count: rows.length - open, open }),
          },
        ]}
      />
      {how === 'one' && <CountryChoice country={country} onChange={setCountry} />}
    </EnterDialog>
  );
}

function CountryChoice({
  country,
  onChange,
}: {
  country: string | null;
  onChange: (country: string | null) => void;
}) {
  const t = useTexts('transfers');
  const words = useTexts('vendors');
  const countries = useCountries();
  if (countries.length === 0) return null;
  return (
    <ComboBox
      label={t('unknown.dialog.country')}
      value={country}
      onChange={onChange}
      placeholder={words('filter.country')}
      emptyText={words('filter.noCountry')}
      openLabel={words('filter.openCountries')}
      options={countries}
    />
  );
}
