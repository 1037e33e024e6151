import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DrillScript } from '../../../../src-main/contract/breach-clock.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { SpeedChoice } from './speed-choice.tsx';
import { usualSpeed } from './speeds.ts';

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** Offers the prepared incidents with what they train; starts the chosen one and leads to it. */
export function DrillChooser({ onClose }: { onClose: () => void }) {
  const t = useTexts('drill');
  const { ask, engine } = useAccess();
  const navigate = useNavigate();
  const deed = useDeed();
  const { data, error } = useQuery(ask.breaches.drillScripts.queryOptions());
  const [chosen, choose] = useState<string | null>(null);
  const [speed, setSpeed] = useState(usualSpeed);
  const scriptId = chosen ?? data?.drills[0]?.id;
  const start = async () => {
    if (scriptId === undefined) return;
    await deed.run(async () => {
      const { breachId } = await engine.breaches.startDrill({ scriptId, speed });
      onClose();
      await navigate({ to: '/breaches/$breachId', params: { breachId } });
    });
  };
  const footer = (
    <>
      <Button onPress={onClose}>{t('cancel')}</Button>
      <Button
        variant="primary"
        isDisabled={scriptId === undefined}
        isPending={deed.isRunning}
        onPress={() => void start()}
      >
        {t('start')}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen
      onOpenChange={(next) => !next && onClose()}
      title={t('chooseTitle')}
      closeLabel={t('close')}
      footer={footer}
    >
      <div className="flex flex-col gap-4">
        <p className="text-ink-2">
          {t('chooseHint')} {t('notReal')}
        </p>
        {data ? (
          <ScriptChoice scripts={data.drills} value={scriptId ?? null} onChange={choose} />
        ) : (
          <Waiting text={t('loading')} />
        )}
        <SpeedChoice label={t('speed')} speed={speed} onChange={setSpeed} isExplained />
        <FailureNotice error={deed.error ?? error} />
      </div>
    </Dialog>
  );
}

interface ScriptChoiceProps {
  scripts: readonly DrillScript[];
  value: string | null;
  onChange: (scriptId: string) => void;
}

function ScriptChoice({ scripts, value, onChange }: ScriptChoiceProps) {
  const t = useTexts('drill');
  const language = useLanguage();
  const options = scripts.map(({ id, title, aim, startsOn, injects }) => ({
    id,
    label: inLanguage(title, language),
    description: `${inLanguage(aim, language)} ${t('startsOn', {
      weekday: t(`weekday.${weekdays[startsOn.weekday - 1] ?? '1'}`),
      time: startsOn.time,
      count: injects.length,
    })}`,
  }));
  return <RadioGroup label={t('script')} options={options} value={value} onChange={onChange} />;
}
