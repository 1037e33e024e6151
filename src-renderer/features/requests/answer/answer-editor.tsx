import { Send } from 'lucide-react';
import { useState } from 'react';
import {
  type AnswerDraft,
  AnswerResult,
  type DataRequest,
  type RequestKind,
} from '../../../../src-main/contract/requests.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { CopyLetter } from '../letters/copy-letter.tsx';
import { LetterLanguage } from '../letters/letter-language.tsx';
import { LetterPdf } from '../letters/letter-pdf.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import { gapsIn } from './gaps.ts';
import { useAnswerDraft } from './use-answer-draft.ts';

/** The letter while it is written; every word saves itself. */
export function AnswerEditor({ request, draft }: { request: DataRequest; draft: AnswerDraft }) {
  const t = useTexts('requests.record.answer');
  const [isRecording, record] = useState(false);
  const form = useAnswerDraft(request.id, draft);
  const { value } = form;
  const gaps = gapsIn(value.text);
  return (
    <div className="grid gap-4">
      <Result kind={request.kind} value={value.result} onChange={(result) => form.redraft({ result })} />
      <div className="flex flex-wrap items-end justify-between gap-3">
        <LetterLanguage value={value.language} onChange={(language) => form.redraft({ language })} />
        <div className="flex flex-wrap gap-2">
          <CopyLetter text={value.text} />
          <LetterPdf requestId={request.id} />
        </div>
      </div>
      <div lang={value.language}>
        <TextArea
          serif
          label={t('text')}
          minRows={8}
          maxRows={30}
          value={value.text}
          onChange={(text) => form.type(text.slice(0, 20_000))}
          onBlur={form.flush}
        />
      </div>
      {gaps.length > 0 && (
        <Notice tone="caution" title={t('gaps', { count: gaps.length })}>
          {t('gapsText')}
        </Notice>
      )}
      <FailureNotice error={form.error} />
      <div className="flex flex-wrap items-center gap-2">
        <Button variant="primary" icon={Send} onPress={() => record(true)}>
          {t('record')}
        </Button>
        <Button variant="quiet" onPress={() => form.redraft()}>
          {t('again')}
        </Button>
        <Button variant="quiet" onPress={form.discard}>
          {t('discard')}
        </Button>
      </div>
      {isRecording && (
        <AnswerDialog request={request} draft={value} ending={form.ending} onClose={() => record(false)} />
      )}
    </div>
  );
}

interface ResultProps {
  kind: RequestKind;
  value: AnswerResult;
  onChange: (result: AnswerResult) => void;
}

/** What became of the request. What takes effect at once is weighed against nothing, so a refusal is a warning sign. */
function Result({ kind, value, onChange }: ResultProps) {
  const t = useTexts('requests.record.answer');
  const isAtOnce = kind === 'advertisingObjection' || kind === 'withdrawal';
  return (
    <div className="grid gap-2">
      <RadioGroup
        label={t('result')}
        options={AnswerResult.options.map((id) => ({
          id,
          label: t(`results.${id}`),
          description: t(`resultHint.${id}`),
        }))}
        value={value}
        onChange={onChange}
      />
      {isAtOnce && value !== 'done' && <Notice tone="caution" title={t(`weighing.${kind}`)} />}
    </div>
  );
}
