import { useQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import type { TransferVerdict } from '../../../../src-main/contract/transfer.ts';
import type {
  ShockAnswer,
  ShockCampaign,
  ShockPoint,
  ShockVendor,
} from '../../../../src-main/contract/transfer-shock.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { countryName, formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Link } from '../../../ui/link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { verdictShape } from '../words.ts';

/** What would change, counted, then vendor by vendor, then campaigns. */
export function ShockResult({ shock }: { shock: ShockAnswer }) {
  const t = useTexts('transferShock');
  const { numbers, vendors, campaigns, falls } = shock;
  if (falls.length === 0) return <Notice title={t('chooseFirst')}>{t('chooseFirstText')}</Notice>;
  if (vendors.length === 0)
    return (
      <Notice tone="ok" title={t('nothing')}>
        {t('nothingText')}
      </Notice>
    );
  return (
    <div className="grid gap-6">
      <dl className="flex flex-wrap gap-x-8 gap-y-3">
        {(['vendors', 'services', 'transfers', 'subProcessors', 'covered'] as const).map((id) => (
          <div key={id}>
            <dt className="text-dense text-ink-2">{t(`number.${id}`)}</dt>
            <dd className="text-dialog font-semibold">{numbers[id]}</dd>
          </div>
        ))}
        <div>
          <dt className="text-dense text-ink-2">{t('number.campaigns')}</dt>
          <dd className="text-dialog font-semibold">{campaigns.length}</dd>
        </div>
      </dl>
      <Campaigns campaigns={campaigns} />
      <section aria-label={t('vendors')} className="grid gap-4">
        <h2 className="text-section font-semibold">{t('vendors')}</h2>
        {vendors.map((vendor) => (
          <VendorPart key={vendor.vendorId} vendor={vendor} />
        ))}
      </section>
    </div>
  );
}

function Change({ before, after }: { before: TransferVerdict; after: TransferVerdict }) {
  const t = useTexts('transfers');
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      <Tag bare status={verdictShape[before]}>
        {t(`verdict.${before}`)}
      </Tag>
      <ArrowRight aria-hidden size={13} strokeWidth={1.75} />
      <Tag status={verdictShape[after]}>{t(`verdict.${after}`)}</Tag>
    </span>
  );
}

function VendorPart({ vendor }: { vendor: ShockVendor }) {
  const t = useTexts('transferShock');
  return (
    <article className="grid gap-2 border-t border-line pt-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="font-semibold">
          <Link href={`/vendors/${vendor.vendorId}`}>{vendor.name}</Link>
        </h3>
        <Change before={vendor.before} after={vendor.after} />
        <Dates vendor={vendor} />
      </div>
      {vendor.services.map((service) => (
        <div key={service.serviceId}>
          <p className="text-dense font-semibold text-ink-2">{service.name}</p>
          <ul>
            {service.points.map((point) => (
              <li key={point.id} className="py-1">
                <Point point={point} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div>
        <p className="text-dense font-semibold">{t('toDo')}</p>
        <Remedies vendor={vendor} />
      </div>
    </article>
  );
}

function Dates({ vendor }: { vendor: ShockVendor }) {
  const t = useTexts('transferShock');
  const language = useLanguage();
  const { endsOn, daysToEnd, noticeBy, daysToNotice } = vendor;
  const parts = [
    noticeBy !== null && daysToNotice !== null
      ? t('noticeBy', { day: formatDay(noticeBy, language), days: daysToNotice })
      : null,
    endsOn !== null && daysToEnd !== null
      ? t('endsOn', { day: formatDay(endsOn, language), days: daysToEnd })
      : null,
  ].filter((part) => part !== null);
  return <span className="text-dense text-ink-2">{parts.join(' · ') || t('noDates')}</span>;
}

function Point({ point }: { point: ShockPoint }) {
  const t = useTexts('transferShock');
  const words = useTexts('transfers');
  const language = useLanguage();
  const where = [point.place, point.country === null ? '' : countryName(point.country, language)].filter(
    Boolean,
  );
  return (
    <details>
      <summary className="cursor-default text-dense">
        {point.importer}, {words(`kind.${point.kind}`)}, {where.join(', ')}{' '}
        <Change before={point.before} after={point.after} />{' '}
        <Tag
          bare
          status={point.fallback === 'ready' ? 'ok' : point.fallback === 'incomplete' ? 'caution' : 'risk'}
        >
          {t(`fallback.${point.fallback}`)}
        </Tag>
      </summary>
      <p className="mt-1 max-w-prose pl-4 text-dense text-ink-2 wrap-anywhere">{point.reason[language]}</p>
    </details>
  );
}

function Remedies({ vendor }: { vendor: ShockVendor }) {
  const language = useLanguage();
  const { ask } = useAccess();
  const { data } = useQuery(ask.transfers.shockTexts.queryOptions());
  const remedies = (data?.remedies ?? []).filter(({ kind }) => vendor.remedies.includes(kind));
  return (
    <ol className="list-decimal pl-5 text-dense">
      {remedies.map(({ kind, title, text, article }) => (
        <li key={kind}>
          {title[language]}. <span className="text-ink-2">{text[language]}</span>{' '}
          <span className="text-meta text-ink-3">{article[language]}</span>
        </li>
      ))}
    </ol>
  );
}

function Campaigns({ campaigns }: { campaigns: readonly ShockCampaign[] }) {
  const t = useTexts('transferShock');
  return (
    <section aria-label={t('campaigns')}>
      <h2 className="text-section font-semibold">{t('campaigns')}</h2>
      {campaigns.length === 0 && <p className="text-ink-2">{t('noCampaigns')}</p>}
      <ul>
        {campaigns.map(({ campaignId, name, isReleased, steps }) => (
          <li key={campaignId} className="py-1">
            <Link href={`/campaigns/${campaignId}`}>{name}</Link>{' '}
            <Tag bare status="risk">
              {t(isReleased ? 'fallsBack' : 'closed')}
            </Tag>
            <span className="block text-dense text-ink-2">
              {steps
                .map((step) => t('step', { step: step.name, vendor: step.vendor, service: step.service }))
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
