import type { Column } from '../data-table.tsx';
import { Tag } from '../tag.tsx';
import type { SampleVendor } from './sample.ts';

/** The columns of the vendor list. */
export const vendorColumns: readonly Column<SampleVendor>[] = [
  { id: 'name', header: 'Name', width: 132, flex: 2, isRowHeader: true, sortable: true, cell: (v) => v.name },
  {
    id: 'service',
    header: 'Leistung',
    width: 112,
    flex: 1,
    priority: 3,
    sortable: true,
    cell: (v) => <span className="text-ink-2">{v.service}</span>,
  },
  { id: 'hosting', header: 'Hosting', width: 60, priority: 4, cell: (v) => v.hosting },
  { id: 'reason', header: 'Grund', width: 124, flex: 1, priority: 2, cell: (v) => v.reason },
  {
    id: 'findings',
    header: 'Befunde',
    width: 52,
    align: 'end',
    priority: 5,
    sortable: true,
    cell: (v) => v.findings,
  },
  {
    id: 'dpa',
    header: 'AVV',
    width: 88,
    priority: 2,
    cell: (v) => (
      <Tag bare status={v.dpa.status}>
        {v.dpa.text}
      </Tag>
    ),
  },
  {
    id: 'review',
    header: 'Prüfung',
    width: 76,
    align: 'end',
    priority: 3,
    sortable: true,
    cell: (v) => v.review,
  },
];
