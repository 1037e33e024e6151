import { useMemo, useState } from 'react';
import { DataTable } from '../data-table.tsx';
import { manyVendors, type SampleVendor } from './sample.ts';
import { vendorColumns } from './vendor-columns.tsx';

const idOf = (vendor: SampleVendor) => vendor.id;
const nameOf = (vendor: SampleVendor) => vendor.name;

/** Ten thousand rows, for measuring. */
export function ScrollPage() {
  const rows = useMemo(() => manyVendors(10_000), []);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  return (
    <main className="h-full">
      <h1 className="sr-only">Zehntausend</h1>
      <DataTable
        marks
        label="Dienstleister"
        columns={vendorColumns}
        rows={rows}
        rowId={idOf}
        typeahead={nameOf}
        selection={selection}
        onSelection={setSelection}
      />
    </main>
  );
}
