import { useState } from 'react';
import type { NextStep } from '../../../../src-main/contract/breach-clock.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { useTimeLeft } from '../../../lib/clock-words.ts';
import { inLanguage } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { CloseDialog } from '../closing/close-dialog.tsx';
import { stateAt } from './clock-state.ts';
import { pageOf } from './use-breach.ts';
import { useMoment } from './use-moment.ts';

/** Where each step is done. */
const places: Readonly<Record<Exclude<NextStep, 'close' | 'nothing'>, Parameters<typeof pageOf>[1]>> = {
  confirmAwareness: 'facts',
  assessSeverity: 'severity',
  decideRisk: 'decisions',
  decideAuthority: 'decisions',
  decidePeople: 'decisions',
  sendInitial: 'notification',
  sendFollowUp: 'notification',
  sendFinal: 'notification',
  tellPeople: 'letters',
  tellController: 'letters',
};

/** The one thing to do next, and what it needs. */
export function NextStepPanel({ breach }: { breach: Breach }) {
  const t = useTexts('breach');
  const language = useLanguage();
  const [isClosing, setClosing] = useState(false);
  const { nextStep: step, authority } = breach;
  const name = authority ? inLanguage(authority.name, language) : t('step.theAuthority');
  return (
    <section className="grid gap-1 border-b border-line bg-surface px-6 py-4">
      <p className="text-meta font-semibold text-ink-2">{t('step.label')}</p>
      <h2 className="text-section">{t(`step.title.${step}`, { authority: name })}</h2>
      <StepText breach={breach} />
      <Overdue breach={breach} />
      {step !== 'nothing' && (
        <div className="flex flex-wrap gap-2 pt-2">
          {step === 'close' ? (
            <Button variant="primary" onPress={() => setClosing(true)}>
              {t('step.act.close')}
            </Button>
          ) : (
            <ButtonLink isPrimary href={hrefOf(breach.id, step)}>
              {t(`step.act.${step}`)}
            </ButtonLink>
          )}
        </div>
      )}
      {isClosing && <CloseDialog breach={breach} onClose={() => setClosing(false)} />}
    </section>
  );
}

function hrefOf(breachId: string, step: keyof typeof places): string {
  const page = pageOf(breachId, places[step]);
  return step === 'confirmAwareness' ? `${page}?field=awareness` : page;
}

/** What the step needs: for a notification, how much of it stands. */
function StepText({ breach: { nextStep: step, nextNotice, closeObstacles } }: { breach: Breach }) {
  const t = useTexts('breach');
  if (step === 'sendInitial' || step === 'sendFollowUp' || step === 'sendFinal') {
    const asked = nextNotice.fields.filter(({ isMandatory }) => isMandatory);
    const there = asked.filter(({ state }) => state === 'known' || state === 'provisional').length;
    return (
      <p className="text-dense text-ink-2">
        {t('step.fields', { there, total: asked.length, open: asked.length - there })}
      </p>
    );
  }
  if (step === 'close')
    return (
      <p className="text-dense text-ink-2">
        {t('step.text.close')} {closeObstacles.includes('lessonsMissing') && t('step.lessonsFirst')}
      </p>
    );
  return <p className="text-dense text-ink-2">{t(`step.text.${step}`)}</p>;
}

/** The period is over: notifying is still required and better than silence (Art. 33(1) sentence 2 GDPR). */
function Overdue({ breach }: { breach: Breach }) {
  const t = useTexts('breach');
  const left = useTimeLeft();
  const moment = useMoment(breach);
  const { clock } = breach;
  if (stateAt(clock, moment) !== 'passed' || clock.dueAt === null) return null;
  const page = clock.addressee === 'authority' ? 'notification' : 'letters';
  const draft = places[breach.nextStep as keyof typeof places] !== page && (
    <ButtonLink small href={pageOf(breach.id, page)}>
      {t(`overdueAct.${clock.addressee}`)}
    </ButtonLink>
  );
  return (
    <div className="pt-2">
      <Notice
        tone="risk"
        actions={draft}
        title={t(`overdue.${clock.addressee}`, {
          time: left(clock.dueAt, moment),
          hours: clock.rule?.hours ?? 0,
        })}
      >
        {t(`overdueText.${clock.addressee}`)}
      </Notice>
    </div>
  );
}
