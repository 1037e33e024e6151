import { Link2 } from 'lucide-react';
import { useState } from 'react';
import type { ChainCheck } from '../../src-main/contract/vault.ts';
import { useTexts } from '../i18n/messages.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { useAccess } from './queries.ts';

/** Checks the whole audit chain when asked and says what came of it. */
export function ChainCheckButton() {
  const { engine } = useAccess();
  const t = useTexts('audit');
  const [check, setCheck] = useState<ChainCheck | null>(null);
  const [error, setError] = useState<unknown>(null);
  const verify = async () => {
    setError(null);
    setCheck(null);
    try {
      setCheck(await engine.vault.verify());
    } catch (refusal) {
      setError(refusal);
    }
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <Button icon={Link2} onPress={() => void verify()}>
        {t('verify')}
      </Button>
      <FailureNotice error={error} />
      {check?.isIntact && (
        <Notice tone="ok" live="status" title={t('intact')}>
          {t('intactText', { count: check.entries })}
        </Notice>
      )}
      {check && !check.isIntact && (
        <Notice tone="risk" live="alert" title={t('broken', { number: check.firstBroken ?? 0 })}>
          {t('brokenText')}
        </Notice>
      )}
    </div>
  );
}
