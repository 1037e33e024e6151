import { useQuery } from '@tanstack/react-query';
import { BookmarkPlus, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Fall, Scenario } from '../../../../src-main/contract/transfer-shock.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { TextField } from '../../../ui/text-field.tsx';

export interface ScenarioBarProps {
  day: string;
  falls: readonly Fall[];
  /** The scenario that the address names: the search leads to it. */
  named: string | undefined;
  onOpen: (scenario: Scenario) => void;
}

/** Scenarios that were kept, and a way to keep this one. */
export function ScenarioBar({ day, falls, named, onOpen }: ScenarioBarProps) {
  const t = useTexts('transferShock');
  const { ask, engine } = useAccess();
  const { data } = useQuery(ask.transfers.scenarios.queryOptions());
  const asked = data?.scenarios.find(({ id }) => id === named);
  useEffect(() => {
    if (asked) onOpen(asked);
  }, [asked, onOpen]);
  const deed = useDeed();
  const done = useDoneToast();
  const [isNaming, setNaming] = useState(false);
  const remove = (scenarioId: string) =>
    deed.run(async () => {
      await engine.transfers.removeScenario({ scenarioId });
      done(t('scenarioRemoved'));
    });
  return (
    <section aria-label={t('scenarios')} className="grid gap-1">
      <h2 className="font-semibold">{t('scenarios')}</h2>
      {data?.scenarios.length === 0 && <p className="text-dense text-ink-2">{t('noScenarios')}</p>}
      <ul>
        {data?.scenarios.map((scenario) => (
          <li key={scenario.id} className="flex flex-wrap items-center gap-1">
            <Button small variant="quiet" onPress={() => onOpen(scenario)}>
              {scenario.name}
            </Button>
            <ScenarioMark scenarioId={scenario.id} />
            <IconButton
              small
              icon={Trash2}
              label={t('removeScenario', { name: scenario.name })}
              onPress={() => void remove(scenario.id)}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button small icon={BookmarkPlus} isDisabled={falls.length === 0} onPress={() => setNaming(true)}>
          {t('keep')}
        </Button>
      </div>
      <FailureNotice error={deed.error} />
      {isNaming && <NameDialog day={day} falls={falls} onClose={() => setNaming(false)} />}
    </section>
  );
}

/** Whether the scenario was applied and still is; nothing where it is only kept. */
function ScenarioMark({ scenarioId }: { scenarioId: string }) {
  const t = useTexts('transferShock');
  const language = useLanguage();
  const { ask } = useAccess();
  const { data } = useQuery(ask.transfers.amendments.queryOptions());
  const mark = data?.amendments.find((amendment) => amendment.scenarioId === scenarioId);
  if (mark === undefined) return null;
  const day = formatDay(mark.from, language);
  return (
    <Tag bare status="caution">
      {t(mark.isExercise ? 'inForce.tagExercise' : 'inForce.tagFallen', { day })}
    </Tag>
  );
}

function NameDialog({
  day,
  falls,
  onClose,
}: Pick<ScenarioBarProps, 'day' | 'falls'> & { onClose: () => void }) {
  const t = useTexts('transferShock');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const [name, setName] = useState('');
  const keep = () =>
    deed.run(async () => {
      await engine.transfers.saveScenario({ id: null, name: name.trim(), day, falls: [...falls] });
      done(t('scenarioKept'));
      onClose();
    });
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      size="small"
      title={t('keepTitle')}
      closeLabel={t('close')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={name.trim() === ''}
            isPending={deed.isRunning}
            onPress={() => void keep()}
          >
            {t('keep')}
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        <FailureNotice error={deed.error} />
        <TextField label={t('name')} autoFocus maxLength={500} value={name} onChange={setName} />
      </div>
    </Dialog>
  );
}
