import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Certificate } from '../../../../../src-main/contract/certificates.ts';
import type { Vendor } from '../../../../../src-main/contract/vendor-record.ts';
import { useLanguage, useTexts } from '../../../../i18n/messages.ts';
import { formatDay } from '../../../../lib/format.ts';
import { useAccess } from '../../../../lib/queries.ts';
import { Button } from '../../../../ui/button.tsx';
import { SectionHeading } from '../../../../ui/section-heading.tsx';
import type { Status } from '../../../../ui/status.ts';
import { Tag } from '../../../../ui/tag.tsx';
import { PartRow } from '../part-row.tsx';
import { CertificateDialog, type DraftCertificate, draftOf, newCertificate } from './certificate-dialog.tsx';

const stateShape: Record<Certificate['state'], Status> = {
  counts: 'ok',
  unclear: 'unclear',
  outOfScope: 'caution',
  notYet: 'wait',
  expired: 'risk',
};

/** Certificates of a vendor: what they cover of ours, until when they count, and what is still to be described. */
export function CertificatePart({ vendor }: { vendor: Vendor }) {
  const t = useTexts('certificates');
  const { ask } = useAccess();
  const [edited, setEdited] = useState<DraftCertificate | null>(null);
  const { data } = useQuery(ask.certificates.list.queryOptions({ input: { vendorId: vendor.id } }));
  if (!data) return null;
  return (
    <section aria-label={t('title')} className="grid gap-3">
      <SectionHeading
        aside={
          <Button small variant="quiet" icon={Plus} onPress={() => setEdited(newCertificate)}>
            {t('add')}
          </Button>
        }
      >
        {t('title')}
      </SectionHeading>
      {data.certificates.length === 0 && <p className="text-ink-2">{t('empty')}</p>}
      <ul>
        {data.certificates.map((certificate) => (
          <CertificateRow
            key={certificate.id}
            certificate={certificate}
            onEdit={() => setEdited(draftOf(certificate))}
          />
        ))}
      </ul>
      {data.undescribed.map(({ documentId, title, validUntil, hash }) => (
        <p key={documentId} className="flex flex-wrap items-center gap-2 text-dense text-ink-2">
          {t('undescribed', { title })}
          <Button
            small
            variant="quiet"
            aria-label={`${t('describe')}: ${title}`}
            onPress={() =>
              setEdited({
                ...newCertificate,
                documentId,
                title,
                validUntil,
                file: hash === null ? null : { hash, name: title },
              })
            }
          >
            {t('describe')}
          </Button>
        </p>
      ))}
      {edited && (
        <CertificateDialog vendorId={vendor.id} certificate={edited} onClose={() => setEdited(null)} />
      )}
    </section>
  );
}

function CertificateRow({ certificate, onEdit }: { certificate: Certificate; onEdit: () => void }) {
  const t = useTexts('certificates');
  const language = useLanguage();
  const { title, state, validUntil, coversService, coversPlace, issuer, scope } = certificate;
  const detail = [
    issuer,
    t('covers', { service: t(`shown.${coversService}`), place: t(`shown.${coversPlace}`) }),
    validUntil && t('until', { day: formatDay(validUntil, language) }),
    scope,
  ];
  return (
    <PartRow
      name={title}
      detail={detail.filter(Boolean).join(' · ')}
      state={
        <Tag bare status={stateShape[state]}>
          {t(`state.${state}`)}
        </Tag>
      }
      onEdit={onEdit}
    />
  );
}
