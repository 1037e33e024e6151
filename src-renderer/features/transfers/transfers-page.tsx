import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FileText, Zap } from 'lucide-react';
import { useRef } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { ExportButton } from '../../lib/export-button.tsx';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { ListViews } from '../../lib/list-views.tsx';
import { useAccess } from '../../lib/queries.ts';
import { usePageKeys } from '../../lib/use-page-keys.ts';
import { useSavedTable } from '../../lib/use-saved-table.ts';
import { VendorAreaTabs } from '../../lib/vendor-area-tabs.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { MarksNotice } from './marks-notice.tsx';
import { filterOf, type TransferAddress, useTransferAddress } from './register/address.ts';
import { FilterBar } from './register/filter-bar.tsx';
import { RowInspector } from './register/row-inspector.tsx';
import { TransferTable } from './register/transfer-table.tsx';
import { UnknownLine } from './register/unknown-line.tsx';
import { UnknownTable } from './register/unknown-table.tsx';
import { fittingTias } from './tia/fitting-tias.ts';
import { TiaTable } from './tia/tia-table.tsx';

const views = ['register', 'unknown', 'assessments'] as const;

/** Every transfer to a third country, and the assessments of them. */
export function TransfersPage() {
  const t = useTexts('transfers');
  const { ask } = useAccess();
  const list = useTransferAddress();
  const { address } = list;
  const filter = filterOf(address);
  const register = useQuery({
    ...ask.transfers.list.queryOptions({ input: filter }),
    placeholderData: keepPreviousData,
  });
  const tias = useQuery(ask.transfers.assessments.queryOptions());
  const table = useSavedTable();
  const search = useRef<HTMLInputElement>(null);
  const shownTias = fittingTias(tias.data?.assessments ?? [], address.search).map(({ id }) => id);
  const save = () =>
    table.save((language) =>
      address.view === 'assessments'
        ? { kind: 'recordList', of: 'tias', ids: shownTias, subjectId: null, language }
        : { kind: 'transferRegister', filter, language },
    );
  usePageKeys({ f: () => search.current?.select(), e: save });
  const counts = {
    register: register.data?.total,
    unknown: register.data?.unknownTotal,
    assessments: tias.data?.assessments.length,
  };
  const row = register.data?.rows.find(({ id }) => id === address.selected);
  return (
    <div className="relative flex h-full min-h-0">
      <div className="@container flex min-w-0 flex-1 flex-col overflow-y-auto">
        <Header count={register.data?.total} address={address} onSave={save} isSaving={table.isSaving} />
        <MarksNotice />
        <FailureNotice error={register.error ?? tias.error ?? table.error} />
        <div className="h-3 shrink-0" />
        <ListViews
          list={list}
          label={t('views.label')}
          views={views.map((id) => ({
            id,
            label: t(`views.${id}`),
            count: counts[id],
          }))}
          searchLabel={t('search')}
          clearLabel={t('clearSearch')}
          search={search}
        >
          {address.view === 'register' && (
            <>
              <FilterBar list={list} countries={register.data?.countries ?? []} />
              <UnknownLine list={list} count={register.data?.unknown.length ?? 0} />
              <TransferTable list={list} answer={register.data} />
            </>
          )}
          {address.view === 'unknown' && <UnknownTable list={list} answer={register.data} />}
          {address.view === 'assessments' && (
            <TiaTable rows={tias.data?.assessments} search={address.search} />
          )}
        </ListViews>
      </div>
      {address.view === 'register' && row && (
        <div className="h-full max-[820px]:absolute max-[820px]:inset-y-0 max-[820px]:right-0 max-[820px]:z-2 max-[820px]:max-w-full">
          <RowInspector key={row.id} row={row} onClose={() => list.refine({ selected: undefined })} />
        </div>
      )}
    </div>
  );
}

interface HeaderProps {
  count: number | undefined;
  address: TransferAddress;
  onSave: () => void;
  isSaving: boolean;
}

function Header({ count, address, onSave, isSaving }: HeaderProps) {
  const t = useTexts('transfers');
  const navigate = useNavigate();
  const transferFilter = filterOf(address);
  return (
    <PageHeader
      title={t('title')}
      count={count}
      subtitle={t('subtitle')}
      actions={
        <>
          <Button
            icon={FileText}
            onPress={() =>
              void navigate({ to: '/reports', search: { kind: 'transferRegister', transferFilter } })
            }
          >
            {t('asPdf')}
          </Button>
          <ExportButton onPress={onSave} isPending={isSaving} />
          <Button variant="primary" icon={Zap} onPress={() => void navigate({ to: '/transfers/shock' })}>
            {t('whatIf')}
          </Button>
        </>
      }
    >
      <VendorAreaTabs />
    </PageHeader>
  );
}
