import type { AssessmentSummary } from '../../../../../src-main/contract/assessments.ts';
import { useTexts } from '../../../../i18n/messages.ts';
import { TrendLine, type TrendPoint } from '../../../../ui/charts/trend-line.tsx';
import { SectionHeading } from '../../../../ui/section-heading.tsx';

/** The last runs of a service with their results. */
const most = 5;

export interface ScoreTrendProps {
  /** Newest first. */
  runs: readonly AssessmentSummary[];
  threshold: number;
}

/** How the result went from run to run. */
export function ScoreTrend({ runs, threshold }: ScoreTrendProps) {
  const t = useTexts('vendor');
  const points = runs
    .slice(0, most)
    .toReversed()
    .flatMap((run): TrendPoint[] => {
      if (run.score === null) return [];
      const remark = run.decision ? t(`trend.decision.${run.decision.result}`) : t('trend.running');
      return [{ id: run.id, label: monthOf(run), value: run.score, remark }];
    });
  const last = points.at(-1);
  if (!last) return null;
  return (
    <section className="min-w-0">
      <SectionHeading>{t('trend.title')}</SectionHeading>
      <div className="pt-2">
        <TrendLine
          title={t('trend.sentence', { value: last.value })}
          tableLabel={t('asTable')}
          points={points}
          max={100}
          threshold={{ value: threshold, text: t('trend.threshold', { value: threshold }) }}
          timeText={t('trend.time')}
          valueText={t('trend.value')}
        />
      </div>
    </section>
  );
}

function monthOf({ decision, startedAt }: AssessmentSummary): string {
  const day = decision?.decidedAt ?? startedAt;
  return `${day.slice(5, 7)}/${day.slice(0, 4)}`;
}
