import { useNavigate } from '@tanstack/react-router';
import { CalendarClock } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ReviewGroup, type ReviewRow } from '../../../src-main/contract/reviews.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type OpenHow, type RowGroup } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { Status } from '../../ui/status.ts';
import { BulkBar } from './bulk-bar.tsx';
import { useDueColumns } from './due-columns.tsx';

const groupShape: Record<ReviewRow['group'], Status> = { overdue: 'risk', leadTime: 'due', later: 'minor' };

/** Reviews by how urgent they are; several are chosen and dealt with at once. */
export function DuePart({ rows, day }: { rows: readonly ReviewRow[]; day: string }) {
  const t = useTexts('reviews');
  const navigate = useNavigate();
  const { shell } = useAccess();
  const columns = useDueColumns();
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const groups = useMemo(
    (): RowGroup<ReviewRow>[] =>
      ReviewGroup.options.map((id) => ({
        id,
        label: t(`group.${id}`),
        status: groupShape[id],
        rows: rows.filter(({ group }) => group === id),
      })),
    [rows, t],
  );
  const open = ({ vendorId, runningId }: ReviewRow, { newWindow }: OpenHow) => {
    const address = runningId ? `/assessments/${runningId}` : `/vendors/${vendorId}`;
    if (newWindow) return void shell.window.open({ address });
    if (runningId)
      return void navigate({ to: '/assessments/$assessmentId', params: { assessmentId: runningId } });
    void navigate({ to: '/vendors/$vendorId', params: { vendorId } });
  };
  const picked = rows.filter(({ serviceId }) => chosen.has(serviceId));
  return (
    <>
      <div className="min-h-56 flex-1">
        <DataTable
          label={t('list')}
          columns={columns}
          groups={groups}
          rowId={({ serviceId }) => serviceId}
          selection={chosen}
          onSelection={choose}
          marks
          onOpen={open}
          typeahead={({ vendor }) => vendor}
          emptyState={
            <EmptyState
              icon={CalendarClock}
              sentence={t('empty.text')}
              primary={
                <Button variant="primary" onPress={() => void navigate({ to: '/vendors' })}>
                  {t('empty.act')}
                </Button>
              }
            />
          }
        />
      </div>
      {picked.length > 0 && <BulkBar rows={picked} day={day} onClear={() => choose(new Set())} />}
    </>
  );
}
