import { useTexts } from '../../i18n/messages.ts';
import { useBreadcrumb } from '../../lib/breadcrumb.ts';
import { usePreferences } from '../../lib/preferences.ts';
import { Outline } from './outline.tsx';
import { Panes } from './panes.tsx';
import { QuestionPane } from './question-pane.tsx';
import { SidePane } from './side-pane.tsx';
import { UnsavedGuard } from './unsaved-guard.tsx';
import { useShownSaved } from './use-shown-saved.ts';
import { useWork, type WorkInput } from './use-work.ts';
import { useWorkKeys } from './use-work-keys.ts';

/** Outline, question and documents side by side. */
export function AssessmentWork(props: WorkInput) {
  const { assessment } = props;
  const t = useTexts('assessment');
  const v = useTexts('frame');
  const { preferences } = usePreferences();
  const work = useWork(props);
  const { singleKeys } = preferences;
  useBreadcrumb([
    { label: v('vendors'), href: '/vendors' },
    { label: assessment.vendorName, href: `/vendors/${assessment.vendorId}` },
    { label: t('title', { run: assessment.run }) },
  ]);
  useShownSaved(assessment);
  useWorkKeys(
    {
      next: work.next,
      previous: work.previous,
      answer: (value) => work.answers.change(work.step.question.id, { value }, 'now'),
      toNote: () => document.querySelector<HTMLElement>('[data-note] textarea')?.focus(),
      attach: work.evidence.choose,
      nextProposal: work.contract.next,
      previousProposal: work.contract.previous,
      takeProposal: () => work.contract.take(),
      editProposal: () => work.contract.edit(true),
      rejectProposal: work.contract.reject,
    },
    { singleKeys, isLocked: work.isLocked },
  );
  const { step } = work;
  const outline = (
    <Outline
      {...{ assessment }}
      questionnaires={props.questionnaires}
      current={{ questionnaireId: step.questionnaire.id, groupId: step.group.id }}
      onGroup={work.goToGroup}
      onDecision={work.decide}
    />
  );
  return (
    <>
      <UnsavedGuard what="answer" isUnsaved={work.answers.error !== null} />
      <Panes
        {...{ outline }}
        question={<QuestionPane work={work} singleKeys={singleKeys} />}
        side={<SidePane work={work} />}
        shown={work.viewer.calls}
        heading={`${assessment.vendorName}: ${t('title', { run: assessment.run })}`}
      />
    </>
  );
}
