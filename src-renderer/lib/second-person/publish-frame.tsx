import { type ReactNode, useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { everythingSaved } from '../leaving.ts';
import { PersonFields } from '../person-fields.tsx';
import { useActor } from '../use-actor.ts';
import { useDeed } from '../use-deed.ts';
import { type FourEyesAct, useFourEyes } from './use-four-eyes.ts';

export interface PublishFrameProps {
  texts: { title: string; permanent: string; act: string; done: string; by: string; second: string };
  /** Besides the name: whether everything is filled in. */
  isReady?: boolean;
  publish: (people: { by: string; second: string }, eyes: FourEyesAct) => Promise<void>;
  onClose: () => void;
  /** What is to be known before, and what is filled in after the names. */
  before?: ReactNode;
  children?: ReactNode;
}

/** The last look before something becomes permanent: by whom, and who has seen it; or it is laid before a second person. */
export function PublishFrame({
  texts,
  isReady = true,
  publish,
  onClose,
  before,
  children,
}: PublishFrameProps) {
  const t = useTexts('frame');
  const deed = useDeed();
  const eyes = useFourEyes('publications');
  const [by, setBy] = useActor();
  const [second, setSecond] = useState('');
  const act = async () => {
    const isDone = await deed.run(async () => {
      // What becomes permanent is what stands on the page, not what the file held before the last saving.
      await everythingSaved();
      await publish({ by: by.trim(), second: second.trim() }, eyes);
    });
    if (!isDone) return;
    eyes.tell(texts.done);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={texts.title}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={by.trim() === '' || !isReady}
            isPending={deed.isRunning}
            onPress={() => void act()}
          >
            {eyes.label(texts.act)}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p>{texts.permanent}</p>
        {before}
        <PersonFields label={texts.by} name={by} onChange={({ name }) => setBy(name)} />
        {!eyes.isNeeded && (
          <PersonFields label={texts.second} name={second} onChange={({ name }) => setSecond(name)} />
        )}
        {children}
        <FailureNotice error={deed.error} />
      </div>
    </Dialog>
  );
}
