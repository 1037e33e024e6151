import { useState } from 'react';
import { TransferTool } from '../../../../src-main/contract/transfer.ts';
import type { TransferRow, TransferSubject } from '../../../../src-main/contract/transfer-register.ts';
import type { ToolChoice } from '../../../../src-main/contract/vendor-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Select } from '../../../ui/select.tsx';
import { EnterDialog } from './enter-dialog.tsx';
import { ToolNeeds } from './tool-needs.tsx';

/** A line of the register that is about a place or a link, not about a seat. */
export type ToolableRow = TransferRow & { subject: TransferSubject };

export interface ToolDialogProps {
  transfers: readonly ToolableRow[];
  onClose: () => void;
  onDone: () => void;
}

/** Notes on which tool the chosen transfers rely, with what has to come with it. Nothing here says that it carries them. */
export function ToolDialog({ transfers, onClose, onDone }: ToolDialogProps) {
  const t = useTexts('transfers');
  const { engine } = useAccess();
  const [choice, choose] = useState<ToolChoice | null>(null);
  const out = choice ? transfers.filter(({ tools }) => !tools.includes(choice.tool)).length : 0;
  const enter = async (chosen: ToolChoice) => {
    const subjects = transfers.map(({ subject }) => subject);
    const { changed, left } = await engine.vendors.setTools({ subjects, choice: chosen });
    return t('tools.done', { count: changed, left });
  };
  const fits = choice !== null && out < transfers.length;
  return (
    <EnterDialog
      title={t('tools.dialog.title', { count: transfers.length })}
      note={t('tools.dialog.note')}
      enter={fits ? () => enter(choice) : null}
      {...{ onClose, onDone }}
    >
      <ToolSelect {...{ choice, choose }} />
      {choice && out > 0 && (
        <Notice tone="caution" live="status">
          {t('tools.dialog.out', { count: out, rest: transfers.length - out })}
        </Notice>
      )}
      {fits && <ToolNeeds choice={choice} onChange={choose} />}
    </EnterDialog>
  );
}

function ToolSelect({ choice, choose }: { choice: ToolChoice | null; choose: (choice: ToolChoice) => void }) {
  const t = useTexts('transfers');
  const words = useTexts('vendor');
  return (
    <Select
      label={t('tools.dialog.tool')}
      isRequired
      placeholder={t('tools.dialog.choose')}
      options={TransferTool.options.map((id) => ({ id, label: words(`tool.${id}`) }))}
      value={choice?.tool ?? null}
      onChange={(tool) => choose({ ...(choice ?? asNoted), tool })}
    />
  );
}

const asNoted = { fallback: 'asNoted', sccComplete: null, sccModuleOk: null } as const;
