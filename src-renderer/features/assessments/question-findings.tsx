import type { Finding } from '../../../src-main/contract/assessments.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { inLanguage } from '../../lib/format.ts';
import { Notice } from '../../ui/notice.tsx';
import type { Status } from '../../ui/status.ts';
import { TreatmentPanel } from './treatment-panel.tsx';
import type { Work } from './work.ts';

/** The shape of a finding's severity. */
export const severityShapes: Record<Finding['severity'], Status> = {
  blocker: 'risk',
  major: 'caution',
  minor: 'minor',
};

/** What the rules make of this answer, and the ways out. */
export function QuestionFindings({ work }: { work: Work }) {
  const { assessment, step, isLocked } = work;
  const t = useTexts('assessment');
  const language = useLanguage();
  const findings = assessment.result.findings.filter(({ questionId }) => questionId === step.question.id);
  return findings.map((finding) => (
    <Notice
      key={finding.id}
      tag={{
        status: severityShapes[finding.severity],
        text: finding.treatment ? t(`finding.${finding.severity}`) : t('suggested'),
      }}
      title={inLanguage(finding.title, language)}
    >
      <p>{inLanguage(finding.reason, language)}</p>
      <div className="mt-2">
        <TreatmentPanel key={finding.id} {...{ assessment, finding, isLocked }} />
      </div>
    </Notice>
  ));
}
