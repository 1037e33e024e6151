import { useQuery } from '@tanstack/react-query';
import type { BreachProfile } from '../../../../src-main/contract/breach-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { useVendorChoice } from '../quick-record/use-vendor-choice.ts';

export interface VendorFieldsProps {
  value: Pick<BreachProfile, 'vendorId' | 'serviceIds'>;
  isReadOnly: boolean;
  onChange: (part: Partial<Pick<BreachProfile, 'vendorId' | 'serviceIds'>>) => void;
}

/** Which vendor it happened at or through, and with which of its services. */
export function VendorFields({ value: { vendorId, serviceIds }, isReadOnly, onChange }: VendorFieldsProps) {
  const t = useTexts('breach');
  const { ask } = useAccess();
  const choice = useVendorChoice(vendorId);
  const { data: vendor } = useQuery({
    ...ask.vendors.get.queryOptions({ input: { vendorId: vendorId ?? '' } }),
    enabled: vendorId !== null,
  });
  const services = vendorId === null ? [] : (vendor?.services ?? []);
  // The field keeps the choices it began with: until they are read there is none.
  if (!choice || (vendorId !== null && !vendor)) return null;
  return (
    <div className="grid gap-4">
      <ComboBox
        label={t('case.vendor')}
        description={t('case.vendorHint')}
        isReadOnly={isReadOnly}
        placeholder={t('case.noVendor')}
        emptyText={t('case.vendorUnknown')}
        openLabel={t('case.openVendors')}
        options={choice.options}
        onType={choice.type}
        value={vendorId}
        onChange={(id) => onChange({ vendorId: id, serviceIds: [] })}
      />
      {services.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its own frame and legend
        <div role="group" aria-label={t('case.services')} className="grid gap-1.5">
          <p className="font-semibold">{t('case.services')}</p>
          {services.map(({ id, name }) => (
            <Checkbox
              key={id}
              isReadOnly={isReadOnly}
              isSelected={serviceIds.includes(id)}
              onChange={(isSelected) =>
                onChange({
                  serviceIds: isSelected
                    ? [...serviceIds, id]
                    : serviceIds.filter((service) => service !== id),
                })
              }
            >
              {name}
            </Checkbox>
          ))}
        </div>
      )}
    </div>
  );
}
