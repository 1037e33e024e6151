import { useEffect, useRef, useState } from 'react';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useUi } from '../../lib/ui-store.ts';
import { usePageKeys } from '../../lib/use-page-keys.ts';
import { useSavedTable } from '../../lib/use-saved-table.ts';
import { FilterBar } from './list/filter-bar.tsx';
import { questionOf } from './list/question.ts';
import { RegisterBody } from './list/register-body.tsx';
import { RegisterHeader } from './list/register-header.tsx';
import { RiskFilter } from './list/risk-filter.tsx';
import { RowInspector } from './list/row-inspector.tsx';
import { useShownColumns } from './list/shown-columns.ts';
import { useRegister } from './list/use-register.ts';
import { ViewTabs } from './list/view-tabs.tsx';
import { NewVendorDialog } from './new-vendor/new-vendor-dialog.tsx';

/** The register of vendors. */
export function VendorsPage() {
  const register = useRegister();
  const { list, data } = register;
  const { address } = list;
  const columns = useShownColumns(address.group);
  const isNew = useUi((ui) => ui.isNewVendorAsked);
  const { askForNewVendor: setNew } = useUi.getState();
  useEffect(() => () => setNew(false), [setNew]);
  const search = useRef<HTMLInputElement>(null);
  const [named, setNamed] = useState('');
  const start = (name = '') => {
    setNamed(name);
    setNew(true);
  };
  const table = useSavedTable();
  const save = () => {
    const { filter, sort } = questionOf(address);
    table.save((language) => ({ kind: 'vendorRegister', filter, sort, asOf: null, language }));
  };
  usePageKeys({ n: () => start(), f: () => search.current?.select(), e: save });
  return (
    <div className="relative flex h-full min-h-0">
      <div className="flex min-w-0 flex-1 flex-col overflow-y-auto">
        <RegisterHeader
          count={data.answer?.total}
          columns={columns.chosen}
          onColumns={columns.choose}
          onNew={() => start()}
          onExport={save}
        />
        <ViewTabs list={list} counts={data.answer?.views}>
          <div className="grid gap-2 bg-desk px-6 pt-2.5 pb-1.5">
            <FilterBar list={list} search={search} />
            <RiskFilter
              counts={data.answer?.risks}
              chosen={address.risks}
              onChoose={(risks) => list.change({ risks })}
            />
          </div>
          <FailureNotice error={data.error ?? table.error} />
          <RegisterBody register={register} columns={columns.shown} onNew={start} />
        </ViewTabs>
      </div>
      {address.selected && (
        <div className="h-full max-[820px]:absolute max-[820px]:inset-y-0 max-[820px]:right-0 max-[820px]:z-2 max-[820px]:max-w-full">
          <RowInspector vendorId={address.selected} onClose={() => list.refine({ selected: undefined })} />
        </div>
      )}
      {isNew && <NewVendorDialog name={named} onClose={() => setNew(false)} />}
    </div>
  );
}
