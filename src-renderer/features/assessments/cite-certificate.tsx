import { BadgeCheck } from 'lucide-react';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatDay } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useCertificates } from './use-certificates.ts';
import type { Work } from './work.ts';

/** Offers the certificates of the vendor that this question does not cite yet; nothing where there is none. */
export function CiteCertificate({ work }: { work: Work }) {
  const { evidence, stored, isLocked, assessment } = work;
  const t = useTexts('assessment');
  const c = useTexts('certificates');
  const language = useLanguage();
  const certificates = useCertificates(assessment.vendorId);
  const cited = new Set(stored?.evidence.map(({ certificateId }) => certificateId));
  const left = certificates.filter(({ id }) => !cited.has(id));
  if (isLocked || left.length === 0) return null;
  return (
    <Menu
      label={t('certificate.cite')}
      trigger={
        <Button small variant="quiet" icon={BadgeCheck}>
          {t('certificate.cite')}
        </Button>
      }
      items={left.map((certificate) => {
        const { id, title, state, validUntil } = certificate;
        const until = validUntil && c('until', { day: formatDay(validUntil, language) });
        return {
          id,
          label: [title, c(`state.${state}`), until].filter(Boolean).join(' · '),
          onAction: () => evidence.citeCertificate(certificate),
        };
      })}
    />
  );
}
