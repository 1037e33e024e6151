import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BreachLetter } from '../../../../src-main/contract/breach-record.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useDateTimeWords } from '../../../lib/date-time-words.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { PersonFields } from '../../../lib/person-fields.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { DateTimeField } from '../../../ui/date-time-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useMoment } from '../record/use-moment.ts';
import { ChannelField } from '../steps/channel-field.tsx';
import { useTimeProblem } from '../steps/time-problem.ts';
import { gapsIn, wholeText } from './plain-language.ts';

export interface SentDialogProps {
  breach: Breach;
  /** With the words as they stand on screen. */
  letter: BreachLetter;
  onClose: () => void;
}

/** Records that a letter went out: when, by whom, how. From then on its words are the proof. */
export function SentDialog({ breach, letter, onClose }: SentDialogProps) {
  const t = useTexts('breachSteps');
  const { ask, engine } = useAccess();
  const deed = useDeed();
  const moment = useMoment(breach);
  const { zone } = breach.clock;
  const words = useDateTimeWords(zone);
  const { data: settings } = useQuery(ask.settings.get.queryOptions());
  const [at, setAt] = useState<string | null>(() =>
    new Date(Math.floor(moment / 60_000) * 60_000).toISOString(),
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const [channel, setChannel] = useState('');
  const by = chosen ?? settings?.actor ?? '';
  const gaps = gapsIn(wholeText(letter)).length;
  const timeProblem = useTimeProblem(deed.error);
  const record = async () => {
    if (at === null) return;
    const { id: letterId, sent: _sent, savedAt: _savedAt, ...text } = letter;
    const isDone = await deed.run(async () => {
      await engine.breaches.saveLetter({ breachId: breach.id, letterId, letter: text });
      await engine.breaches.markLetterSent({ letterId, at, by: by.trim(), channel });
    });
    if (!isDone) return;
    toasts.add({ text: t('letters.recorded') });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{t('cancel')}</Button>
      <Button
        variant="primary"
        isDisabled={at === null || by.trim() === ''}
        isPending={deed.isRunning}
        onPress={() => void record()}
      >
        {t('letters.record')}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen
      onOpenChange={(next) => !next && onClose()}
      title={t('letters.recordTitle')}
      closeLabel={t('cancel')}
      footer={footer}
    >
      <div className="flex flex-col gap-4">
        <p>{t('letters.becomesFixed')}</p>
        {gaps > 0 && (
          <Notice tone="caution" title={t('letters.gaps', { count: gaps })}>
            {t('letters.gapsText')}
          </Notice>
        )}
        <DateTimeField
          label={t('letters.sentAt')}
          isRequired
          {...{ zone, words }}
          value={at}
          onChange={setAt}
          {...(timeProblem ? { error: timeProblem } : {})}
        />
        <PersonFields label={t('letters.sentBy')} name={by} onChange={({ name }) => setChosen(name)} />
        <ChannelField
          channels={['email', 'post', 'website', 'noticeBoard', 'newspaper']}
          value={channel}
          onChange={setChannel}
        />
        {timeProblem === null && <FailureNotice error={deed.error} />}
      </div>
    </Dialog>
  );
}
