import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import { Link } from '../../ui/link.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import type { Status } from '../../ui/status.ts';
import { StatusShape } from '../../ui/status-shape.tsx';
import { checksBefore } from './checks.ts';
import type { DecisionSideProps } from './decision-paper.tsx';

/** What to look at before the decision becomes permanent. */
export function DecisionChecks({ assessment, steps, toQuestion }: DecisionSideProps) {
  const t = useTexts('decision');
  const { ask } = useAccess();
  const { data: settings } = useQuery(ask.settings.get.queryOptions());
  const { open, unknown, blockers, unhandled } = checksBefore(assessment, steps);
  const needsOpinion = settings?.needsDpoOpinion ?? false;
  const show = (questionId: string | undefined) =>
    questionId && <Link onPress={() => toQuestion(questionId)}>{t('show')}</Link>;
  return (
    <section>
      <SectionHeading>{t('before')}</SectionHeading>
      <ul className="flex flex-col gap-1.5 pt-2 text-dense">
        <Check status={open.length > 0 ? 'caution' : 'ok'}>
          {open.length > 0 ? t('checks.open', { count: open.length }) : t('checks.allAnswered')}{' '}
          {show(open[0])}
        </Check>
        {unknown.length > 0 && (
          <Check status="unclear">
            {t('checks.unknown', { count: unknown.length })} {show(unknown[0])}
          </Check>
        )}
        <Check status={unhandled > 0 ? 'risk' : 'ok'}>
          {unhandled > 0 && t('checks.blockersOpen', { count: unhandled })}
          {unhandled === 0 && t(blockers > 0 ? 'checks.blockersHandled' : 'checks.noBlocker')}
        </Check>
        <Check status={assessment.dpoOpinion ? 'ok' : needsOpinion ? 'risk' : 'caution'}>
          {t(assessment.dpoOpinion ? 'checks.opinionThere' : 'checks.opinionMissing')}
        </Check>
      </ul>
    </section>
  );
}

function Check({ status, children }: { status: Status; children: ReactNode }) {
  return (
    <li className="flex items-start gap-2">
      <span className="mt-px">
        <StatusShape status={status} />
      </span>
      <span className="min-w-0">{children}</span>
    </li>
  );
}
