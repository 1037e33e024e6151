import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Link } from '../../../ui/link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { ClockLine } from './clock-line.tsx';
import { type Step, steps } from './step-page.tsx';

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
    <PageHeader title={t(`steps.${step}`)} subtitle={subtitle} actions={<ClockLine clock={breach.clock} />}>
      {breach.state === 'closed' && (
        <div className="pb-3">
          <Notice tone="neutral" title={t('closed')}>
            {t('closedText')} <Link href={`/breaches/${breach.id}`}>{t('toCase')}</Link>
          </Notice>
        </div>
      )}
      <nav aria-label={t('stepsLabel')} className="-mx-6 border-b border-line px-6">
        <ul className="flex flex-wrap gap-x-5">
          {steps.map((each) => (
            <StepLink key={each} href={`/breaches/${breach.id}/${each}`} isHere={each === step}>
              {t(`steps.${each}`)}
            </StepLink>
          ))}
        </ul>
      </nav>
    </PageHeader>
  );
}

function StepLink({ href, isHere, children }: { href: string; isHere: boolean; children: string }) {
  return (
    <li
      className={classNames(
        '-mb-px flex min-h-9 items-center border-b-2',
        isHere ? 'border-accent font-semibold' : 'border-transparent',
      )}
    >
      <Link quiet href={href} {...(isHere ? { 'aria-current': 'page' as const } : {})}>
        {children}
      </Link>
    </li>
  );
}
