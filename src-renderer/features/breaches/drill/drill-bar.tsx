import { useState } from 'react';
import type { Drill } from '../../../../src-main/contract/breach-clock.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatInstant } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { DebriefCard } from './debrief-card.tsx';
import { DrillMark } from './drill-mark.tsx';
import { DrillMessages } from './drill-messages.tsx';
import { EndDrillDialog } from './end-drill-dialog.tsx';
import { OwnTime } from './own-time.tsx';
import { PaceControls } from './pace-controls.tsx';

/** What a drill adds to the page of its case: its own time, what came in, and at the end how it went. Nothing on a real case. */
export function DrillBar({ breach }: { breach: Breach }) {
  const t = useTexts('drill');
  const { drill } = breach;
  if (drill === null) return null;
  return (
    <section aria-label={t('barLabel')} className="border-y border-dashed border-wait-solid bg-surface">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-6 py-3">
        <DrillMark />
        {drill.endedAt === null ? (
          <Running breach={breach} drill={drill} />
        ) : (
          <Over endedAt={drill.endedAt} />
        )}
      </div>
      <DrillMessages breach={breach} injects={drill.injects} />
      {drill.endedAt !== null && <DebriefCard drill={drill} />}
    </section>
  );
}

function Running({ breach, drill }: { breach: Breach; drill: Drill }) {
  const t = useTexts('drill');
  const [isEnding, setEnding] = useState(false);
  return (
    <>
      <OwnTime breach={breach} drill={drill} />
      <PaceControls breachId={breach.id} speed={drill.pace.speed} />
      <Button small onPress={() => setEnding(true)}>
        {t('end')}
      </Button>
      {isEnding && <EndDrillDialog breachId={breach.id} onClose={() => setEnding(false)} />}
    </>
  );
}

function Over({ endedAt }: { endedAt: string }) {
  const t = useTexts('drill');
  const language = useLanguage();
  return (
    <p>
      {t('ended', { day: formatInstant(endedAt, language) })}{' '}
      <span className="text-ink-2">{t('notReal')}</span>
    </p>
  );
}
