import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { TableDocument } from '../../../src-main/contract/table-documents.ts';
import type { Language } from '../../../src-main/contract/values.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useUi } from '../../lib/ui-store.ts';
import { usePageKeys } from '../../lib/use-page-keys.ts';
import { useSavedTable } from '../../lib/use-saved-table.ts';
import { useSeatZone } from '../../lib/use-seat-zone.ts';
import { NewTextDialog } from './new-text/new-text-dialog.tsx';
import { AsOfBar } from './register/as-of-bar.tsx';
import { CoverageList } from './register/coverage-list.tsx';
import { keepPlace } from './register/last-place.ts';
import { type RegisterAddress, useRegisterAddress } from './register/register-address.ts';
import { RegisterHeader } from './register/register-header.tsx';
import { RegisterLanes } from './register/register-lanes.tsx';
import { RegisterTable } from './register/register-table.tsx';
import { RegisterViews } from './register/register-views.tsx';
import { RowInspector } from './register/row-inspector.tsx';
import { kindsIn, useRegister } from './register/use-register.ts';

/** The register of consent texts, as it stands or as it stood at any time. It holds no consenting person. */
export function ConsentsPage() {
  const list = useRegisterAddress();
  const { address, change, refine } = list;
  const register = useRegister(address);
  const zone = useSeatZone();
  const navigate = useNavigate();
  const isNew = useUi((ui) => ui.isNewTextAsked);
  const { askForNewText: setNew } = useUi.getState();
  useEffect(() => () => setNew(false), [setNew]);
  useEffect(() => keepPlace(location.hash.slice(1) || '/consents'));
  const search = useRef<HTMLInputElement>(null);
  const start = () => setNew(true);
  const table = useSavedTable();
  const save = () => table.save((language) => documentOf(address, language));
  usePageKeys({ n: start, e: save, f: () => search.current?.select() });
  const { asOf, selected } = address;
  return (
    <div className="relative flex h-full min-h-0">
      <div className="@container flex min-w-0 flex-1 flex-col overflow-y-auto">
        <RegisterHeader
          count={register.counts.consents}
          asOf={address.asOf}
          onNew={start}
          onImport={() => void navigate({ to: '/consents/import' })}
          onExport={save}
        />
        <FailureNotice error={table.error} />
        <div className="h-3 shrink-0" />
        {zone === null ? null : (
          <>
            <AsOfBar
              {...{ asOf, zone }}
              onChange={(next) =>
                change({ asOf: next, ...(address.view === 'archived' ? { view: 'consents' as const } : {}) })
              }
            />
            <div className="flex min-h-96 flex-1 flex-col pt-1">
              <RegisterViews list={list} counts={register.counts} search={search}>
                <FailureNotice error={register.error} />
                <RegisterTable {...{ list, register, zone }} onNew={start} />
              </RegisterViews>
            </div>
            <Below rows={register.rows ?? []} {...{ asOf, zone }} />
          </>
        )}
      </div>
      {selected && zone && (
        <div className="h-full max-[820px]:absolute max-[820px]:inset-y-0 max-[820px]:right-0 max-[820px]:z-2 max-[820px]:max-w-full">
          <RowInspector
            textId={selected}
            {...{ asOf, zone }}
            onClose={() => refine({ selected: undefined })}
          />
        </div>
      )}
      {isNew && <NewTextDialog onClose={() => setNew(false)} />}
    </div>
  );
}

/** The spreadsheet of what is on screen: the same view, search and time. */
function documentOf({ view, search, asOf }: RegisterAddress, language: Language): TableDocument {
  const question = { kinds: kindsIn(view), asOf: asOf ?? null, search: search.slice(0, 200) };
  return { kind: 'consentRegister', ...question, isArchived: view === 'archived', language };
}

/** What the list adds up to: where which version applied, and what is behind today. */
function Below({
  rows,
  asOf,
  zone,
}: {
  rows: Parameters<typeof RegisterLanes>[0]['rows'];
  asOf: string | undefined;
  zone: string;
}) {
  if (rows.length === 0) return null;
  return (
    <div className="grid gap-x-8 gap-y-6 border-t border-line px-6 py-5 @min-[820px]:grid-cols-[minmax(0,3fr)_minmax(260px,2fr)]">
      <RegisterLanes {...{ rows, asOf, zone }} />
      {asOf === undefined && <CoverageList />}
    </div>
  );
}
