import { useState } from 'react';
import type { CheckAnswer } from '../../../../src-main/contract/consent-check.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { PublishFrame } from '../../../lib/second-person/publish-frame.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { Draft } from '../draft/use-draft.ts';
import type { ShownVersion } from '../text/shown-version.ts';
import { numberOf } from '../version-state.ts';

export interface PublishDialogProps {
  shown: ShownVersion;
  draft: Draft;
  answer: CheckAnswer | undefined;
  onClose: () => void;
}

/** What becomes permanent, by whom, why. Flaws that stand are named; people decide. */
export function PublishDialog({ shown: { text, version }, draft, answer, onClose }: PublishDialogProps) {
  const t = useTexts('consent');
  const { engine } = useAccess();
  const [reason, setReason] = useState(draft.reason);
  const number = numberOf(version, text.versions);
  return (
    <PublishFrame
      texts={{
        title: t('publish.title', { number, text: text.name }),
        permanent: t('publish.permanent'),
        act: t('publish.act'),
        done: t('publish.done', { number }),
        by: t('facts.by'),
        second: t('publish.approvedBy'),
      }}
      isReady={reason.trim() !== ''}
      publish={async ({ by, second }, eyes) => {
        if (!(await draft.flush())) throw draft.refusal();
        const given = { versionId: version.id, by, reason: reason.trim() };
        await eyes.run({ kind: 'publication', ...given }, () =>
          engine.consents.publish({ ...given, approvedBy: second }),
        );
      }}
      onClose={onClose}
      before={
        answer?.verdict === 'fail' &&
        text.kind === 'consent' && (
          <Notice tone="caution" title={t('publish.flawed')}>
            {t('publish.flawedText')}
          </Notice>
        )
      }
    >
      <TextField
        label={t('draft.reasonLabel')}
        isRequired
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
    </PublishFrame>
  );
}
