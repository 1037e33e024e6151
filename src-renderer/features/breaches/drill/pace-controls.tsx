import { Pause, Play } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { SpeedChoice } from './speed-choice.tsx';
import { runningSpeedOf, type Speed } from './speeds.ts';

/** Holds the time of a drill, lets it go on, and changes how fast it runs. */
export function PaceControls({ breachId, speed }: { breachId: string; speed: number }) {
  const t = useTexts('drill');
  const { engine } = useAccess();
  const deed = useDeed();
  const isStopped = speed === 0;
  // What it goes on with after a pause.
  const [last, setLast] = useState(() => runningSpeedOf(speed));
  const change = (next: Speed) => {
    if (next !== 0) setLast(next);
    void deed.run(() => engine.breaches.setDrillSpeed({ breachId, speed: next }));
  };
  return (
    <>
      <Button small icon={isStopped ? Play : Pause} onPress={() => change(isStopped ? last : 0)}>
        {t(isStopped ? 'goOn' : 'pause')}
      </Button>
      <div className="w-56">
        <SpeedChoice
          hideLabel
          label={t('speed')}
          speed={isStopped ? last : runningSpeedOf(speed)}
          onChange={change}
        />
      </div>
      <FailureNotice error={deed.error} />
    </>
  );
}
