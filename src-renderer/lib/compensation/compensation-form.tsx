import { type FormEvent, useState } from 'react';
import type { FileName } from '../../../src-main/contract/attachments.ts';
import type { Compensation } from '../../../src-main/contract/compensation.ts';
import { useTexts } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DayField } from '../day-field.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { FiledPaper, type FiledPaperProps } from '../filed-paper.tsx';
import { useActor } from '../use-actor.ts';
import { useDeed } from '../use-deed.ts';

export interface CompensationFormProps {
  /** What was recorded before. */
  known: Compensation | null;
  today: string;
  onKeep: (compensation: Omit<Compensation, 'attachment'> & { hash: string | null }) => void;
  onCancel: () => void;
}

/** Asks for what a compensation needs to carry an approval: what it is, who accepts it, from when and until when. */
export function CompensationForm({ known, today, onKeep, onCancel }: CompensationFormProps) {
  const t = useTexts('compensation');
  const deed = useDeed();
  const [actor, setActor] = useActor();
  const [text, setText] = useState(known?.text ?? '');
  const [acceptedBy, setBy] = useState(known?.acceptedBy ?? null);
  const [acceptedOn, setOn] = useState<string | null>(today);
  const [validUntil, setUntil] = useState<string | null>(aYearAfter(today));
  const [paper, setPaper] = useState<FileName | null>(known?.attachment ?? null);
  const [wasTried, setTried] = useState(false);
  const by = acceptedBy ?? actor;
  const isReversed = acceptedOn !== null && validUntil !== null && validUntil < acceptedOn;
  const isFuture = acceptedOn !== null && acceptedOn > today;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (!text.trim() || !by.trim() || !acceptedOn || !validUntil || isReversed || isFuture) return;
    onKeep({
      text: text.trim(),
      acceptedBy: by.trim(),
      acceptedOn,
      validUntil,
      hash: paper?.hash ?? null,
    });
  };
  const needed = (isMissing: boolean, sentence: string) => (wasTried && isMissing ? sentence : undefined);
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-3">
      <TextArea
        label={t('text')}
        description={t('textHint')}
        minRows={3}
        autoFocus
        value={text}
        onChange={setText}
        error={needed(!text.trim(), t('textNeeded'))}
      />
      <TextField
        label={t('by')}
        isRequired
        maxLength={500}
        value={by}
        onChange={(name) => {
          setBy(name);
          if (known === null) setActor(name);
        }}
        error={needed(!by.trim(), t('byNeeded'))}
      />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(150px,1fr))] gap-3">
        <DayField
          label={t('on')}
          value={acceptedOn}
          onChange={setOn}
          today={today}
          error={needed(!acceptedOn || isFuture, t(isFuture ? 'onFuture' : 'onNeeded'))}
        />
        <DayField
          label={t('until')}
          value={validUntil}
          onChange={setUntil}
          today={today}
          error={needed(!validUntil || isReversed, t(isReversed ? 'untilReversed' : 'untilNeeded'))}
        />
      </div>
      <FiledPaper paper={paper} deed={deed} words={paperWords(t)} onChange={setPaper} />
      <FailureNotice error={deed.error} />
      <div className="flex flex-wrap gap-2">
        <Button small type="submit" isPending={deed.isRunning}>
          {t('keep')}
        </Button>
        <Button small variant="quiet" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

function paperWords(t: ReturnType<typeof useTexts<'compensation'>>): FiledPaperProps['words'] {
  return {
    file: (name) => t('file', { name }),
    remove: t('removeFile'),
    drop: t('drop'),
    choose: t('chooseFile'),
    paste: t('paste'),
  };
}

/** The same day a year later; 29 February becomes 1 March. */
function aYearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
