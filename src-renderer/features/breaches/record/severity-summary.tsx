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

export interface SeveritySummaryProps {
  breach: Breach;
  /** Past knowledge leads nowhere: the other pages show what is known now. */
  isPast: boolean;
}

/** How grave it is by ENISA's method, as an equation that can be checked by eye, and what was proposed and decided. */
export function SeveritySummary({ breach, isPast }: SeveritySummaryProps) {
  const t = useTexts('breach');
  const record = breach.severities.at(-1);
  const level = record && <Tag status={levelStatus[record.level]}>{t(`level.${record.level}`)}</Tag>;
  const href = pageOf(breach.id, 'severity');
  return (
    <section className="grid gap-2 border-b border-line px-6 py-4">
      <SectionHeading aside={level}>{t('severity.title')}</SectionHeading>
      {record ? <Judged record={record} /> : <p className="text-dense text-ink-2">{t('severity.none')}</p>}
      {!isPast && (
        <p className="text-dense">
          <Link href={href}>{t(record ? 'severity.arithmetic' : 'severity.assess')}</Link>
        </p>
      )}
      <p className="text-dense text-ink-2">
        <Verdict breach={breach} />{' '}
        {!isPast && <Link href={pageOf(breach.id, 'decisions')}>{t('severity.toDecisions')}</Link>}
      </p>
    </section>
  );
}

/** What was decided about the risk, or what the rule proposes while nobody has. */
function Verdict({ breach: { decisions, recommendation } }: { breach: Breach }) {
  const t = useTexts('breach');
  const newest = decisions.findLast(({ decision }) => decision.about === 'risk');
  if (newest?.decision.about !== 'risk') return t('severity.proposal', { risk: recommendation.risk });
  const decision = t(`act.risk.${newest.decision.result}`);
  return t('severity.decided', { decision, risk: newest.proposal.risk });
}

function Judged({ record: { question, answer, override } }: { record: Breach['severities'][number] }) {
  const t = useTexts('breach');
  const language = useLanguage();
  const { method } = useSeverityMethod();
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
    </>
  );
}
