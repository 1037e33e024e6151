import { useQuery } from '@tanstack/react-query';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useNow } from '../../../lib/use-now.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Inspector, InspectorSection } from '../../../ui/inspector.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { DrillMark } from '../drill/drill-mark.tsx';
import { nextPlace } from './next-place.ts';
import { RowFacts } from './row-facts.tsx';
import { toldOf, toldShape } from './told.ts';

/** The case of the chosen line at a glance. */
export function RowInspector({ breachId, onClose }: { breachId: string; onClose: () => void }) {
  const t = useTexts('breaches');
  const { ask } = useAccess();
  const { data: breach, error } = useQuery(
    ask.breaches.get.queryOptions({ input: { breachId, asOf: null } }),
  );
  return (
    <Inspector
      label={t('inspector.label')}
      title={breach?.title}
      subtitle={breach && t(breach.isDrill ? 'drillNumber' : 'breachNumber', { number: breach.number })}
      closeLabel={t('inspector.close')}
      onClose={onClose}
    >
      <FailureNotice error={error} />
      {breach && (
        <>
          <Ways breachId={breachId} />
          <InspectorSection>
            <State breach={breach} />
          </InspectorSection>
          <InspectorSection>
            <RowFacts breach={breach} />
          </InspectorSection>
        </>
      )}
    </Inspector>
  );
}

function Ways({ breachId }: { breachId: string }) {
  const t = useTexts('breaches');
  const { shell } = useAccess();
  return (
    <div className="flex flex-wrap items-center gap-2 pb-4">
      <ButtonLink href={`/breaches/${breachId}`}>{t('inspector.open')}</ButtonLink>
      <Button variant="quiet" onPress={() => void shell.window.open({ address: `/breaches/${breachId}` })}>
        {t('inspector.inWindow')}
      </Button>
    </div>
  );
}

/** How it stands with the notification, and what comes next. */
function State({ breach }: { breach: Breach }) {
  const t = useTexts('breaches');
  const now = useNow();
  const { clock, nextStep, isDrill, id } = breach;
  const authority = breach.decisions.findLast(({ decision }) => decision.about === 'authority')?.decision;
  const told = toldOf(
    {
      notifiedAt: clock.frozenAt,
      dueAt: clock.dueAt,
      clockState: clock.state,
      authorityDecision: authority?.about === 'authority' ? authority.result : null,
    },
    now,
  );
  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap items-center gap-2">
        {isDrill && (
          <span className="uppercase">
            <DrillMark />
          </span>
        )}
        <Tag status={toldShape[told]}>{t(`told.${told}`)}</Tag>
      </p>
      {nextStep !== 'nothing' && (
        <div>
          <p className="text-meta text-ink-3">{t('inspector.next')}</p>
          <p className="pb-1.5">{t(`step.${nextStep}`)}</p>
          <ButtonLink small href={nextPlace(id, nextStep)}>
            {t(`act.${nextStep}`)}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
