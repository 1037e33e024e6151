import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ListPreview, ListReading } from '../../../../src-main/contract/subprocessor-import.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { DayField } from '../../../lib/day-field.tsx';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import type { Taken } from '../../../lib/use-taken.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { dayHere } from '../changes/decide-dialog.tsx';
import { type DraftFacts, NoticeFields } from '../changes/notice-fields.tsx';

export interface TakeOverProps extends Pick<Taken<ListPreview>, 'deed' | 'run'> {
  reading: ListReading;
  preview: ListPreview;
  onOther: () => void;
}

/** The two ways on: take the list over at once, or record it as a notice whose changes wait for a decision. */
export function TakeOver({ reading, preview, onOther, deed, run }: TakeOverProps) {
  const t = useTexts('subprocessors');
  const [way, choose] = useState<'now' | 'notice'>('now');
  if (preview.changes.length === 0)
    return (
      <Notice tone={preview.problems.length > 0 ? 'caution' : 'ok'} title={t('import.nothing')} live="status">
        <Button small onPress={onOther}>
          {t('import.other')}
        </Button>
      </Notice>
    );
  return (
    <section className="grid max-w-180 gap-4">
      <RadioGroup
        label={t('import.way')}
        value={way}
        onChange={choose}
        options={[
          { id: 'now', label: t('import.now'), description: t('import.nowHint') },
          { id: 'notice', label: t('import.notice'), description: t('import.noticeHint') },
        ]}
      />
      {way === 'now' ? <Now {...{ reading, preview, deed, run }} /> : <AsNotice reading={reading} />}
    </section>
  );
}

function Now({ reading, preview, deed, run }: Omit<TakeOverProps, 'onOther'>) {
  const t = useTexts('subprocessors');
  const { engine } = useAccess();
  const [from, setFrom] = useState<string | null>(null);
  const take = () =>
    run(async () => {
      await engine.subprocessors.takeOver({ ...reading, from });
      return preview;
    });
  return (
    <>
      <DayField label={t('import.from')} description={t('import.fromHint')} value={from} onChange={setFrom} />
      <span>
        <Button variant="primary" isPending={deed.isRunning} onPress={take}>
          {t('import.take', { count: preview.changes.length })}
        </Button>
      </span>
      <FailureNotice error={deed.error} />
    </>
  );
}

function AsNotice({ reading }: Pick<TakeOverProps, 'reading'>) {
  const t = useTexts('subprocessors');
  const { engine } = useAccess();
  const navigate = useNavigate();
  const deed = useDeed();
  const done = useDoneToast();
  const [facts, setFacts] = useState<DraftFacts>({
    toldBy: '',
    noticedOn: dayHere(),
    objectionDays: 30,
    objectionUntil: null,
    effectiveOn: null,
    note: '',
  });
  const record = async () => {
    const { noticedOn } = facts;
    if (noticedOn === null) return;
    const isDone = await deed.run(() =>
      engine.subprocessors.recordNotice({ ...reading, facts: { ...facts, noticedOn } }),
    );
    if (!isDone) return;
    done(t('notice.recorded'));
    await navigate({ to: '/sub-processors', search: { view: 'changes' } });
  };
  return (
    <>
      <NoticeFields facts={facts} onChange={(part) => setFacts({ ...facts, ...part })} />
      <span>
        <Button variant="primary" isPending={deed.isRunning} onPress={() => void record()}>
          {t('notice.record')}
        </Button>
      </span>
      <FailureNotice error={deed.error} />
    </>
  );
}
