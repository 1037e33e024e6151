import { useState } from 'react';
import type { Assessment } from '../../../../src-main/contract/assessments.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { CompensationPanel } from '../../../lib/compensation/compensation-panel.tsx';
import { inLanguage } from '../../../lib/format.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { LevelList } from './levels/level-list.tsx';
import { byGap } from './levels/sorted-levels.ts';
import { LevelChart } from './overview/level-chart.tsx';
import { today } from './today.ts';

/** Vendor against what the protection need requires and what we do ourselves, control by control, the widest gap first. */
export function MeasuresTab({ assessment }: { assessment: Assessment | null }) {
  const t = useTexts('vendor');
  const language = useLanguage();
  const [areOnlyGaps, showOnlyGaps] = useState(false);
  const [control, setControl] = useState<string | null>(null);
  if (!assessment) return <p className="bg-surface px-6 py-5 text-ink-2">{t('measures.none')}</p>;
  const levels = byGap(assessment.result.levels);
  const short = levels.filter(({ isShort }) => isShort);
  const shown = areOnlyGaps ? short : levels;
  const open = levels.find((level) => level.control === control);
  return (
    <div className="grid gap-4 bg-surface px-6 py-5">
      <p className="max-w-170 text-ink-2">{t('levels.explain')}</p>
      <LevelChart levels={levels} />
      <Switch isSelected={areOnlyGaps} onChange={showOnlyGaps}>
        {t('levels.onlyGaps', { count: short.length })}
      </Switch>
      {shown.length === 0 ? (
        <p className="text-ink-2">{t('levels.noGaps')}</p>
      ) : (
        <LevelList levels={shown} onCompensate={setControl} />
      )}
      <Dialog
        isOpen={open !== undefined}
        onOpenChange={(next) => !next && setControl(null)}
        title={open ? inLanguage(open.label, language) : ''}
        closeLabel={t('close')}
      >
        {open && (
          <CompensationPanel
            assessmentId={assessment.id}
            control={open.control}
            compensation={open.compensation}
            today={today()}
          />
        )}
      </Dialog>
    </div>
  );
}
