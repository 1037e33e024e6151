import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { emptyService } from '../../../../src-main/contract/nothing-known.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useCountries } from '../../../lib/countries.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { Button } from '../../../ui/button.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Link } from '../../../ui/link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { ServiceFields } from '../service-fields.tsx';
import { useSimilar } from './use-similar.ts';

const formId = 'new-vendor';

export interface NewVendorDialogProps {
  /** The name that was looked for; empty without one. */
  name: string;
  onClose: () => void;
}

/** A new vendor with its first service: created, then opened. */
export function NewVendorDialog({ name, onClose }: NewVendorDialogProps) {
  const t = useTexts('vendors');
  const form = useNewVendor(name);
  const missing = form.wasTried ? form.missing : [];
  const errorOf = (fieldId: string) => missing.find((error) => error.fieldId === fieldId)?.text;
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('create.title')}
      closeLabel={t('create.cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('create.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isPending={form.isPending}>
            {t('create.submit')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void form.submit(event)} className="grid gap-4">
        {missing.length > 0 && <ErrorSummary title={t('create.errors')} errors={missing} />}
        <FailureNotice error={form.error} />
        <TextField
          autoFocus
          id="vendor-name"
          label={t('create.name')}
          isRequired
          maxLength={500}
          value={form.name}
          onChange={form.setName}
          error={errorOf('vendor-name')}
        />
        <Similar name={form.name} onGo={onClose} />
        <SeatCountry value={form.seatCountry} onChange={form.setSeatCountry} />
        <ServiceFields
          service={form.service}
          onChange={(part) => form.setService({ ...form.service, ...part })}
          nameError={errorOf('service-name')}
        />
      </form>
    </Dialog>
  );
}

function useNewVendor(called: string) {
  const t = useTexts('vendors');
  const { engine } = useAccess();
  const navigate = useNavigate();
  const [name, setName] = useState(called);
  const [seatCountry, setSeatCountry] = useState<string | null>(null);
  const [service, setService] = useState(emptyService);
  const [wasTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const missing = [
    ...(name.trim() === '' ? [{ fieldId: 'vendor-name', text: t('create.nameMissing') }] : []),
    ...(service.name.trim() === '' ? [{ fieldId: 'service-name', text: t('create.serviceMissing') }] : []),
  ];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0 || isPending) return;
    setPending(true);
    try {
      const { id } = await engine.vendors.create({
        name: name.trim(),
        seatCountry,
        service: { ...service, name: service.name.trim() },
      });
      await navigate({ to: '/vendors/$vendorId', params: { vendorId: id }, search: { tab: 'facts' } });
    } catch (refusal) {
      setError(refusal);
      setPending(false);
    }
  };
  return {
    name,
    setName,
    seatCountry,
    setSeatCountry,
    service,
    setService,
    wasTried,
    missing,
    isPending,
    error,
    submit,
  };
}

function Similar({ name, onGo }: { name: string; onGo: () => void }) {
  const t = useTexts('vendors');
  const similar = useSimilar(name, null);
  if (similar.length === 0) return null;
  return (
    <Notice tone="caution" live="status" title={t('create.similar')}>
      <ul>
        {similar.slice(0, 5).map(({ id, name: other, seatCity }) => (
          <li key={id}>
            <Link href={`/vendors/${id}`} onPress={onGo}>
              {other}
            </Link>
            {seatCity && `, ${seatCity}`}
          </li>
        ))}
      </ul>
      <p>{t('create.similarText')}</p>
    </Notice>
  );
}

function SeatCountry({ value, onChange }: { value: string | null; onChange: (code: string | null) => void }) {
  const t = useTexts('vendors');
  const countries = useCountries();
  if (countries.length === 0) return null;
  return (
    <ComboBox
      label={t('create.seatCountry')}
      placeholder={t('filter.country')}
      emptyText={t('filter.noCountry')}
      openLabel={t('filter.openCountries')}
      options={countries}
      value={value}
      onChange={onChange}
    />
  );
}
