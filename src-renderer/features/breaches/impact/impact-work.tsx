import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { BreachImpact } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { countryName } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Link } from '../../../ui/link.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { pageOf } from '../record/use-breach.ts';
import { ImpactChain } from './impact-chain.tsx';
import { urgentFirst } from './stops.ts';

/** Whom to call first, what the vendor does for us and with whose help, and where else the same parties stand. */
export function ImpactWork({ breachId }: { breachId: string }) {
  const t = useTexts('breach');
  const { ask } = useAccess();
  const { data: impact, error } = useQuery(ask.breaches.impact.queryOptions({ input: { breachId } }));
  if (error) return <FailureNotice error={error} />;
  if (!impact) return null;
  if (!impact.vendor) {
    const toFacts = <Link href={pageOf(breachId, 'facts')}>{t('impact.nameVendor')}</Link>;
    return <EmptyState sentence={t('impact.none')} secondary={toFacts} />;
  }
  return (
    <div className="max-w-240 px-6 pb-12">
      <Contacts contacts={impact.contacts} vendorId={impact.vendor.id} />
      <Part title={t('impact.chain')}>
        <ImpactChain impact={impact} />
      </Part>
      <Services services={impact.services} />
      <Shared sharedWith={impact.sharedWith} />
    </div>
  );
}

function Part({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="border-b border-line py-5 last:border-b-0">
      <SectionHeading aside={aside}>{title}</SectionHeading>
      <div className="pt-2">{children}</div>
    </section>
  );
}

function Contacts({ contacts, vendorId }: { contacts: BreachImpact['contacts']; vendorId: string }) {
  const t = useTexts('breach');
  return (
    <Part title={t('impact.contacts')}>
      {contacts.length === 0 && (
        <p className="text-ink-2">
          {t('impact.noContacts')}{' '}
          <Link href={`/vendors/${vendorId}?tab=facts`}>{t('impact.addContact')}</Link>
        </p>
      )}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(240px,1fr))] gap-x-6 gap-y-3">
        {urgentFirst(contacts).map(({ name, role, email, phone }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: contacts may have no name, and two may be alike
          <li key={place} className="wrap-anywhere">
            <p className="font-semibold">{name || role}</p>
            {name && role && <p className="text-dense text-ink-2">{role}</p>}
            {phone && <p className="text-section select-text">{phone}</p>}
            {email && <p className="text-dense select-text">{email}</p>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Services({ services }: { services: BreachImpact['services'] }) {
  const t = useTexts('breach');
  const language = useLanguage();
  return (
    <Part title={t('impact.services')}>
      {services.length === 0 && <p className="text-ink-2">{t('impact.noServices')}</p>}
      <ul>
        {services.map((service) => (
          <li key={service.id} className="grid gap-1 border-b border-line py-3 last:border-b-0">
            <p className="flex flex-wrap items-center gap-2">
              <strong className="wrap-anywhere">{service.name}</strong>
              {service.isNamed && <Tag status="risk">{t('impact.named')}</Tag>}
              {service.hasSpecialCategories && <Tag status="caution">{t('impact.special')}</Tag>}
            </p>
            <Words label={t('impact.data')} words={service.dataCategories} />
            <Words label={t('impact.people')} words={service.peopleCategories} />
            <Words
              label={t('impact.subs')}
              words={service.subProcessors.map(({ name, country }) =>
                country ? `${name} (${countryName(country, language)})` : name,
              )}
            />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Words({ label, words }: { label: string; words: readonly string[] }) {
  const t = useTexts('breach');
  return (
    <p className="text-dense wrap-anywhere">
      <span className="text-ink-2">{label}:</span> {words.length > 0 ? words.join(', ') : t('impact.unknown')}
    </p>
  );
}

function Shared({ sharedWith }: { sharedWith: BreachImpact['sharedWith'] }) {
  const t = useTexts('breach');
  return (
    <Part title={t('impact.shared')}>
      <p className="pb-1 text-dense text-ink-2">
        {t(sharedWith.length === 0 ? 'impact.notShared' : 'impact.sharedText')}
      </p>
      <ul className="text-dense">
        {sharedWith.map(({ vendorId, vendorName, through }) => (
          <li
            key={`${vendorId} ${through}`}
            className="flex min-h-row flex-wrap items-center gap-x-3 border-b border-line py-1 last:border-b-0"
          >
            <Link href={`/vendors/${vendorId}?tab=subProcessors`}>{vendorName}</Link>
            <span className="text-ink-2">{t('impact.through', { name: through })}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
