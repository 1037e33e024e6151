import type { Assessment, AssessmentSummary } from '../../../../../src-main/contract/assessments.ts';
import type { Service, Vendor } from '../../../../../src-main/contract/vendor-record.ts';
import { useTexts } from '../../../../i18n/messages.ts';
import { ConfidenceToday } from '../../../../lib/confidence.tsx';
import { DataWay } from './data-way.tsx';
import { FindingList } from './finding-list.tsx';
import { LevelChart } from './level-chart.tsx';
import { ScoreTrend } from './score-trend.tsx';

export interface OverviewTabProps {
  vendor: Vendor;
  service: Service;
  /** The run that speaks for the service: the one under way, else the last decided. */
  assessment: Assessment | null;
  /** Runs of this service, newest first. */
  runs: readonly AssessmentSummary[];
}

/** Findings first, then the way of the data, the levels and the results over time. */
export function OverviewTab({ vendor, service, assessment, runs }: OverviewTabProps) {
  const t = useTexts('vendor');
  return (
    <div className="bg-surface">
      {assessment ? (
        <FindingList assessment={assessment} />
      ) : (
        <p className="border-b border-line px-6 py-4 text-ink-2">{t('notAssessed')}</p>
      )}
      {assessment?.decision && (
        <div className="border-b border-line px-6 pb-3 empty:hidden">
          <ConfidenceToday assessment={assessment} />
        </div>
      )}
      <DataWay vendor={vendor} service={service} />
      {assessment && (
        <div className="flex flex-wrap justify-between gap-x-4 gap-y-6 px-6 py-4">
          <LevelChart levels={assessment.result.levels} />
          <ScoreTrend runs={runs} threshold={assessment.result.approvalThreshold} />
        </div>
      )}
    </div>
  );
}
