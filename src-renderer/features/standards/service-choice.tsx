import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Select } from '../../ui/select.tsx';

export interface ServiceChoiceProps {
  vendorId: string | null;
  serviceId: string | null;
  onVendor: (id: string | null) => void;
  onService: (id: string | null) => void;
}

/** Whose answers they are, and to which of its services they belong; an only service is chosen by itself. */
export function ServiceChoice({ vendorId, serviceId, onVendor, onService }: ServiceChoiceProps) {
  const t = useTexts('standards');
  const { ask } = useAccess();
  const [typed, setTyped] = useState('');
  const { data } = useQuery({
    ...ask.vendors.names.queryOptions({ input: { search: typed.slice(0, 200) } }),
    placeholderData: keepPreviousData,
  });
  const { data: vendor } = useQuery({
    ...ask.vendors.get.queryOptions({ input: { vendorId: vendorId ?? '-' } }),
    enabled: vendorId !== null,
  });
  const services = vendor?.services ?? [];
  const [only, second] = services;
  useEffect(() => {
    if (only && !second && serviceId === null) onService(only.id);
  }, [only, second, serviceId, onService]);
  const names = (data?.vendors ?? []).map(({ id, name }) => ({ id, label: name }));
  const chosen =
    vendor && !names.some(({ id }) => id === vendor.id) ? [{ id: vendor.id, label: vendor.name }] : [];
  return (
    <>
      <ComboBox
        key={vendor?.id ?? 'none'}
        label={t('vendor')}
        isRequired
        options={[...chosen, ...names]}
        value={vendorId}
        onChange={onVendor}
        onType={setTyped}
        placeholder={t('chooseVendor')}
        emptyText={t('noVendor')}
        openLabel={t('openVendors')}
      />
      <Select
        label={t('service')}
        isRequired
        isDisabled={services.length === 0}
        placeholder={t('chooseService')}
        options={services.map(({ id, name }) => ({ id, label: name }))}
        value={serviceId}
        onChange={onService}
      />
    </>
  );
}
