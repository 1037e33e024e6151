import { Paperclip } from 'lucide-react';
import type { Service, Vendor } from '../../../../src-main/contract/vendor-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { CampaignsUsing } from '../../../lib/campaigns-using.tsx';
import { formatBytes, formatDay, formatEuro } from '../../../lib/format.ts';
import { classNames } from '../../../ui/class-names.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { Inspector, InspectorSection } from '../../../ui/inspector.tsx';
import { Link } from '../../../ui/link.tsx';
import { StatusShape } from '../../../ui/status-shape.tsx';
import { daysBetween, today } from './today.ts';

const fewDocuments = 5;

/** The facts one looks up while working on the record. */
export function VendorInspector({ vendor, service }: { vendor: Vendor; service: Service | null }) {
  const t = useTexts('vendor');
  const campaigns = useTexts('campaigns');
  return (
    <Inspector label={t('side.label')}>
      <InspectorSection title={t('side.contacts')}>
        {vendor.contacts.length === 0 && <p className="text-dense text-ink-2">{t('side.noContact')}</p>}
        <ul className="grid gap-2 text-dense">
          {vendor.contacts.map(({ id, name, role, email, phone }) => (
            <li key={id} className="wrap-anywhere">
              {[name, role].filter(Boolean).join(', ')}
              {[email, phone].filter(Boolean).map((line) => (
                <span key={line} className="block text-ink-2">
                  {line}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </InspectorSection>
      <InspectorSection title={t('side.contract')}>
        <ContractFacts vendor={vendor} />
      </InspectorSection>
      {service && (
        <InspectorSection title={t('side.data')}>
          <DataFacts service={service} />
        </InspectorSection>
      )}
      <InspectorSection title={t('side.documents')}>
        <Documents vendor={vendor} />
      </InspectorSection>
      <InspectorSection title={campaigns('using.title')}>
        <CampaignsUsing link="vendor" id={vendor.id} />
      </InspectorSection>
    </Inspector>
  );
}

function ContractFacts({ vendor: { contract, documents } }: { vendor: Vendor }) {
  const t = useTexts('vendor');
  const language = useLanguage();
  const day = (value: string | null) => value && formatDay(value, language);
  const agreement = documents.filter(({ kind }) => kind === 'dpa').at(-1);
  const end = day(contract.endsOn);
  const price =
    contract.priceCents !== null &&
    `${formatEuro(contract.priceCents, language)} ${t(`facts.per.${contract.pricePer}`)}`;
  const dpa = agreement ? (day(agreement.datedOn) ?? agreement.title) : t('side.dpaMissing');
  return (
    <FactList
      facts={[
        { label: t('side.dpa'), value: dpa },
        { label: t('side.term'), value: end ? t('side.until', { day: end }) : t('side.openEnd') },
        { label: t('side.notice'), value: day(contract.noticeBy) || contract.noticePeriod || '–' },
        { label: t('side.price'), value: price || '–' },
      ]}
    />
  );
}

function DataFacts({ service }: { service: Service }) {
  const t = useTexts('vendor');
  const none = <span className="text-ink-3">{t('side.missing')}</span>;
  return (
    <FactList
      facts={[
        { label: t('side.kinds'), value: service.dataCategories.join(', ') || none },
        { label: t('side.people'), value: service.volume || service.peopleCategories.join(', ') || none },
        { label: t('side.special'), value: t(service.hasSpecialCategories ? 'yes' : 'none') },
      ]}
    />
  );
}

function Documents({ vendor: { id, documents } }: { vendor: Vendor }) {
  const t = useTexts('vendor');
  const language = useLanguage();
  if (documents.length === 0) return <p className="text-dense text-ink-2">{t('side.noDocuments')}</p>;
  return (
    <ul className="grid gap-1.5 text-dense">
      {documents.slice(0, fewDocuments).map(({ id: documentId, title, expiresOn, attachment }) => {
        const left = expiresOn ? daysBetween(today(), expiresOn) : null;
        return (
          <li key={documentId} className="flex items-start gap-2">
            <Paperclip aria-hidden size={14} strokeWidth={1.75} className="mt-0.5 shrink-0 text-ink-3" />
            {/* A long word keeps its line: what stands beside it moves below. */}
            <span className="flex min-w-0 flex-1 flex-wrap gap-x-2">
              <span className="max-w-full wrap-anywhere">{title}</span>
              {expiresOn && left !== null && left <= 60 ? (
                <span
                  className={classNames(
                    'ml-auto flex items-center gap-1',
                    left < 0 ? 'text-risk' : 'text-caution',
                  )}
                >
                  <StatusShape status={left < 0 ? 'risk' : 'due'} size={13} plain />
                  {t('side.until', { day: formatDay(expiresOn, language) })}
                </span>
              ) : (
                attachment && (
                  <span className="ml-auto text-ink-3">{formatBytes(attachment.size, language)}</span>
                )
              )}
            </span>
          </li>
        );
      })}
      {documents.length > fewDocuments && (
        <li>
          <Link href={`/vendors/${id}?tab=evidence`}>
            {t('side.allDocuments', { count: documents.length })}
          </Link>
        </li>
      )}
    </ul>
  );
}
