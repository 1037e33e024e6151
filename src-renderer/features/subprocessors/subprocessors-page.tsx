import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FileText, ListPlus } from 'lucide-react';
import { useRef } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { ExportButton } from '../../lib/export-button.tsx';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { ListExport } from '../../lib/list-export.tsx';
import { ListViews } from '../../lib/list-views.tsx';
import { useAccess } from '../../lib/queries.ts';
import { usePageKeys } from '../../lib/use-page-keys.ts';
import { useSavedTable } from '../../lib/use-saved-table.ts';
import { VendorAreaTabs } from '../../lib/vendor-area-tabs.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ChainsView } from './chains/chains-view.tsx';
import { ChangesView } from './changes/changes-view.tsx';
import { fittingNotices } from './changes/fitting-notices.ts';
import { ConcentrationView } from './concentration/concentration-view.tsx';
import { FirmInspector } from './concentration/firm-inspector.tsx';
import { useSubProcessorsAddress } from './list-address.ts';

/** Who stands behind the vendors, and what is about to change there (Art. 28(2) and (4) GDPR). */
export function SubProcessorsPage() {
  const t = useTexts('subprocessors');
  const list = useSubProcessorsAddress();
  const { address } = list;
  const { ask } = useAccess();
  const filter = {
    search: address.search,
    country: address.country ?? null,
    thirdCountryOnly: address.outside ?? false,
    vendorId: null,
  };
  const found = useQuery({
    ...ask.subprocessors.concentration.queryOptions({ input: filter }),
    placeholderData: (before) => before,
  });
  const notices = useQuery(ask.subprocessors.notices.queryOptions({ input: { vendorId: null } }));
  const navigate = useNavigate();
  const search = useRef<HTMLInputElement>(null);
  const toImport = () => void navigate({ to: '/sub-processors/import' });
  const table = useSavedTable();
  const save = () => table.save((language) => ({ kind: 'subProcessors', filter, language }));
  const saving = address.view === 'changes' ? {} : { e: save };
  usePageKeys({ n: toImport, f: () => search.current?.select(), ...saving });
  const open = notices.data?.notices.filter(({ changes }) =>
    changes.some(({ state }) => state === 'open'),
  ).length;
  const shown = notices.data && fittingNotices(notices.data.notices, address.search);
  const chosen = found.data?.firms.find(({ key }) => key === address.selected);
  return (
    <div className="relative flex h-full min-h-0">
      <div className="@container flex min-w-0 flex-1 flex-col overflow-y-auto">
        <PageHeader
          title={t('title')}
          count={found.data?.firms.length}
          subtitle={t('subtitle')}
          actions={
            <>
              <Button
                icon={FileText}
                onPress={() => void navigate({ to: '/reports', search: { kind: 'subProcessorOverview' } })}
              >
                {t('report')}
              </Button>
              {address.view === 'changes' ? (
                <ListExport of="notices" ids={shown?.map(({ id }) => id)} />
              ) : (
                <ExportButton isPending={table.isSaving} onPress={save} />
              )}
              <Button variant="primary" icon={ListPlus} onPress={toImport}>
                {t('readList')}
              </Button>
            </>
          }
        >
          <VendorAreaTabs />
        </PageHeader>
        <div className="h-3 shrink-0" />
        <ListViews
          list={list}
          label={t('views.label')}
          views={[
            { id: 'firms', label: t('views.firms') },
            { id: 'chains', label: t('views.chains') },
            { id: 'changes', label: t('views.changes'), count: open },
          ]}
          searchLabel={t('search')}
          clearLabel={t('clearSearch')}
          search={search}
        >
          <FailureNotice error={found.error ?? notices.error ?? table.error} />
          {address.view === 'firms' && found.data && <ConcentrationView list={list} found={found.data} />}
          {address.view === 'chains' && found.data && <ChainsView list={list} found={found.data} />}
          {address.view === 'changes' && notices.data && (
            <ChangesView {...notices.data} address={address} onReadList={toImport} />
          )}
        </ListViews>
      </div>
      {address.view === 'firms' && chosen && found.data && (
        <div className="h-full max-[820px]:absolute max-[820px]:inset-y-0 max-[820px]:right-0 max-[820px]:z-2 max-[820px]:max-w-full">
          <FirmInspector
            key={chosen.key}
            firm={chosen}
            found={found.data}
            onClose={() => list.refine({ selected: undefined })}
            onMerged={(selected) => list.refine({ selected })}
          />
        </div>
      )}
    </div>
  );
}
