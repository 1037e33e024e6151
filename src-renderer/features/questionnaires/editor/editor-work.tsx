import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import type { OwnContent, OwnQuestionnaire } from '../../../../src-main/contract/own-questionnaires.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { LeaveGuard } from '../../../lib/leave-guard.tsx';
import { RivalNotice } from '../../../lib/rival-notice.tsx';
import { useDoneToast } from '../../../lib/saving.ts';
import { Tabs } from '../../../ui/tabs.tsx';
import { useSize } from '../../../ui/use-size.ts';
import { PreviewPane } from '../preview/preview-pane.tsx';
import { FrameForm } from './frame-form.tsx';
import { Outline } from './outline.tsx';
import { QuestionForm } from './question-form.tsx';
import { SourcesForm } from './sources-form.tsx';
import { StepForm } from './step-form.tsx';
import { type QuestionnaireDraft, useDraft } from './use-draft.ts';
import { useProblems } from './use-problems.ts';

/** Narrowest width in px at which the preview stands beside the fields. */
const roomForPreview = 1040;

/** Outline on the left, the fields of what is chosen, and beside them what an assessment would show. */
export function EditorWork({ record, content }: { record: OwnQuestionnaire; content: OwnContent }) {
  const t = useTexts('questionnaires');
  const { at = 'frame' } = useSearch({ from: '/questionnaires/$questionnaireId' });
  const navigate = useNavigate({ from: '/questionnaires/$questionnaireId' });
  const draft = useDraft(record.id, content, record.draft?.savedAt ?? null);
  const place = useRef<HTMLDivElement>(null);
  const { width } = useSize(place);
  const [tab, setTab] = useState<'fields' | 'preview'>('fields');
  const problems = useProblems(record.problems);
  const open = (next: string) => void navigate({ search: (now) => ({ ...now, at: next }), replace: true });
  const preview = <PreviewPane id={record.id} content={draft.content} />;
  const fields = (
    <div className="@container px-6 py-4">
      {draft.error !== null && (
        <div className="pb-4">
          <RivalNotice
            draft={draft}
            texts={{ keepMine: t('rival.keepMine'), takeStored: t('rival.takeStored') }}
          />
        </div>
      )}
      <Fields {...{ draft, problems, at }} onOpen={open} />
    </div>
  );
  return (
    <div ref={place} className="grid min-h-0 flex-1 grid-cols-[minmax(180px,232px)_minmax(0,1fr)]">
      <div className="overflow-y-auto border-r border-line bg-desk">
        <Outline {...{ draft, problems, at }} onOpen={open} />
      </div>
      {width >= roomForPreview ? (
        <div className="grid min-h-0 grid-cols-[minmax(0,1fr)_minmax(300px,380px)]">
          <Scroller label={t('tabs.fields')}>{fields}</Scroller>
          <div className="min-h-0 border-l border-line">
            <Scroller label={t('preview.title')}>{preview}</Scroller>
          </div>
        </div>
      ) : (
        <Tabs
          inset
          label={t('tabs.parts')}
          tabs={[
            { id: 'fields', label: t('tabs.fields') },
            { id: 'preview', label: t('preview.title') },
          ]}
          selected={tab}
          onSelect={setTab}
          panelClassName="min-h-0 overflow-y-auto bg-surface"
        >
          {tab === 'fields' ? fields : preview}
        </Tabs>
      )}
      <LeaveGuard
        isUnsaved={draft.isUnsaved}
        trySaving={draft.flush}
        texts={{
          title: t('leave.title'),
          text: t('leave.text'),
          leave: t('leave.leave'),
          stay: t('leave.stay'),
        }}
      />
    </div>
  );
}

function Scroller({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls without anything to focus has to be reached by keys
      tabIndex={0}
      className="focus-inside h-full min-h-0 overflow-y-auto bg-surface"
    >
      {children}
    </section>
  );
}

interface FieldsProps {
  draft: QuestionnaireDraft;
  problems: ReturnType<typeof useProblems>;
  at: string;
  onOpen: (at: string) => void;
}

function Fields({ draft, problems, at, onOpen }: FieldsProps) {
  const done = useDoneToast();
  const { content } = draft;
  const shared = { draft, problems, onOpen, onRemoved: done };
  if (at === 'sources') return <SourcesForm {...{ draft, problems }} />;
  const group = content.groups.find(({ id }) => at === `group:${id}`);
  if (group) return <StepForm key={group.id} {...shared} group={group} />;
  const question = content.questions.find(({ id }) => at === `question:${id}`);
  if (question) return <QuestionForm key={question.id} {...shared} question={question} />;
  return <FrameForm {...{ draft, problems }} />;
}
