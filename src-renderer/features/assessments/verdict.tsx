import type { Assessment, DecisionResult } from '../../../src-main/contract/assessments.ts';
import { useTexts } from '../../i18n/messages.ts';

/** The decision in two sentences: what it says, and whether the level of protection suffices. */
export function Verdict({ assessment, result }: { assessment: Assessment; result: DecisionResult | null }) {
  const t = useTexts('decision');
  const { serviceName: service, protectionNeed } = assessment;
  const count = assessment.result.findings.filter(({ treatment }) => treatment?.kind === 'condition').length;
  if (result === null) return <p className="mt-2 text-ink-2">{t('choose', { service })}</p>;
  const level = { approve: 'enough', approveWithConditions: 'enoughOnce', reject: 'notEnough' } as const;
  return (
    <p className="mt-2">
      {t.rich(result, { service, count, b: (words) => <strong>{words}</strong> })}{' '}
      {t(level[result], { need: t(`need.${protectionNeed}`) })}
    </p>
  );
}
