import { Stamp } from 'lucide-react';
import { useState } from 'react';
import type { TransferRow } from '../../../../src-main/contract/transfer-register.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { ToolDialog } from './tool-dialog.tsx';

/** What can be done with chosen transfers at once: note their tool, or ask the vendors. A seat has no tool. */
export function ToolBar({ rows, onClear }: { rows: readonly TransferRow[]; onClear: () => void }) {
  const t = useTexts('transfers');
  const [isSetting, set] = useState(false);
  const transfers = rows.flatMap(({ subject, ...row }) => (subject === null ? [] : [{ ...row, subject }]));
  const seats = rows.length - transfers.length;
  return (
    <ChosenBar
      {...{ rows, onClear }}
      label={t('tools.bulk.label')}
      count={t('tools.bulk.count', { count: rows.length })}
      act={{
        icon: Stamp,
        text: t('tools.bulk.set'),
        isDisabled: transfers.length === 0,
        onPress: () => set(true),
      }}
      note={seats > 0 ? t('tools.bulk.seats', { count: seats }) : null}
    >
      {isSetting && <ToolDialog transfers={transfers} onClose={() => set(false)} onDone={onClear} />}
    </ChosenBar>
  );
}
