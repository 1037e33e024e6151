import type { Assessment } from '../../../src-main/contract/assessments.ts';
import type { Questionnaire } from '../../../src-main/contract/questionnaire.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { formatInstant } from '../../lib/format.ts';
import { Paper } from '../../ui/paper.tsx';
import { Stamp } from '../../ui/stamp.tsx';
import type { Status } from '../../ui/status.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { ConditionTable } from './condition-table.tsx';
import { DecisionFindings } from './decision-findings.tsx';
import { Signatures } from './signatures.tsx';
import type { Step } from './steps.ts';
import type { Drafting } from './use-decision-draft.ts';
import { Verdict } from './verdict.tsx';

export interface DecisionPaperProps {
  assessment: Assessment;
  questionnaires: readonly Questionnaire[];
  drafting: Drafting;
  toQuestion: (questionId: string | undefined) => void;
}

/** The paper with the steps that lead to it. */
export type DecisionSideProps = DecisionPaperProps & { steps: readonly Step[] };

const stamps: Record<'approve' | 'approveWithConditions' | 'reject', Status> = {
  approve: 'ok',
  approveWithConditions: 'caution',
  reject: 'risk',
};

/** The decision as it will stand: a draft at first, paper once it is locked. */
export function DecisionPaper({ assessment, questionnaires, drafting, toQuestion }: DecisionPaperProps) {
  const t = useTexts('decision');
  const language = useLanguage();
  const { decision } = assessment;
  const shown = decision ?? drafting.draft;
  const version = [...new Set(questionnaires.map((each) => each.version))].join(', ');
  return (
    <section
      aria-labelledby="decision-heading"
      className="relative h-full overflow-y-auto bg-desk p-6 max-wide:p-4"
    >
      <Paper
        kind={decision ? 'own' : 'draft'}
        overline={
          decision ? t('decidedOn', { day: formatInstant(decision.decidedAt, language) }) : t('draft')
        }
        aside={t('catalogue', { version })}
        className="mx-auto max-w-160 max-wide:p-6"
      >
        <h1 id="decision-heading" className="text-title text-pretty">
          {assessment.vendorName}
        </h1>
        <Verdict assessment={assessment} result={shown.result} />
        {decision && (
          <p className="mt-4">
            <Stamp status={stamps[decision.result]}>{t(`stamp.${decision.result}`)}</Stamp>
          </p>
        )}
        <DecisionFindings {...{ assessment, toQuestion }} />
        <ConditionTable findings={assessment.result.findings} />
        <div className="mt-6">
          {decision ? (
            <p className="whitespace-pre-wrap wrap-anywhere">
              <strong>{t('residualRisk')}.</strong> {decision.residualRisk || t('noResidualRisk')}
            </p>
          ) : (
            <div className="font-sans">
              <TextArea
                label={t('residualRisk')}
                placeholder={t('residualRiskHint')}
                minRows={3}
                serif
                value={drafting.draft.residualRisk}
                onChange={(residualRisk) => drafting.change({ residualRisk })}
                onBlur={() => void drafting.flush()}
              />
              <FailureNotice error={drafting.error} onRetry={drafting.retry} />
            </div>
          )}
        </div>
        <Signatures assessment={assessment} by={shown.by} role={shown.role} />
      </Paper>
    </section>
  );
}
