import { useNavigate } from '@tanstack/react-router';
import { MapPin } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { TransferList, TransferRow } from '../../../../src-main/contract/transfer-register.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { countryName } from '../../../lib/format.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Button } from '../../../ui/button.tsx';
import { type Column, DataTable, type OpenHow } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { TransferAddress } from './address.ts';
import { NoneFound } from './none-found.tsx';
import { UnknownBar } from './unknown-bar.tsx';
import { VendorCell } from './vendor-cell.tsx';

export interface UnknownTableProps {
  list: ListAccess<TransferAddress>;
  answer: TransferList | undefined;
}

/** Recipients whose country is unknown, to be chosen and completed together. Enter opens the facts of the vendor. */
export function UnknownTable({ list, answer }: UnknownTableProps) {
  const t = useTexts('transfers');
  const navigate = useNavigate();
  const { shell } = useAccess();
  const columns = useColumns();
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const rows = answer?.unknown ?? [];
  const picked = rows.filter(({ id }) => chosen.has(id));
  const open = ({ vendorId }: TransferRow, { newWindow }: OpenHow) => {
    if (newWindow) return void shell.window.open({ address: `/vendors/${vendorId}?tab=facts` });
    void navigate({ to: '/vendors/$vendorId', params: { vendorId }, search: { tab: 'facts' } });
  };
  return (
    <>
      {rows.length > 0 && <p className="px-6 py-3 text-ink-2">{t('unknown.what')}</p>}
      <div className="min-h-40 flex-1 border-t border-line">
        {answer && (
          <DataTable
            label={t('unknown.list')}
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            selection={chosen}
            onSelection={choose}
            marks
            onOpen={open}
            typeahead={({ vendor }) => vendor}
            emptyState={<Empty list={list} total={answer.unknownTotal} />}
          />
        )}
      </div>
      {picked.length > 0 && <UnknownBar rows={picked} onClear={() => choose(new Set())} />}
    </>
  );
}

function Empty({ list, total }: { list: ListAccess<TransferAddress>; total: number }) {
  const t = useTexts('transfers');
  return total === 0 ? (
    <EmptyState
      icon={MapPin}
      sentence={t('unknown.none')}
      secondary={<Button onPress={() => list.change({ view: 'register' })}>{t('unknown.toRegister')}</Button>}
    />
  ) : (
    <NoneFound list={list} icon={MapPin} />
  );
}

function useColumns(): Column<TransferRow>[] {
  const t = useTexts('transfers');
  const language = useLanguage();
  return useMemo(
    () => [
      {
        id: 'vendor',
        header: t('column.vendor'),
        width: 160,
        flex: 2,
        priority: 1,
        isRowHeader: true,
        cell: (row) => <VendorCell row={row} />,
      },
      {
        id: 'recipient',
        header: t('unknown.column.recipient'),
        width: 220,
        flex: 3,
        priority: 2,
        cell: ({ subject, importer, place, kind }) =>
          subject === null && kind !== 'provider' ? (
            <span className="text-ink-2">{t('unknown.noPlace')}</span>
          ) : (
            <>
              {[importer, place].filter(Boolean).join(', ')}{' '}
              <span className="text-ink-2">{t(`kind.${kind}`)}</span>
            </>
          ),
      },
      {
        id: 'seat',
        header: t('unknown.column.seat'),
        width: 150,
        priority: 3,
        cell: ({ seat }) => (seat === null ? '–' : countryName(seat, language)),
      },
      {
        id: 'data',
        header: t('unknown.column.data'),
        width: 160,
        flex: 2,
        priority: 4,
        cell: ({ dataCategories }) => dataCategories.join(', ') || '–',
      },
    ],
    [t, language],
  );
}
