import type { Vendor } from '../../../../src-main/contract/vendor-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { Link } from '../../../ui/link.tsx';
import type { Status } from '../../../ui/status.ts';
import { StatusShape } from '../../../ui/status-shape.tsx';
import { InspectorPart } from './inspector-part.tsx';
import { vendorShape } from './status-of.ts';
import type { GateView } from './use-gate-view.ts';

/** The vendors whose services the steps use, with their standing today. */
export function VendorsPart({ view: { chain, gate, today } }: { view: GateView }) {
  const t = useTexts('gate.vendors');
  return (
    <InspectorPart title={t('title')}>
      {gate.services.length === 0 && <p className="text-dense text-ink-2">{t('none')}</p>}
      <ul className="text-dense">
        {chain.vendors.map((vendor) => (
          <VendorLine key={vendor.id} vendor={vendor} isOverdue={(vendor.nextReviewOn ?? today) < today} />
        ))}
      </ul>
    </InspectorPart>
  );
}

function VendorLine({ vendor, isOverdue }: { vendor: Vendor; isOverdue: boolean }) {
  const t = useTexts('gate.vendors');
  const register = useTexts('vendors');
  const language = useLanguage();
  const { id, name, status, nextReviewOn } = vendor;
  const isStanding = status === 'approved' || status === 'approvedWithConditions';
  const shape: Status = isOverdue && isStanding ? 'due' : vendorShape[status];
  return (
    <li className="flex items-start gap-2 py-1">
      <StatusShape status={shape} className="mt-px" />
      <span className="min-w-0 flex-1 wrap-anywhere">
        <Link href={`/vendors/${id}`}>{name}</Link>
      </span>
      <span className="max-w-1/2 text-right text-ink-2">
        {register(`status.${status}`)}
        {nextReviewOn && isStanding && (
          <span className="block text-meta">
            {isOverdue ? t('overdue') : t('review', { day: formatDay(nextReviewOn, language) })}
          </span>
        )}
      </span>
    </li>
  );
}
