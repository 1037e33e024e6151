import { useState } from 'react';
import type { TextUse, UseChange } from '../../../../src-main/contract/consent-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useTextWords } from '../use-text-words.ts';

export interface ChangeHistoryProps {
  use: TextUse;
  zone: string;
}

/** From when on which version, newest first; gaps are told. A change is taken back, never rewritten. */
export function ChangeHistory({ use, zone }: ChangeHistoryProps) {
  const t = useTexts('consent');
  const register = useTexts('consents');
  const [retracted, retract] = useState<UseChange | null>(null);
  const changes = use.changes.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return (
    <details className="text-dense">
      <summary className="inline-block cursor-default rounded-badge text-ink-2 hover:text-ink">
        {t('places.history', { count: changes.length })}
      </summary>
      <ul className="pt-1">
        {changes.map((change) => (
          <li key={change.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-0.5 pl-4">
            <ChangeText change={change} zone={zone} isEnd={change === changes[0]} />
            <Button small variant="quiet" onPress={() => retract(change)}>
              {t('places.retract')}
            </Button>
          </li>
        ))}
      </ul>
      {retracted && (
        <RetractDialog change={retracted} cancelLabel={register('cancel')} onClose={() => retract(null)} />
      )}
    </details>
  );
}

function ChangeText({ change, zone, isEnd }: { change: UseChange; zone: string; isEnd: boolean }) {
  const t = useTexts('consent');
  const language = useLanguage();
  const words = useTextWords();
  const { at, versionNumber, reason } = change;
  const what =
    versionNumber === null ? t(isEnd ? 'places.ended' : 'places.gap') : words.version(versionNumber);
  return (
    <span className="min-w-0 flex-1 basis-48 wrap-anywhere">
      {t('places.from', { at: formatInstant(at, zone, language) })}{' '}
      <strong className={versionNumber === null ? 'text-caution' : undefined}>{what}</strong>
      {reason && <span className="text-ink-2"> · {reason}</span>}
    </span>
  );
}

interface RetractDialogProps {
  change: UseChange;
  cancelLabel: string;
  onClose: () => void;
}

function RetractDialog({ change, cancelLabel, onClose }: RetractDialogProps) {
  const t = useTexts('consent');
  const { engine } = useAccess();
  const deed = useDeed();
  const [reason, setReason] = useState('');
  const retract = async () => {
    const input = { changeId: change.id, reason: reason.trim() };
    if (await deed.run(() => engine.consents.retractChange(input))) onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      onOpenChange={onClose}
      title={t('places.retractTitle')}
      confirmLabel={t('places.retract')}
      cancelLabel={cancelLabel}
      isBlocked={reason.trim() === ''}
      isPending={deed.isRunning}
      onConfirm={() => void retract()}
    >
      <div className="grid gap-4">
        <p>{t('places.retractText')}</p>
        <TextField
          label={t('places.reason')}
          isRequired
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
        <FailureNotice error={deed.error} />
      </div>
    </ConfirmDialog>
  );
}
