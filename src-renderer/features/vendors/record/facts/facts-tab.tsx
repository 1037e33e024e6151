import { useTexts } from '../../../../i18n/messages.ts';
import { FormSection } from '../form-section.tsx';
import type { Shown } from '../use-vendor.ts';
import { ContactList } from './contact-list.tsx';
import { ContractForm } from './contract-form.tsx';
import { LocationList } from './location-list.tsx';
import { ParentForm, ProfileForm } from './profile-form.tsx';
import { ServiceForm } from './service-form.tsx';
import { StandingForm } from './standing-form.tsx';

/** Everything that is known about the vendor, each field saved by itself. */
export function FactsTab({ shown }: { shown: Shown }) {
  const t = useTexts('vendor');
  const { vendor, service } = shown;
  return (
    <div className="bg-surface">
      <FormSection title={t('facts.company')}>
        <ProfileForm key={vendor.id} vendor={vendor} />
      </FormSection>
      <ServiceForm key={service?.id ?? 'none'} shown={shown} />
      {service && <LocationList service={service} />}
      <FormSection title={t('facts.group')}>
        <ParentForm key={vendor.id} vendor={vendor} />
      </FormSection>
      <FormSection title={t('facts.contract')}>
        <ContractForm key={vendor.id} vendor={vendor} />
      </FormSection>
      <ContactList vendor={vendor} />
      <FormSection title={t('facts.standing')}>
        <StandingForm vendor={vendor} />
      </FormSection>
    </div>
  );
}
