import { useMemo, useRef } from 'react';
import { VendorStatus } from '../../../../src-main/contract/vendor-record.ts';
import { RiskLevel } from '../../../../src-main/contract/vendor-register.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { DataTable, type RowGroup } from '../../../ui/data-table.tsx';
import { useCountriesInside } from '../use-countries-inside.ts';
import { riskShape, statusShape } from '../words.ts';
import { type ColumnId, useVendorColumns } from './columns.tsx';
import { EmptyRegister } from './empty-register.tsx';
import { keepPlace, lastLine } from './last-place.ts';
import { groupSlots, type Slot, slotId, slotIndex } from './slots.ts';
import type { ListChoice } from './use-choice.ts';
import type { Register } from './use-register.ts';
import type { VendorSlots } from './use-vendor-slots.ts';

export interface RegisterTableProps {
  register: Register;
  chosen: ListChoice;
  columns: readonly ColumnId[];
  /** The Delete key: the chosen ones go to the archive. */
  onDelete: () => void;
  onNew: (name?: string) => void;
}

/** The list itself. */
export function RegisterTable({ register, chosen, columns, onDelete, onNew }: RegisterTableProps) {
  const { list, question, data } = register;
  const { address } = list;
  const t = useTexts('vendors');
  const groups = useGroups(data);
  const start = useRef(lastLine(question));
  const vendorColumns = useVendorColumns(columns, useCountriesInside());
  const selection = useMemo(() => new Set(chosen.choice.keys()), [chosen.choice]);
  const choose = (ids: ReadonlySet<string>) => {
    keepPlace({ question, at: [...ids].at(-1) ?? '' });
    const vendorAt = (id: string) => data.slots[slotIndex(id)]?.row?.id ?? chosen.choice.get(id) ?? null;
    chosen.choose(new Map([...ids].map((id) => [id, vendorAt(id)])));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Delete belongs to the grid inside, which has the focus
    <div
      className="min-h-56 flex-1 border-t border-line"
      onKeyDown={({ key }) => key === 'Delete' && onDelete()}
    >
      {data.answer && (
        <DataTable
          key={question}
          label={t('register')}
          columns={vendorColumns}
          {...(groups ? { groups } : { rows: data.slots })}
          rowId={slotId}
          sort={{ column: address.sort, direction: address.descending ? 'descending' : 'ascending' }}
          onSort={({ column, direction }) =>
            list.change({ sort: column, descending: direction === 'descending' })
          }
          selection={selection}
          onSelection={choose}
          onOpen={({ row }, how) => {
            chosen.settle();
            if (row) register.open(row, how);
          }}
          typeahead={nameOf}
          marks
          startAt={start.current}
          onDrawn={data.onDrawn}
          emptyState={<EmptyRegister list={list} all={data.answer.views} onNew={onNew} />}
        />
      )}
    </div>
  );
}

function nameOf({ row }: Slot): string {
  return row?.name ?? '';
}

function useGroups({ answer, slots }: VendorSlots): RowGroup<Slot>[] | undefined {
  const t = useTexts('vendors');
  return useMemo(() => {
    if (!answer || answer.groups.length === 0) return undefined;
    return groupSlots(slots, answer.groups).map(({ key, rows }) => {
      const risk = RiskLevel.options.find((level) => level === key);
      if (risk) return { id: key, label: t(`riskGroup.${risk}`), status: riskShape[risk], rows };
      const status = VendorStatus.parse(key);
      return { id: key, label: t(`status.${status}`), status: statusShape[status], rows };
    });
  }, [answer, slots, t]);
}
