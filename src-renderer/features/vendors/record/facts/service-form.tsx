import { Plus, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { emptyService } from '../../../../../src-main/contract/nothing-known.ts';
import { type Service, ServiceProfile } from '../../../../../src-main/contract/vendor-record.ts';
import { useTexts } from '../../../../i18n/messages.ts';
import { useFailureText } from '../../../../lib/failure-notice.tsx';
import { useAccess } from '../../../../lib/queries.ts';
import { useDoneToast } from '../../../../lib/saving.ts';
import { toasts } from '../../../../lib/ui-store.ts';
import { useAutosave } from '../../../../lib/use-autosave.ts';
import { Button } from '../../../../ui/button.tsx';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { ServiceFields } from '../../service-fields.tsx';
import { FormSection } from '../form-section.tsx';
import { type Shown, useShowVendor } from '../use-vendor.ts';

/** The service one looks at, with the way to a further one. */
export function ServiceForm({ shown }: { shown: Shown }) {
  const t = useTexts('vendor');
  const { vendor, service } = shown;
  const acts = useServiceActs(shown);
  return (
    <FormSection
      title={t('facts.service')}
      aside={
        <span className="flex items-center gap-1">
          <Button small variant="quiet" icon={Plus} onPress={acts.add}>
            {t('facts.addService')}
          </Button>
          {service && vendor.services.length > 1 && (
            <IconButton icon={Trash2} label={t('facts.removeService')} onPress={() => acts.remove(service)} />
          )}
        </span>
      }
    >
      {service && <ServiceEditor vendorId={vendor.id} service={service} />}
    </FormSection>
  );
}

function useServiceActs({ vendor, showService }: Shown) {
  const t = useTexts('vendor');
  const { engine } = useAccess();
  const show = useShowVendor();
  const done = useDoneToast();
  const failureText = useFailureText();
  const run = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      toasts.add({ text: failureText(error).title });
    }
  };
  return {
    add: () =>
      void run(async () => {
        const service = { ...emptyService, id: null, name: t('facts.newService') };
        const next = await engine.vendors.saveService({ vendorId: vendor.id, service });
        show(next);
        const known = vendor.services.map(({ id }) => id);
        const added = next.services.find(({ id }) => !known.includes(id));
        if (added) showService(added.id);
      }),
    remove: ({ id, name }: Service) =>
      void run(async () => {
        show(await engine.vendors.removeService({ serviceId: id }));
        done(t('facts.serviceRemoved', { name }));
      }),
  };
}

function ServiceEditor({ vendorId, service }: { vendorId: string; service: Service }) {
  const word = useTexts('vendors');
  const { engine } = useAccess();
  const show = useShowVendor();
  const stored = useMemo(() => ServiceProfile.parse(service), [service]);
  const form = useAutosave(
    stored,
    async (next) =>
      show(await engine.vendors.saveService({ vendorId, service: { ...next, id: service.id } })),
    ({ name }) => name.trim() !== '',
  );
  return (
    <ServiceFields
      service={form.value}
      onChange={(part, how) => (how === 'typed' ? form.type(part) : form.choose(part))}
      onBlur={form.flush}
      nameError={form.value.name.trim() === '' ? word('create.serviceMissing') : undefined}
    />
  );
}
