import { useState } from 'react';
import type { ParticularState } from '../../../../src-main/contract/breach-particulars.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import type { Shown } from '../record/use-breach.ts';
import { AwarenessDialog } from './awareness-dialog.tsx';
import { useParticularText } from './particular-text.ts';

/** When the breach became known: the start of the clock, changed only on purpose and with a reason. */
export function AwarenessFact({ shown, stored }: { shown: Shown; stored: ParticularState | null }) {
  const t = useTexts('breach');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { breach, law, isClosed } = shown;
  const text = useParticularText(breach.clock.zone);
  const awareness = stored?.particular.key === 'awareness' ? stored.particular.value : null;
  const scenario = law.awareness.scenarios.find(({ id }) => id === awareness?.scenario);
  return (
    <div className="grid justify-items-start gap-2">
      {stored && awareness ? (
        <p className="text-section font-semibold">{text(stored.particular)}</p>
      ) : (
        <p>{t('awareness.open')}</p>
      )}
      {scenario && (
        <p className="text-dense text-ink-2">
          {t('awareness.scenarioIs', {
            scenario: inLanguage(scenario.title, language),
            start: inLanguage(scenario.start, language),
          })}
        </p>
      )}
      {!isClosed && (
        <Button small onPress={() => setOpen(true)}>
          {t(awareness ? 'awareness.change' : 'awareness.enter')}
        </Button>
      )}
      {isOpen && <AwarenessDialog shown={shown} stored={stored} onClose={() => setOpen(false)} />}
    </div>
  );
}
