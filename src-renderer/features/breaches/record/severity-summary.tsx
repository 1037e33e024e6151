import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatFixed } from '../../../lib/format.ts';
import { Link } from '../../../ui/link.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { Equation } from '../severity/equation.tsx';
import { LevelBar, levelStatus } from '../severity/level-bar.tsx';
import { useSeverityMethod } from '../severity/use-severity-method.ts';
import { pageOf } from './use-breach.ts';

/** How grave it is by ENISA's method, as an equation that can be checked by eye, and what the rule proposes. */
export function SeveritySummary({ breach }: { breach: Breach }) {
  const t = useTexts('breach');
  const record = breach.severities.at(-1);
  const level = record && <Tag status={levelStatus[record.level]}>{t(`level.${record.level}`)}</Tag>;
  return (
    <section className="grid gap-2 border-b border-line px-6 py-4">
      <SectionHeading aside={level}>{t('severity.title')}</SectionHeading>
      {record ? (
        <Judged record={record} href={pageOf(breach.id, 'severity')} />
      ) : (
        <p className="text-dense text-ink-2">
          {t('severity.none')} <Link href={pageOf(breach.id, 'severity')}>{t('severity.assess')}</Link>
        </p>
      )}
      <p className="text-dense text-ink-2">
        {t('severity.proposal', { risk: breach.recommendation.risk })}{' '}
        <Link href={pageOf(breach.id, 'decisions')}>{t('severity.toDecisions')}</Link>
      </p>
    </section>
  );
}

function Judged({ record, href }: { record: Breach['severities'][number]; href: string }) {
  const t = useTexts('breach');
  const language = useLanguage();
  const { method } = useSeverityMethod();
  const { question, answer, override } = record;
  if (!method) return null;
  return (
    <>
      <Equation {...{ question, answer, method }} />
      <LevelBar method={method} score={answer.score} />
      {override && (
        <p className="text-dense text-ink-2 wrap-anywhere">
          {t('severity.override', {
            level: t(`level.${override.level}`),
            score: formatFixed(answer.score, 2, language),
            reason: override.reason,
          })}
        </p>
      )}
      <p className="text-dense text-ink-2">
        <Link href={href}>{t('severity.arithmetic')}</Link>
      </p>
    </>
  );
}
