import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { UsableService } from '../../../../src-main/contract/campaigns.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Link } from '../../../ui/link.tsx';
import type { StepPart } from './step-fields.tsx';

/** So many services a step names at most. */
const most = 20;

/** Services of vendors that the step uses (Art. 28 GDPR): each with the way to its vendor. */
export function StepServices({ plan, step }: StepPart) {
  const t = useTexts('campaignPlan');
  const { ask } = useAccess();
  const [search, type] = useState('');
  const { serviceIds } = step;
  const { data } = useQuery({
    ...ask.campaigns.services.queryOptions({ input: { search: search.slice(0, 200), ids: serviceIds } }),
    placeholderData: keepPreviousData,
  });
  if (!data) return null;
  const put = (ids: string[]) => void plan.chooseStep(step.id, { serviceIds: ids });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its own frame and legend
    <div role="group" aria-label={t('step.services')} className="grid gap-1">
      <p className="font-semibold">{t('step.services')}</p>
      {serviceIds.length === 0 && <p className="text-dense text-ink-2">{t('step.noServices')}</p>}
      <ul className="grid gap-0.5">
        {serviceIds.map((id) => (
          <ChosenService
            key={id}
            service={data.named.find((one) => one.id === id)}
            onRemove={plan.isFixed ? null : () => put(serviceIds.filter((one) => one !== id))}
          />
        ))}
      </ul>
      {!plan.isFixed && serviceIds.length < most && (
        <AddService
          // The field begins anew after each choice.
          key={serviceIds.length}
          found={data.found.filter(({ id }) => !serviceIds.includes(id))}
          onType={type}
          onAdd={(id) => {
            type('');
            put([...serviceIds, id]);
          }}
        />
      )}
    </div>
  );
}

interface ChosenServiceProps {
  service: UsableService | undefined;
  onRemove: (() => void) | null;
}

function ChosenService({ service, onRemove }: ChosenServiceProps) {
  const t = useTexts('campaignPlan');
  const name = service
    ? t('step.serviceOf', { vendor: service.vendor, service: service.name })
    : t('step.gone');
  return (
    <li className="flex items-center gap-2">
      {service ? <Link href={`/vendors/${service.vendorId}`}>{name}</Link> : <span>{name}</span>}
      {onRemove && <IconButton small icon={X} label={t('step.removeService', { name })} onPress={onRemove} />}
    </li>
  );
}

interface AddServiceProps {
  found: readonly UsableService[];
  onType: (typed: string) => void;
  onAdd: (serviceId: string) => void;
}

function AddService({ found, onType, onAdd }: AddServiceProps) {
  const t = useTexts('campaignPlan');
  return (
    <div className="max-w-100">
      <ComboBox
        hideLabel
        label={t('step.addService')}
        placeholder={t('step.addService')}
        emptyText={t('step.serviceUnknown')}
        openLabel={t('step.openServices')}
        options={found.map(({ id, name, vendor }) => ({
          id,
          label: t('step.serviceOf', { vendor, service: name }),
        }))}
        onType={onType}
        value={null}
        onChange={(id) => id !== null && onAdd(id)}
      />
    </div>
  );
}
