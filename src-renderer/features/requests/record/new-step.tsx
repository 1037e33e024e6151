import { type FormEvent, useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { useDateTimeWords } from '../../../lib/date-time-words.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { DateTimeField } from '../../../ui/date-time-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';

/** Writes down what was done, now or at another time by the clocks of the zone. */
export function NewStep({ requestId, zone }: { requestId: string; zone: string }) {
  const t = useTexts('requests.record.steps');
  const { engine } = useAccess();
  const words = useDateTimeWords(zone);
  const deed = useDeed();
  const done = useDoneToast();
  const [text, setText] = useState('');
  const [at, setAt] = useState<string | null>(presentMinute);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || at === null || deed.isRunning) return;
    if (!(await deed.run(() => engine.requests.addStep({ requestId, at, text: text.trim() })))) return;
    done();
    // What was typed meanwhile is the next step.
    setText((now) => (now === text ? '' : now));
    setAt(presentMinute());
  };
  return (
    <form noValidate onSubmit={(event) => void add(event)} className="grid gap-3 pt-3">
      <div className="grid items-start gap-3 @min-[620px]:grid-cols-[minmax(0,1fr)_auto]">
        <TextField label={t('text')} maxLength={500} value={text} onChange={setText} />
        <DateTimeField label={t('at')} {...{ zone, words }} value={at} onChange={setAt} />
      </div>
      <div>
        <Button small type="submit" isDisabled={text.trim() === '' || at === null} isPending={deed.isRunning}>
          {t('add')}
        </Button>
      </div>
      <FailureNotice error={deed.error} />
    </form>
  );
}

/** The present moment on the full minute, as it would be typed; never in the future. */
function presentMinute(): string {
  return new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();
}
