import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ModelFinding } from '../../../../src-main/contract/scoring-check.ts';
import type { ModelVersion } from '../../../../src-main/contract/scoring-model.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { PersonFields } from '../../../lib/person-fields.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { ModelDraft } from '../model/use-model-draft.ts';

export interface ReleaseDialogProps {
  version: ModelVersion;
  draft: ModelDraft;
  findings: readonly ModelFinding[];
  number: number;
  onClose: () => void;
}

/** The last look: what becomes permanent, by whom, why. Doubts that stand are named; people decide. */
export function ReleaseDialog({ version, draft, findings, number, onClose }: ReleaseDialogProps) {
  const t = useTexts('scoringModel');
  const { ask, engine } = useAccess();
  const deed = useDeed();
  const { data: settings } = useQuery(ask.settings.get.queryOptions());
  const [typedBy, setBy] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const by = typedBy ?? settings?.actor ?? '';
  const doubts = findings.filter(({ severity }) => severity === 'major').length;
  const release = async () => {
    const isDone = await deed.run(async () => {
      if (!(await draft.flush())) throw draft.refusal();
      const basedOn = draft.basedOn();
      await engine.scoring.release({ versionId: version.id, by: by.trim(), reason: reason.trim(), basedOn });
    });
    if (!isDone) return;
    toasts.add({ text: t('release.done', { number }) });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('release.title', { number, name: draft.content.name })}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={by.trim() === '' || reason.trim() === ''}
            isPending={deed.isRunning}
            onPress={() => void release()}
          >
            {t('release.act', { number })}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p>{t('release.permanent')}</p>
        {doubts > 0 && (
          <Notice tone="caution" title={t('release.doubts', { count: doubts })}>
            {t('release.doubtsText')}
          </Notice>
        )}
        <PersonFields label={t('release.by')} name={by} onChange={({ name }) => setBy(name)} />
        <TextField
          label={t('release.reason')}
          isRequired
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
        <FailureNotice error={deed.error} />
      </div>
    </Dialog>
  );
}
