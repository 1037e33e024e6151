import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import { mostCandidates } from '../../../../src-main/contract/comparison-record.ts';
import type { ComparableService } from '../../../../src-main/contract/comparisons.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { VendorMark } from '../../../ui/vendor-mark.tsx';
import type { OfferDraft } from './comparison-draft.ts';
import { type ComparisonForm, fieldId } from './use-comparison-form.ts';

const pers = ['month', 'year', 'once'] as const;
const noOffer: OfferDraft = { euros: null, per: 'year' };

/** The services that stand side by side, each with its offer, and a field that finds further ones by typing. */
export function ServiceChoice({ form }: { form: ComparisonForm }) {
  const t = useTexts('comparisons');
  const { ask } = useAccess();
  const [typed, type] = useState('');
  const everything = { search: '', vendorIds: null };
  const { data: all } = useQuery(ask.comparisons.services.queryOptions({ input: everything }));
  const found = { search: typed.slice(0, 200), vendorIds: null };
  const { data: offered } = useQuery(ask.comparisons.services.queryOptions({ input: found }));
  const known = new Map(
    [...(all?.services ?? []), ...(offered?.services ?? [])].map((one) => [one.serviceId, one]),
  );
  const { serviceIds } = form.draft;
  const error = form.errorOf('services');
  const choose = (id: string) => form.change({ serviceIds: [...serviceIds, id] });
  return (
    <fieldset className="grid gap-2" id={fieldId('services')} tabIndex={-1}>
      <legend className="font-semibold">{t('form.services')}</legend>
      <p className="text-dense text-ink-2">{t('form.servicesHint')}</p>
      {error && <p className="text-dense text-risk">{error}</p>}
      <ul className="grid gap-2">
        {serviceIds.map((id, index) => (
          <ChosenService key={id} id={id} index={index} service={known.get(id)} form={form} />
        ))}
      </ul>
      {serviceIds.length < mostCandidates && (
        <ComboBox
          key={serviceIds.length}
          hideLabel
          label={t('form.add')}
          placeholder={t('form.add')}
          emptyText={t('form.unknown')}
          openLabel={t('form.open')}
          onType={type}
          options={[...known.values()]
            .filter(({ serviceId }) => !serviceIds.includes(serviceId))
            .map((service) => ({
              id: service.serviceId,
              label: `${service.vendor}: ${service.service}`,
              description: t(`form.${stateOf(service)}`),
            }))}
          value={null}
          onChange={(id) => id !== null && choose(id)}
        />
      )}
    </fieldset>
  );
}

function stateOf({ hasDecided, hasRunning }: ComparableService): 'running' | 'decided' | 'none' {
  if (hasRunning) return 'running';
  return hasDecided ? 'decided' : 'none';
}

interface ChosenServiceProps {
  id: string;
  index: number;
  service: ComparableService | undefined;
  form: ComparisonForm;
}

function ChosenService({ id, index, service, form }: ChosenServiceProps) {
  const t = useTexts('comparisons');
  const { serviceIds, offers } = form.draft;
  const name = service?.vendor ?? '';
  const offer = offers[id] ?? noOffer;
  const setOffer = (part: Partial<OfferDraft>) =>
    form.change({ offers: { ...offers, [id]: { ...offer, ...part } } });
  return (
    <li className="grid items-center gap-x-3 gap-y-1 border-b border-line pb-2 min-[620px]:grid-cols-[minmax(0,1fr)_132px_116px_auto]">
      <span className="flex min-w-0 items-center gap-2">
        <VendorMark index={index} />
        <span className="min-w-0">
          <span className="block truncate font-semibold">{name}</span>
          <span className="block truncate text-dense text-ink-2">
            {service ? `${service.service}, ${t(`form.${stateOf(service)}`)}` : ''}
          </span>
        </span>
      </span>
      <NumberField
        hideLabel
        label={t('form.offer', { name })}
        unit="€"
        minValue={0}
        maxValue={1_000_000_000}
        value={offer.euros}
        onChange={(euros) => setOffer({ euros })}
      />
      <Select
        hideLabel
        label={t('form.per', { name })}
        options={pers.map((per) => ({ id: per, label: t(`form.pers.${per}`) }))}
        value={offer.per}
        onChange={(per) => per !== null && setOffer({ per })}
      />
      <IconButton
        icon={X}
        label={t('form.remove', { name })}
        onPress={() => form.change({ serviceIds: serviceIds.filter((one) => one !== id) })}
      />
    </li>
  );
}
