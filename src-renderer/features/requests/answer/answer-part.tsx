import { useQuery } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import type { DataRequest } from '../../../../src-main/contract/requests.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { AnswerEditor } from './answer-editor.tsx';
import { AnswerPaper, EarlierAnswers } from './answer-paper.tsx';

/** The answer to the person: drafted, written, recorded. */
export function AnswerPart({ request }: { request: DataRequest }) {
  const t = useTexts('requests.record.answer');
  const { answer, draft } = request;
  return (
    <section className="border-t border-line px-6 py-4">
      <SectionHeading>{t('title')}</SectionHeading>
      <div className="grid gap-4 pt-3">
        {answer && <AnswerPaper request={request} answer={answer} />}
        {!answer && draft && <AnswerEditor request={request} draft={draft} />}
        {!answer && !draft && <BeginAnswer request={request} />}
        <EarlierAnswers request={request} />
      </div>
    </section>
  );
}

function BeginAnswer({ request: { id: requestId } }: { request: DataRequest }) {
  const t = useTexts('requests.record.answer');
  const { ask, engine } = useAccess();
  const deed = useDeed();
  const { data: profile } = useQuery(ask.company.profile.queryOptions());
  const begin = () =>
    deed.run(async () => {
      const language = profile?.language ?? 'de';
      const letter = { about: 'answer', result: 'done' } as const;
      const { text } = await engine.requests.draftLetter({ requestId, letter, language });
      await engine.requests.saveDraft({ requestId, draft: { result: 'done', language, text } });
    });
  return (
    <div className="grid justify-items-start gap-3">
      <p className="text-ink-2">{t('none')}</p>
      <Button
        variant="primary"
        icon={PenLine}
        isDisabled={!profile}
        isPending={deed.isRunning}
        onPress={() => void begin()}
      >
        {t('act')}
      </Button>
      <FailureNotice error={deed.error} />
    </div>
  );
}
