import type { Recommendation, RiskFactName, RiskReason } from '../../../../src-main/contract/breach-risk.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { Link } from '../../../ui/link.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { StatusShape } from '../../../ui/status-shape.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { pageOf } from '../record/use-breach.ts';
import { resultStatus } from './current.ts';

/** What the rule proposes from the facts, every reason for and against, and what nobody knows yet that could change it. */
export function ProposalPart({ breach }: { breach: Breach }) {
  const t = useTexts('breachSteps');
  const { recommendation } = breach;
  const reasonsOf = (direction: RiskReason['direction']) =>
    recommendation.reasons.filter((reason) => reason.direction === direction);
  return (
    <div className="flex flex-col gap-5">
      <section>
        <SectionHeading>{t('decisions.proposal')}</SectionHeading>
        <p className="pt-1">
          <Tag status={resultStatus[recommendation.risk]}>
            {t(`decisions.results.${recommendation.risk}`)}
          </Tag>
        </p>
        <p className="pt-1 text-dense text-ink-2">{t('decisions.proposalHint')}</p>
      </section>
      <Reasons title={t('decisions.for')} reasons={reasonsOf('for')} />
      <Reasons title={t('decisions.against')} reasons={reasonsOf('against')} />
      <Unknowns breachId={breach.id} wouldChange={recommendation.wouldChange} />
      <p className="text-dense">
        <Link href={pageOf(breach.id, 'severity')}>{t('decisions.toSeverity')}</Link>
      </p>
    </div>
  );
}

function Reasons({ title, reasons }: { title: string; reasons: readonly RiskReason[] }) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  return (
    <section>
      <SectionHeading level={3}>{title}</SectionHeading>
      {reasons.length === 0 && <p className="pt-1 text-dense text-ink-2">{t('decisions.noReason')}</p>}
      <ul className="pt-1">
        {reasons.map(({ id, text, basis }) => (
          <li key={id} className="border-t border-line py-1.5 first:border-t-0">
            <p>{text[language]}</p>
            <p className="text-meta text-ink-2">{basis[language]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The rule speaks of people where the facts speak of a number. */
function factOf(fact: RiskFactName): string {
  return fact === 'people' ? 'subjectCount' : fact;
}

function Unknowns({
  breachId,
  wouldChange,
}: {
  breachId: string;
  wouldChange: Recommendation['wouldChange'];
}) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  if (wouldChange.length === 0) return null;
  return (
    <section>
      <SectionHeading level={3}>{t('decisions.unknown')}</SectionHeading>
      <p className="pt-1 text-dense text-ink-2">{t('decisions.unknownHint')}</p>
      <ul className="pt-1">
        {wouldChange.map(({ fact, text }) => (
          <li key={fact} className="flex items-start gap-2 border-t border-line py-1.5 first:border-t-0">
            <span className="pt-0.5">
              <StatusShape status="unclear" />
            </span>
            <span className="min-w-0">
              {text[language]}{' '}
              <Link href={`${pageOf(breachId, 'facts')}?field=${factOf(fact)}`}>{t('decisions.clear')}</Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
