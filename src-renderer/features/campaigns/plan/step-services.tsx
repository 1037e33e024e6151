import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { LinkedChoice } from './linked-choice.tsx';
import type { StepPart } from './step-part.ts';

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
  const nameOf = ({ vendor, name }: { vendor: string; name: string }) =>
    t('step.serviceOf', { vendor, service: name });
  return (
    <LinkedChoice
      label={t('step.services')}
      isReadOnly={plan.isFixed}
      most={20}
      chosen={serviceIds.map((id) => {
        const service = data.named.find((one) => one.id === id);
        return service
          ? { id, name: nameOf(service), href: `/vendors/${service.vendorId}` }
          : { id, name: t('step.gone'), href: null };
      })}
      options={data.found.map((service) => ({ id: service.id, label: nameOf(service) }))}
      onType={type}
      onChange={(ids) => {
        type('');
        void plan.chooseStep(step.id, { serviceIds: ids });
      }}
      texts={{
        none: t('step.noServices'),
        add: t('step.addService'),
        open: t('step.openServices'),
        unknown: t('step.serviceUnknown'),
        remove: (name) => t('step.removeService', { name }),
      }}
    />
  );
}
