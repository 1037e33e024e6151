import { useTexts } from '../../../i18n/messages.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Link } from '../../../ui/link.tsx';
import { pageOf } from '../record/use-breach.ts';

const steps = ['facts', 'severity', 'decisions', 'notification', 'letters', 'impact'] as const;
export type Step = (typeof steps)[number];

/** The ways from a case and its pages to the others. */
export function StepNav({ breachId, step }: { breachId: string; step?: Step }) {
  const t = useTexts('breachSteps');
  return (
    <nav aria-label={t('stepsLabel')} className="border-b border-line bg-desk px-6">
      <ul className="flex flex-wrap gap-x-5">
        {steps.map((each) => (
          <StepLink key={each} href={pageOf(breachId, each)} isHere={each === step}>
            {t(`steps.${each}`)}
          </StepLink>
        ))}
      </ul>
    </nav>
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
