import type { FailureCode } from '../../../src-main/contract/failures.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { failureOf } from '../../lib/failures.ts';
import { Button } from '../../ui/button.tsx';

type WayOut = 'restore' | 'readOnly' | 'locate' | 'forget' | 'retry';

/** What helps when a file does not open. A wrong passphrase needs no button: the field has the focus. */
const waysOut: Partial<Record<FailureCode, readonly WayOut[]>> = {
  WRONG_PASSPHRASE_OR_DAMAGED: ['restore'],
  VAULT_DAMAGED: ['restore', 'readOnly'],
  VAULT_NEWER: ['locate'],
  VAULT_OPEN_ELSEWHERE: ['retry', 'readOnly'],
  VAULT_READ_ONLY: ['readOnly'],
  FOLDER_NOT_WRITABLE: ['readOnly'],
  DISK_FULL: ['retry', 'readOnly'],
  VAULT_MISSING: ['locate', 'forget'],
  NOT_A_VAULT: ['locate', 'forget'],
  INCIDENT: ['retry'],
};

export interface RefusedOpeningProps {
  error: unknown;
  onRetry: () => void;
  onReadOnly: () => void;
  onRestore: () => void;
  onLocate: () => void;
  onForget: () => void;
}

/** Why a company file did not open, with the ways out of exactly this case. */
export function RefusedOpening({ error, ...ways }: RefusedOpeningProps) {
  const t = useTexts('start');
  if (error === null) return null;
  const offered = waysOut[failureOf(error).code] ?? [];
  const buttons: Record<Exclude<WayOut, 'retry'>, { label: string; onPress: () => void }> = {
    restore: { label: t('restoreBackup'), onPress: ways.onRestore },
    readOnly: { label: t('openReadOnly'), onPress: ways.onReadOnly },
    locate: { label: t('locate'), onPress: ways.onLocate },
    forget: { label: t('forget'), onPress: ways.onForget },
  };
  const others = offered.filter((way) => way !== 'retry');
  return (
    <div className="pt-3">
      <FailureNotice
        error={error}
        onRetry={offered.includes('retry') ? ways.onRetry : undefined}
        actions={
          others.length > 0 &&
          others.map((way) => (
            <Button key={way} small onPress={buttons[way].onPress}>
              {buttons[way].label}
            </Button>
          ))
        }
      />
    </div>
  );
}
