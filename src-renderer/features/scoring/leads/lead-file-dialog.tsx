import { useState } from 'react';
import type { TableLimits } from '../../../../src-main/contract/foreign-table.ts';
import type { LeadColumn } from '../../../../src-main/contract/scoring-leads.ts';
import type { ModelContent } from '../../../../src-main/contract/scoring-model.ts';
import { mostLeads } from '../../../../src-main/contract/scoring-simulation.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useHeldLeads } from '../../../lib/held-leads.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useBroughtTable } from '../../../lib/use-brought-table.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ChooseLeadTable } from './choose-lead-table.tsx';
import { LeadTableWork } from './lead-table-work.tsx';

const limits: TableLimits = { rows: mostLeads, columns: 100, textMb: 64 };

export interface LeadFileDialogProps {
  model: ModelContent;
  onClose: () => void;
}

/** Leads of a file: chosen, their columns understood, looked at, and held for the simulation. Nothing is stored. */
export function LeadFileDialog({ model, onClose }: LeadFileDialogProps) {
  const t = useTexts('leadFile');
  const { engine } = useAccess();
  const deed = useDeed();
  const brought = useBroughtTable(limits, t('clipboard'));
  const [ready, setReady] = useState<{ columns: LeadColumn[]; count: number } | null>(null);
  const { table } = brought;
  const take = async () => {
    if (!table || !ready) return;
    const isDone = await deed.run(async () => {
      const set = await engine.scoring.takeLeads({ tableId: table.id, columns: ready.columns });
      useHeldLeads.getState().hold(set, table.name);
    });
    if (isDone) onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      size="large"
      title={t('title')}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={ready === null || ready.count === 0}
            isPending={deed.isRunning}
            onPress={() => void take()}
          >
            {t('take', { count: ready?.count ?? 0 })}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p className="text-ink-2">{t('purpose')}</p>
        {table ? (
          <LeadTableWork
            key={table.id}
            {...{ table, model }}
            onReady={setReady}
            onOther={() => {
              setReady(null);
              brought.forget();
            }}
          />
        ) : (
          <ChooseLeadTable brought={brought} />
        )}
        <FailureNotice error={brought.error ?? deed.error} />
      </div>
    </Dialog>
  );
}
