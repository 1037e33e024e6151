import { type FormEvent, useId, useState } from 'react';
import type { BreachTask } from '../../../../src-main/contract/breach-record.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useDateTimeWords } from '../../../lib/date-time-words.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { OwnerField } from '../../../lib/owner-field.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { DateTimeField } from '../../../ui/date-time-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useMoment } from '../record/use-moment.ts';

export interface TaskDialogProps {
  breach: Breach;
  task: BreachTask;
  onClose: () => void;
}

/** A measure or task in full: who sees to it, by when, and when it was done. */
export function TaskDialog({ breach, task, onClose }: TaskDialogProps) {
  const t = useTexts('breach');
  const { engine } = useAccess();
  const formId = useId();
  const deed = useDeed();
  const done = useDoneToast();
  const moment = useMoment(breach);
  const [draft, setDraft] = useState(task);
  const [wasTried, setTried] = useState(false);
  const isNameless = draft.text.trim() === '';
  const isDoneLater = draft.doneAt !== null && Date.parse(draft.doneAt) > moment;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (isNameless || isDoneLater) return;
    const isSaved = await deed.run(() =>
      engine.breaches.saveTask({ breachId: breach.id, task: { ...draft, text: draft.text.trim() } }),
    );
    if (!isSaved) return;
    done(t('task.saved'));
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{t('cancel')}</Button>
      <Button variant="primary" type="submit" form={formId} isPending={deed.isRunning}>
        {t('save')}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('task.editTitle')}
      closeLabel={t('closeDialog')}
      footer={footer}
    >
      <form id={formId} noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
        <TextField
          autoFocus
          label={t('task.text')}
          isRequired
          maxLength={500}
          value={draft.text}
          onChange={(text) => setDraft({ ...draft, text })}
          error={wasTried && isNameless ? t('task.textMissing') : undefined}
        />
        <RadioGroup
          label={t('task.kindLabel')}
          options={(['measure', 'task'] as const).map((id) => ({
            id,
            label: t(`task.kinds.${id}`),
            description: t(`task.kindHint.${id}`),
          }))}
          value={draft.kind}
          onChange={(kind) => setDraft({ ...draft, kind })}
        />
        <OwnerField value={draft.ownerId} onChange={(ownerId) => setDraft({ ...draft, ownerId })} />
        <Times
          {...{ draft, breach }}
          error={wasTried && isDoneLater ? t('task.doneLater') : undefined}
          onChange={(part) => setDraft({ ...draft, ...part })}
        />
        <FailureNotice error={deed.error} />
      </form>
    </Dialog>
  );
}

interface TimesProps {
  draft: BreachTask;
  breach: Breach;
  error: string | undefined;
  onChange: (part: Partial<BreachTask>) => void;
}

function Times({ draft, breach, error, onChange }: TimesProps) {
  const t = useTexts('breach');
  const { zone } = breach.clock;
  const words = useDateTimeWords(zone);
  return (
    <div className="grid gap-4 min-[620px]:grid-cols-2">
      <DateTimeField
        label={t('task.due')}
        {...{ zone, words }}
        value={draft.dueAt}
        onChange={(dueAt) => onChange({ dueAt })}
      />
      <DateTimeField
        label={t('task.doneTime')}
        {...{ zone, words }}
        value={draft.doneAt}
        onChange={(doneAt) => onChange({ doneAt })}
        error={error}
      />
    </div>
  );
}
