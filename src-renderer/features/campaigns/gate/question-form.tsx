import { useEffect, useRef } from 'react';
import type { GateItem } from '../../../../src-main/contract/campaign-gate.ts';
import { GateAnswer } from '../../../../src-main/contract/campaign-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatInstant, inLanguage } from '../../../lib/format.ts';
import { usePreferences } from '../../../lib/preferences.ts';
import { Button } from '../../../ui/button.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { answerShape } from './status-of.ts';
import { type AnswerDraft, useAnswer } from './use-answer.ts';
import type { GateView } from './use-gate-view.ts';

const keys: Record<GateAnswer['answer'], string> = { yes: '1', partly: '2', no: '3', notApplicable: '0' };

interface QuestionFormProps {
  item: GateItem;
  view: GateView;
  /** The first answer takes the focus when the form appears. */
  takesFocus?: boolean;
  hasNext?: boolean;
  /** Left out where the form closes with what is around it. */
  onDone?: () => void;
}

/** The answer to what no register knows: a choice and its evidence, each saved by itself. */
export function QuestionForm({ item, view, takesFocus = false, hasNext = false, onDone }: QuestionFormProps) {
  const t = useTexts('gate.question');
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const answer = useAnswer(view.campaign, item.id);
  const { preferences } = usePreferences();
  const isReadOnly = view.isReadOnly;
  useEffect(() => {
    if (!takesFocus) return;
    box.current?.scrollIntoView?.({ block: 'nearest' });
    box.current?.querySelector<HTMLInputElement>('input:checked, input')?.focus();
  }, [takesFocus]);
  return (
    <div ref={box} className="grid max-w-160 gap-3 pb-1">
      <Segmented
        label={t('choices', { title: inLanguage(item.title, language) })}
        isReadOnly={isReadOnly}
        shortcuts={preferences.singleKeys}
        value={answer.choice}
        onChange={answer.choose}
        options={GateAnswer.shape.answer.options.map((id) => ({
          id,
          label: t(id),
          status: answerShape[id],
          kbd: keys[id],
        }))}
      />
      <Evidence answer={answer} item={item} isReadOnly={isReadOnly} />
      <FailureNotice error={answer.error} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {onDone && (
          <Button small variant="primary" onPress={onDone}>
            {t(hasNext ? 'next' : 'done')}
          </Button>
        )}
        {answer.stored && !isReadOnly && (
          <Button small variant="quiet" onPress={answer.takeBack}>
            {t('takeBack')}
          </Button>
        )}
        {answer.stored && <AnsweredBy answer={answer.stored} />}
      </div>
    </div>
  );
}

interface EvidenceProps {
  answer: AnswerDraft;
  item: GateItem;
  isReadOnly: boolean;
}

/** Where it can be read; what does not apply needs a reason, or it could be waved through. */
function Evidence({ answer, item, isReadOnly }: EvidenceProps) {
  const t = useTexts('gate.question');
  const language = useLanguage();
  const asksWhy = answer.choice === 'notApplicable';
  const evidence = inLanguage(item.evidence, language);
  return (
    <TextArea
      label={t(asksWhy ? 'why' : 'note')}
      description={asksWhy ? t('whyHint') : t('noteHint', { evidence })}
      error={answer.gap === null ? undefined : t(answer.gap)}
      isRequired={asksWhy}
      isReadOnly={isReadOnly}
      minRows={2}
      value={answer.note}
      onChange={answer.typeNote}
      onBlur={answer.leaveNote}
    />
  );
}

function AnsweredBy({ answer: { by, at } }: { answer: GateAnswer }) {
  const t = useTexts('gate.question');
  const language = useLanguage();
  const when = formatInstant(at, language);
  return (
    <p className="text-meta text-ink-2">
      {by ? t('answeredBy', { by, at: when }) : t('answeredAt', { at: when })}
    </p>
  );
}
