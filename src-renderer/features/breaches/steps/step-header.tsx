import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Link } from '../../../ui/link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { ClockLine } from './clock-line.tsx';
import { type Step, StepNav } from './step-nav.tsx';

/** Title of the step, the case it belongs to, its clock, and the way to the other steps. */
export function StepHeader({ breach, step }: { breach: Breach; step: Step }) {
  const t = useTexts('breachSteps');
  const subtitle = (
    <span className="flex flex-wrap items-center gap-x-2">
      <Link href={`/breaches/${breach.id}`}>
        {t('caseOf', { number: breach.number, title: breach.title })}
      </Link>
      {breach.isDrill && (
        <Tag status="wait" tone="wait">
          {t('drill')}
        </Tag>
      )}
    </span>
  );
  return (
    <PageHeader title={t(`steps.${step}`)} subtitle={subtitle} actions={<ClockLine breach={breach} />}>
      {breach.state === 'closed' && (
        <div className="pb-3">
          <Notice tone="neutral" title={t('closed')}>
            {t('closedText')} <Link href={`/breaches/${breach.id}`}>{t('toCase')}</Link>
          </Notice>
        </div>
      )}
      {breach.drill?.endedAt && (
        <div className="pb-3">
          <Notice tone="neutral" title={t('drillOver')} />
        </div>
      )}
      <div className="-mx-6">
        <StepNav breachId={breach.id} step={step} />
      </div>
    </PageHeader>
  );
}
