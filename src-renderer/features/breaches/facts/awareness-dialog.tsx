import { type FormEvent, useId, useState } from 'react';
import type { ParticularState } from '../../../../src-main/contract/breach-particulars.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { useDateTimeWords } from '../../../lib/date-time-words.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { Button } from '../../../ui/button.tsx';
import { DateTimeField } from '../../../ui/date-time-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { Shown } from '../record/use-breach.ts';
import { useMoment } from '../record/use-moment.ts';

export interface AwarenessDialogProps {
  shown: Shown;
  stored: ParticularState | null;
  onClose: () => void;
}

interface Draft {
  at: string | null;
  scenario: string | null;
  reason: string;
  source: string;
}

/** Sets or moves the start of the clock (Art. 33(1) GDPR): says what it does to the deadline and asks for the reason. */
export function AwarenessDialog({ shown, stored, onClose }: AwarenessDialogProps) {
  const t = useTexts('breach');
  const { engine } = useAccess();
  const formId = useId();
  const deed = useDeed();
  const done = useDoneToast();
  const moment = useMoment(shown.breach);
  const before = stored?.particular.key === 'awareness' ? stored.particular.value : null;
  const [draft, setDraft] = useState<Draft>(() => ({
    at: before?.at ?? new Date(Math.floor(moment / 60_000) * 60_000).toISOString(),
    scenario: before?.scenario ?? null,
    reason: '',
    source: stored?.source ?? '',
  }));
  const [wasTried, setTried] = useState(false);
  const problems = wasTried ? problemsOf(draft, stored, moment) : [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    const { at, scenario, reason, source } = draft;
    if (at === null || problemsOf(draft, stored, moment).length > 0) return;
    const isSet = await deed.run(() =>
      engine.breaches.setParticular({
        breachId: shown.breach.id,
        particular: { key: 'awareness', value: { at, scenario } },
        certainty: 'known',
        followsOn: null,
        knownAt: null,
        source: source.trim(),
        reason: reason.trim(),
        basedOn: stored?.entryId ?? null,
      }),
    );
    if (!isSet) return;
    done(t('awareness.done'));
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{t('cancel')}</Button>
      <Button variant="primary" type="submit" form={formId} isPending={deed.isRunning}>
        {t(before ? 'awareness.act' : 'awareness.enter')}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t(before ? 'awareness.change' : 'awareness.enter')}
      closeLabel={t('closeDialog')}
      footer={footer}
    >
      <form id={formId} noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
        <AwarenessFields
          {...{ shown, draft, problems }}
          isChange={stored !== null}
          onChange={(part) => setDraft({ ...draft, ...part })}
        />
        <Moved shown={shown} at={draft.at} />
        <FailureNotice error={deed.error} />
      </form>
    </Dialog>
  );
}

type Problem = 'knownMissing' | 'knownLater' | 'reasonMissing';

function problemsOf({ at, reason }: Draft, stored: ParticularState | null, moment: number): Problem[] {
  const checks: [Problem, boolean][] = [
    ['knownMissing', at === null],
    ['knownLater', at !== null && Date.parse(at) > moment],
    ['reasonMissing', stored !== null && reason.trim() === ''],
  ];
  return checks.flatMap(([problem, isThere]) => (isThere ? [problem] : []));
}

interface AwarenessFieldsProps {
  shown: Shown;
  draft: Draft;
  problems: readonly Problem[];
  isChange: boolean;
  onChange: (part: Partial<Draft>) => void;
}

function AwarenessFields({ shown, draft, problems, isChange, onChange }: AwarenessFieldsProps) {
  const t = useTexts('breach');
  const language = useLanguage();
  const { law, breach } = shown;
  const words = useDateTimeWords(breach.clock.zone);
  const problem = (...ids: Problem[]) => {
    const found = ids.find((id) => problems.includes(id));
    return found && t(`entry.problem.${found}`);
  };
  return (
    <>
      <p className="text-dense text-ink-2">{inLanguage(law.awareness.rule, language)}</p>
      <Select
        label={t('awareness.scenario')}
        placeholder={t('awareness.choose')}
        options={law.awareness.scenarios.map(({ id, title, start }) => ({
          id,
          label: inLanguage(title, language),
          description: t('awareness.from', { start: inLanguage(start, language) }),
        }))}
        value={draft.scenario}
        onChange={(scenario) => onChange({ scenario })}
      />
      <DateTimeField
        label={t('key.awareness')}
        isRequired
        zone={breach.clock.zone}
        words={words}
        value={draft.at}
        onChange={(at) => onChange({ at })}
        error={problem('knownMissing', 'knownLater')}
      />
      <TextField
        label={t('entry.source')}
        placeholder={t('entry.sourceHint')}
        maxLength={500}
        value={draft.source}
        onChange={(source) => onChange({ source })}
      />
      {isChange && (
        <TextField
          label={t('awareness.reason')}
          isRequired
          maxLength={500}
          value={draft.reason}
          onChange={(reason) => onChange({ reason })}
          error={problem('reasonMissing')}
        />
      )}
    </>
  );
}

/** What the change does to the deadline, before it is made. */
function Moved({ shown: { breach }, at }: { shown: Shown; at: string | null }) {
  const t = useTexts('breach');
  const language = useLanguage();
  const { awareAt, dueAt, rule, zone } = breach.clock;
  if (
    awareAt === null ||
    dueAt === null ||
    rule === null ||
    at === null ||
    Date.parse(at) === Date.parse(awareAt)
  )
    return null;
  const next = new Date(Date.parse(at) + rule.hours * 3_600_000).toISOString();
  return (
    <Notice
      tone="caution"
      live="status"
      title={t('awareness.moves', {
        old: formatInstant(dueAt, zone, language),
        next: formatInstant(next, zone, language),
      })}
    >
      {t('awareness.movesText')}
    </Notice>
  );
}
