import { FileText, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../button.tsx';
import { RiskBar } from '../charts/risk-bar.tsx';
import { DataTable, type RowGroup, type Sort } from '../data-table.tsx';
import { FactList } from '../fact-list.tsx';
import { FilterToken } from '../filter-token.tsx';
import { Inspector, InspectorSection } from '../inspector.tsx';
import { Link } from '../link.tsx';
import { PageHeader } from '../page-header.tsx';
import { StatusShape } from '../status-shape.tsx';
import { Tabs } from '../tabs.tsx';
import { Tag } from '../tag.tsx';
import { type SampleVendor, vendors } from './sample.ts';
import { vendorColumns } from './vendor-columns.tsx';

const groups: readonly RowGroup<SampleVendor>[] = (
  [
    ['high', 'Hohes Risiko', 'risk'],
    ['medium', 'Mittleres Risiko', 'caution'],
    ['low', 'Geringes Risiko', 'ok'],
    ['open', 'Nicht bewertet', 'open'],
  ] as const
).map(([id, label, status]) => ({ id, label, status, rows: vendors.filter((vendor) => vendor.risk === id) }));

const idOf = (vendor: SampleVendor) => vendor.id;

/** The vendor list as the app composes it. */
export function ListPage() {
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set(['v0']));
  const [sort, setSort] = useState<Sort | null>({ column: 'name', direction: 'ascending' });
  return (
    <div className="grid h-full grid-cols-[minmax(0,1fr)_auto]">
      <main className="flex min-h-0 min-w-0 flex-col">
        <ListHead />
        <div className="min-h-0 flex-1">
          <DataTable
            label="Dienstleister"
            columns={vendorColumns}
            groups={groups}
            rowId={idOf}
            typeahead={(vendor) => vendor.name}
            sort={sort}
            onSort={setSort}
            selection={selection}
            onSelection={setSelection}
            onOpen={() => {}}
          />
        </div>
      </main>
      <VendorInspector />
    </div>
  );
}

function ListHead() {
  const [view, setView] = useState('all');
  return (
    <>
      <PageHeader
        title="Dienstleister"
        count={vendors.length}
        actions={
          <>
            <Button icon={FileText}>Liste als PDF</Button>
            <Button variant="primary" icon={Plus}>
              Neu
            </Button>
          </>
        }
      />
      <div className="px-6 pt-2">
        <Tabs
          label="Ansichten"
          selected={view}
          onSelect={setView}
          tabs={[
            { id: 'all', label: 'Alle', count: 12 },
            { id: 'third', label: 'Drittland', count: 3 },
            { id: 'late', label: 'Überfällig', count: 1 },
            { id: 'dpa', label: 'Ohne AVV', count: 1 },
          ]}
          aside={<Link quiet>Ansicht sichern</Link>}
          panelClassName="pt-3"
        >
          <div className="flex gap-2">
            <FilterToken
              name="Status"
              value="nicht stillgelegt"
              removeLabel="Status entfernen"
              onRemove={() => {}}
            />
            <Button small variant="quiet" icon={Plus}>
              Filter
            </Button>
          </div>
          <div className="py-3">
            <RiskBar
              title="2 mit hohem, 3 mit mittlerem, 6 mit geringem Risiko, 1 nicht bewertet"
              parts={[
                { id: 'high', status: 'risk', label: 'hoch', count: 2 },
                { id: 'medium', status: 'caution', label: 'mittel', count: 3 },
                { id: 'low', status: 'ok', label: 'gering', count: 6 },
                { id: 'open', status: 'open', label: 'offen', count: 1 },
              ]}
            />
          </div>
        </Tabs>
      </div>
    </>
  );
}

function VendorInspector() {
  return (
    <Inspector
      label="Auswahl"
      title="LeadHafen GmbH"
      subtitle="Lead-Management, Auftragsverarbeiter"
      closeLabel="Schließen"
      onClose={() => {}}
    >
      <InspectorSection>
        <div className="flex gap-2">
          <Button small>Öffnen</Button>
          <Button small>Neu bewerten</Button>
        </div>
      </InspectorSection>
      <InspectorSection>
        <Tag status="caution">Freigegeben mit Auflagen</Tag>
        <p className="mt-1.5 text-dense text-ink-2">
          14.09.2026 durch C. Brandt, gültig bis zur nächsten Prüfung.
        </p>
      </InspectorSection>
      <InspectorSection title="Offene Befunde">
        <ul className="flex flex-col gap-2 text-dense">
          <li className="flex gap-2">
            <StatusShape status="risk" className="mt-px" /> Löschfrist nach Vertragsende fehlt
          </li>
          <li className="flex gap-2">
            <StatusShape status="caution" className="mt-px" /> Fernwartung aus den USA ohne
            Transfer-Folgenabschätzung
          </li>
        </ul>
      </InspectorSection>
      <InspectorSection>
        <FactList
          facts={[
            { label: 'Sitz', value: 'Hamburg, Deutschland' },
            { label: 'Hosting', value: 'Frankfurt am Main' },
            { label: 'Daten', value: 'Kontakt, Verhalten, Score' },
            { label: 'Vertrag', value: 'bis 31.12.2027, Kündigung 3 Monate' },
          ]}
        />
      </InspectorSection>
    </Inspector>
  );
}
