import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages.ts';
import { useBreadcrumb } from '../../lib/breadcrumb.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { RecordMissing } from '../../lib/record-missing.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { lastListHref } from './list/last-place.ts';
import { useVendor } from './record/use-vendor.ts';
import { VendorHeader } from './record/vendor-header.tsx';
import { VendorInspector } from './record/vendor-inspector.tsx';
import { VendorTab } from './record/vendor-tab.tsx';
import { useVendorTabs } from './record/vendor-tabs.ts';
import { useAssess } from './use-assess.ts';

/** One vendor. */
export function VendorPage() {
  const { vendorId } = useParams({ from: '/vendors/$vendorId' });
  const { tab } = useSearch({ from: '/vendors/$vendorId' });
  const navigate = useNavigate();
  const t = useTexts('vendor');
  const word = useTexts('vendors');
  const { ask } = useAccess();
  const { shown, error } = useVendor(vendorId);
  const assess = useAssess(vendorId, shown?.service?.id);
  const tabs = useVendorTabs(shown, assess);
  const speaking = assess.running ?? assess.decided;
  const { data: assessment } = useQuery({
    ...ask.assessments.get.queryOptions({ input: { assessmentId: speaking?.id ?? '' } }),
    enabled: speaking !== null,
  });
  useBreadcrumb([{ label: word('title'), href: lastListHref() }, { label: shown?.vendor.name ?? '' }]);
  if (error)
    return (
      <RecordMissing
        error={error}
        title={t('notFound')}
        sentence={t('notFoundText')}
        list={{ href: lastListHref(), label: t('toList') }}
      />
    );
  if (!shown) return null;
  return (
    <div className="flex h-full min-h-0">
      <div className="relative flex min-w-0 flex-1 flex-col overflow-y-auto">
        <VendorHeader shown={shown} assess={assess} />
        <FailureNotice error={assess.error} />
        <div className="flex flex-1 flex-col pt-2">
          <Tabs
            inset
            label={t('tabs.label')}
            tabs={tabs}
            selected={tab}
            onSelect={(next) =>
              void navigate({ to: '/vendors/$vendorId', params: { vendorId }, search: { tab: next } })
            }
            panelClassName="bg-surface"
          >
            <VendorTab tab={tab} shown={shown} assess={assess} assessment={assessment ?? null} />
          </Tabs>
        </div>
      </div>
      <div className="hidden h-full wide:block">
        <VendorInspector vendor={shown.vendor} service={shown.service} />
      </div>
    </div>
  );
}
