import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Fall } from '../../../../src-main/contract/transfer-shock.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useFallName } from '../use-fall-name.ts';
import { asks } from './use-applied.ts';

export interface ApplyDialogProps {
  day: string;
  falls: readonly Fall[];
  onClose: () => void;
}

/** Marks it as fallen: as an exercise, or because the law fell, then with its source. */
export function ApplyDialog({ day, falls, onClose }: ApplyDialogProps) {
  const t = useTexts('transferShock');
  const language = useLanguage();
  const { ask, engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const nameOf = useFallName();
  const { data } = useQuery(ask.transfers.scenarios.queryOptions());
  const kept = data?.scenarios.find((scenario) => asks(scenario, day, falls));
  const [mode, setMode] = useState<'exercise' | 'fallen'>('exercise');
  const [source, setSource] = useState('');
  const isReady = mode === 'exercise' || source.trim() !== '';
  const apply = () =>
    deed.run(async () => {
      const isExercise = mode === 'exercise';
      await engine.transfers.apply({
        day,
        falls: [...falls],
        isExercise,
        source: source.trim(),
        scenarioId: kept?.id ?? null,
      });
      done(t('applied'));
      onClose();
    });
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('applyTitle')}
      closeLabel={t('close')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!isReady}
            isPending={deed.isRunning}
            onPress={() => void apply()}
          >
            {t('applyNow')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <FailureNotice error={deed.error} />
        <p>{t('applyText', { what: falls.map(nameOf).join(', '), day: formatDay(day, language) })}</p>
        {kept && <p className="text-dense text-ink-2">{t('inForce.scenario', { name: kept.name })}</p>}
        <RadioGroup<'exercise' | 'fallen'>
          label={t('mode')}
          options={[
            { id: 'exercise', label: t('exercise'), description: t('exerciseMeans') },
            { id: 'fallen', label: t('fallen'), description: t('fallenMeans') },
          ]}
          value={mode}
          onChange={setMode}
        />
        <TextArea
          label={t('source')}
          description={t(mode === 'fallen' ? 'sourceNeeded' : 'sourceOptional')}
          isRequired={mode === 'fallen'}
          minRows={2}
          value={source}
          onChange={(next) => setSource(next.slice(0, 20_000))}
        />
      </div>
    </Dialog>
  );
}
