import { useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { currentAbout } from './current.ts';
import { type DecisionAbout, DecisionForm } from './decision-form.tsx';
import { DecisionPaper } from './decision-paper.tsx';
import { EarlierDecisions } from './earlier-decisions.tsx';

/** One decision: as it was made, or to be made; a new one never replaces the words of the old. */
export function DecisionPart({ shown, subject, isNext, onUnsaved }: DecisionAbout) {
  const t = useTexts('breachSteps');
  const { breach, isClosed } = shown;
  const [isAnew, decideAnew] = useState(false);
  const current = currentAbout(breach.decisions, subject);
  const isWaiting = subject !== 'risk' && currentAbout(breach.decisions, 'risk') === null;
  const heading = `decision-${subject}`;
  const stop = () => {
    onUnsaved(false);
    decideAnew(false);
  };
  return (
    <section aria-labelledby={heading} className="flex max-w-180 flex-col gap-3">
      <h2 id={heading} className="text-section">
        {t(`decisions.questions.${subject}`)}
      </h2>
      {current && <DecisionPaper decision={current} zone={breach.clock.zone} />}
      {current && !isAnew && !isClosed && (
        <div>
          <Button small onPress={() => decideAnew(true)}>
            {t('decisions.anew')}
          </Button>
        </div>
      )}
      {!current && isWaiting && <Notice tone="neutral">{t('decisions.riskFirst')}</Notice>}
      {!current && isClosed && <Notice tone="neutral">{t('decisions.undecided')}</Notice>}
      {!isClosed && !isWaiting && (current === null || isAnew) && (
        <DecisionForm
          {...{ shown, subject, isNext, onUnsaved }}
          onDone={stop}
          {...(current ? { onCancel: stop } : {})}
        />
      )}
      <EarlierDecisions decisions={breach.decisions} subject={subject} zone={breach.clock.zone} />
    </section>
  );
}
