import { useState } from 'react';
import type { TextUse, TextVersion } from '../../../../src-main/contract/consent-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useDateTimeWords } from '../../../lib/date-time-words.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { DateTimeField } from '../../../ui/date-time-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { ShownVersion } from '../text/shown-version.ts';
import { useTextWords } from '../use-text-words.ts';
import { versionInForce } from '../version-state.ts';

const nothing = 'shows nothing';
const minute = 60_000;

export interface ChangeDialogProps {
  shown: ShownVersion;
  use: TextUse;
  onClose: () => void;
}

/** From which time on a place shows which version, or none; told on the clocks of the seat. */
export function ChangeDialog({ shown: { text, zone }, use, onClose }: ChangeDialogProps) {
  const t = useTexts('consent');
  const register = useTexts('consents');
  const clock = useDateTimeWords(zone);
  const words = useTextWords();
  const { engine } = useAccess();
  const deed = useDeed();
  const inForce = versionInForce(text.versions);
  const [versionId, setVersion] = useState(inForce?.id ?? nothing);
  const [at, setAt] = useState<string | null>(() => firstMinute(inForce, Date.now()));
  const [reason, setReason] = useState('');
  const published = text.versions.filter(({ publishedAt, withdrawn }) => publishedAt !== null && !withdrawn);
  const keep = async () => {
    if (at === null) return;
    const chosen = versionId === nothing ? null : versionId;
    const input = { useId: use.id, versionId: chosen, at, reason: reason.trim() };
    if (await deed.run(() => engine.consents.changeUse(input))) onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('places.changeTitle', { name: use.name })}
      closeLabel={register('cancel')}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{register('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={at === null}
            isPending={deed.isRunning}
            onPress={() => void keep()}
          >
            {t('places.keepChange')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <Select
          label={t('places.version')}
          options={[
            ...published.map(({ id, number }) => ({ id, label: words.version(number ?? 0) })),
            { id: nothing, label: t('places.showsNothing') },
          ]}
          value={versionId}
          onChange={setVersion}
        />
        <DateTimeField
          label={t('places.at')}
          description={t('places.atHint')}
          isRequired
          zone={zone}
          words={clock}
          value={at}
          onChange={setAt}
        />
        <TextField label={t('places.reason')} maxLength={500} value={reason} onChange={setReason} />
        <FailureNotice error={deed.error} />
      </div>
    </Dialog>
  );
}

/** This minute, but never one that began before the version was there. */
function firstMinute(version: TextVersion | null, now: number): string {
  const started = Math.floor(now / minute) * minute;
  const published = Math.ceil(Date.parse(version?.publishedAt ?? '1970-01-01T00:00:00Z') / minute) * minute;
  return new Date(Math.max(started, published)).toISOString();
}
