import type { ComparedVendor, Comparison } from '../../../../src-main/contract/comparison-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { Link } from '../../../ui/link.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { VendorMark } from '../../../ui/vendor-mark.tsx';
import { pointsText } from '../figures.ts';
import { nameOf } from '../short-name.ts';

/** Head of a column: mark, name, rank or why there is none, and points. */
export function VendorHead({ comparison, index }: { comparison: Comparison; index: number }) {
  const t = useTexts('comparisons');
  const language = useLanguage();
  const vendor = comparison.vendors[index];
  if (vendor === undefined) return null;
  const { total, run, vendorId } = vendor;
  const points = total === null ? '' : pointsText(total, language);
  return (
    <th
      scope="col"
      className="sticky top-0 z-1 min-w-33 border-b border-line-strong bg-desk px-3 py-2 text-left align-bottom font-normal"
    >
      <span className="flex items-start gap-2">
        <span className="mt-0.5">
          <VendorMark index={index} />
        </span>
        <span className="min-w-0 font-semibold wrap-anywhere">
          <Link quiet href={`/vendors/${vendorId}`}>
            {nameOf(comparison.vendors, vendor.serviceId)}
          </Link>
        </span>
      </span>
      <span className="mt-1 flex flex-wrap items-center justify-between gap-x-2">
        <Rank vendor={vendor} />
        <span className="ml-auto font-serif text-dialog font-semibold">
          {points}
          {points !== '' && <span className="sr-only">{t('verdict.of')}</span>}
        </span>
      </span>
      {run !== null && run.decidedAt === null && (
        <span className="text-meta text-ink-2">
          {t('table.running')}, {run.answered}/{run.asked}
        </span>
      )}
    </th>
  );
}

function Rank({ vendor: { standing, rank } }: { vendor: ComparedVendor }) {
  const t = useTexts('comparisons');
  if (standing === 'knockedOut') return <Tag status="risk">{t('table.failed')}</Tag>;
  if (standing === 'gone') return <Tag status="na">{t('table.gone')}</Tag>;
  if (rank === null) return <Tag status="open">{t('table.notAssessed')}</Tag>;
  return rank === 1 ? (
    <Tag status="ok">{t('table.rank', { rank })}</Tag>
  ) : (
    <Tag>{t('table.rank', { rank })}</Tag>
  );
}
