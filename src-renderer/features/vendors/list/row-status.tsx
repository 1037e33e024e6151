import type { Decision } from '../../../../src-main/contract/assessments.ts';
import type { Vendor } from '../../../../src-main/contract/vendor-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { Tag } from '../../../ui/tag.tsx';
import { decidingNames } from '../record/use-vendor.ts';
import { statusShape } from '../words.ts';

/** Where the vendor stands, who said so and until when. */
export function RowStatus({ vendor, decision }: { vendor: Vendor; decision: Decision | null }) {
  const t = useTexts('vendors');
  const language = useLanguage();
  const decided =
    decision &&
    t('inspector.decided', { day: formatDay(decision.decidedAt.slice(0, 10), language), name: decision.by });
  const until =
    vendor.nextReviewOn && t('inspector.validUntil', { day: formatDay(vendor.nextReviewOn, language) });
  const deciding = decidingNames(vendor);
  return (
    <>
      <Tag status={statusShape[vendor.status]}>{t(`status.${vendor.status}`)}</Tag>
      {deciding && <p className="mt-1.5 text-dense">{t('statusOf', { services: deciding })}</p>}
      {(decided || until) && (
        <p className="mt-1.5 text-dense text-ink-2">{[decided, until].filter(Boolean).join(', ')}.</p>
      )}
    </>
  );
}
