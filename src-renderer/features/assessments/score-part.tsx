import type { Assessment } from '../../../src-main/contract/assessments.ts';
import { useTexts } from '../../i18n/messages.ts';
import { ConfidenceLine, ConfidenceToday } from '../../lib/confidence.tsx';
import { useSectionTitle } from '../../lib/section-title.ts';
import { ScoreBreakdown } from '../../ui/charts/score-breakdown.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';

/** The arithmetic of the score: what each topic reached and lost, and how well the answers are proved. */
export function ScorePart({ assessment }: { assessment: Assessment }) {
  const { result } = assessment;
  const t = useTexts('decision');
  const titleOf = useSectionTitle();
  const { score, scoreParts, approvalThreshold, confidence, findings } = result;
  const hasBlocker = findings.some(({ severity }) => severity === 'blocker');
  return (
    <section>
      <SectionHeading
        aside={
          score !== null && (
            <span className="text-dense font-normal text-ink-2">
              100 − {100 - score} = <strong className="font-serif text-dialog text-ink">{score}</strong>
            </span>
          )
        }
      >
        {t('counts')}
      </SectionHeading>
      <p className="pt-1 text-meta text-ink-2">
        {score === null ? t('noScore') : t('approvalFrom', { threshold: approvalThreshold })}
      </p>
      {hasBlocker && <p className="text-meta text-ink-2">{t('blockerRemains')}</p>}
      <div className="pt-2">
        <ScoreBreakdown
          width={304}
          title={t('counts')}
          tableLabel={t('tableLabel')}
          topics={scoreParts
            .filter(({ weight }) => weight > 0)
            .map(({ questionnaireId, title, reached, weight }) => ({
              id: questionnaireId,
              label: titleOf({ id: questionnaireId, title }),
              reached,
              possible: weight,
              text: t('of', { reached, weight }),
            }))}
          topicText={t('topic')}
          reachedText={t('reached')}
          lostText={t('lost')}
        />
      </div>
      <ConfidenceLine confidence={confidence} />
      <ConfidenceToday assessment={assessment} />
    </section>
  );
}
