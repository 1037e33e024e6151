import { useState } from 'react';
import type { TransferRow } from '../../../../src-main/contract/transfer-register.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useCountries } from '../../../lib/countries.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';

export interface CountryDialogProps {
  rows: readonly TransferRow[];
  onClose: () => void;
  onDone: () => void;
}

/** Notes where the chosen recipients are: one country for all, or that of each vendor's seat. */
export function CountryDialog({ rows, onClose, onDone }: CountryDialogProps) {
  const t = useTexts('transfers');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const [how, setHow] = useState<'one' | 'seat'>('one');
  const [country, setCountry] = useState<string | null>(null);
  const recipients = rows.flatMap(({ serviceId, vendorId, kind, subject, seat }) => {
    const named = how === 'one' ? country : seat;
    const meant = kind === 'provider' ? ({ kind: 'seat', id: vendorId } as const) : subject;
    return named === null ? [] : [{ serviceId, subject: meant, country: named }];
  });
  const open = rows.filter(({ seat }) => seat === null).length;
  const enter = () =>
    void deed.run(async () => {
      const { changed } = await engine.vendors.setCountries({ recipients });
      done(t('unknown.done', { count: changed }));
      onClose();
      onDone();
    });
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('unknown.dialog.title', { count: rows.length })}
      closeLabel={t('close')}
      footer={
        <>
          <Button onPress={onClose}>{t('unknown.dialog.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={recipients.length === 0}
            isPending={deed.isRunning}
            onPress={enter}
          >
            {t('unknown.dialog.enter')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <FailureNotice error={deed.error} />
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
        <p className="text-dense text-ink-2">{t('unknown.dialog.note')}</p>
      </div>
    </Dialog>
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
