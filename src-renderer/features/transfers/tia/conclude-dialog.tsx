import { useState } from 'react';
import { TiaResult } from '../../../../src-main/contract/transfer.ts';
import type { Tia, TiaConclusionInput, TiaTexts } from '../../../../src-main/contract/transfer-assessment.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { DayField } from '../../../lib/day-field.tsx';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useActor } from '../../../lib/use-actor.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { onTheWall } from '../../../lib/zoned-time.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';

export interface ConcludeDialogProps {
  tia: Tia;
  texts: TiaTexts;
  onClose: () => void;
}

/** Result, day, person and next review; says what becomes permanent. */
export function ConcludeDialog({ tia, texts, onClose }: ConcludeDialogProps) {
  const t = useTexts('transferAssessment');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const [actor, setActor] = useActor();
  const form = useConclusion(tia);
  const { on, result, conditions, reviewOn } = form.value;
  const isReady = result !== null && on !== null && reviewOn !== null && actor.trim() !== '';
  const conclude = () =>
    deed.run(async () => {
      if (result === null || on === null || reviewOn === null) return;
      const conclusion: TiaConclusionInput = { result, on, reviewOn, conditions, person: actor.trim() };
      await engine.transfers.conclude({ assessmentId: tia.id, conclusion });
      done(t('concluded'));
      onClose();
    });
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('concludeTitle')}
      closeLabel={t('close')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!isReady}
            isPending={deed.isRunning}
            onPress={() => void conclude()}
          >
            {t('conclude')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <FailureNotice error={deed.error} />
        <Proposal tia={tia} texts={texts} />
        <RadioGroup<TiaResult>
          label={t('resultField')}
          options={TiaResult.options.map((id) => ({
            id,
            label: t(`result.${id}`),
            description: t(`resultMeans.${id}`),
          }))}
          value={result}
          onChange={(next) => form.change({ result: next })}
        />
        <TextArea
          label={t('conditions')}
          description={result === 'supplementary_ok' ? t('conditionsNeeded') : undefined}
          minRows={2}
          value={conditions}
          onChange={(next) => form.change({ conditions: next.slice(0, 20_000) })}
        />
        <div className="flex flex-wrap gap-4">
          <DayField label={t('on')} value={on} onChange={(next) => form.change({ on: next })} />
          <DayField
            label={t('reviewOn')}
            value={reviewOn}
            onChange={(next) => form.change({ reviewOn: next })}
          />
          <TextField label={t('person')} value={actor} onChange={setActor} maxLength={500} />
        </div>
        <p className="text-dense text-ink-2">{t('permanent', { count: tia.content.subjects.length })}</p>
      </div>
    </Dialog>
  );
}

function Proposal({ tia, texts }: { tia: Tia; texts: TiaTexts }) {
  const t = useTexts('transferAssessment');
  const language = useLanguage();
  const { result, reasonIds } = tia.proposal;
  const reasons = texts.reasons.filter(({ id }) => reasonIds.includes(id)).map(({ text }) => text[language]);
  return (
    <Notice
      tone={result === null ? 'neutral' : 'accent'}
      title={result === null ? t('noProposal') : t('proposal', { result: t(`result.${result}`) })}
    >
      {reasons.join(' ')}
      {tia.open.length > 0 && (
        <p className="mt-1 text-caution">{t('openCount', { count: tia.open.length })}</p>
      )}
    </Notice>
  );
}

interface Conclusion {
  result: TiaResult | null;
  on: string | null;
  reviewOn: string | null;
  conditions: string;
}

function useConclusion({ proposal }: Tia) {
  const [value, setValue] = useState<Conclusion>(() => {
    const { day } = onTheWall(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone);
    return { result: proposal.result, on: day, reviewOn: inAYear(day), conditions: '' };
  });
  return { value, change: (part: Partial<Conclusion>) => setValue((now) => ({ ...now, ...part })) };
}

/** The same day a year later; 29 February becomes the 28th. */
function inAYear(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return day.endsWith('-02-29') ? next.replace('-29', '-28') : next;
}
