import { TextQuote } from 'lucide-react';
import type {
  TiaAnswer,
  TiaBlock,
  TiaContent,
  TiaQuestion,
  TiaTexts,
} from '../../../../src-main/contract/transfer-assessment.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import type { GuardedDraft } from '../../../lib/use-guarded-draft.ts';
import { Button } from '../../../ui/button.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextArea } from '../../../ui/text-area.tsx';

export interface QuestionPartProps {
  question: TiaQuestion;
  texts: TiaTexts;
  draft: GuardedDraft<TiaContent>;
  isLocked: boolean;
}

const nothing: TiaAnswer = { choice: null, text: '' };

/** One question with help, article, answer, and passages to begin with. */
export function QuestionPart({ question, texts, draft, isLocked }: QuestionPartProps) {
  const t = useTexts('transferAssessment');
  const language = useLanguage();
  const { id, options } = question;
  const answer = draft.value.answers[id] ?? nothing;
  const put = (part: Partial<TiaAnswer>) => (now: TiaContent) => ({
    answers: { ...now.answers, [id]: { ...(now.answers[id] ?? nothing), ...part } },
  });
  const blocks = texts.blocks.filter(
    (block) =>
      block.questionId === id &&
      (block.countries.length === 0 || block.countries.includes(draft.value.country ?? '')),
  );
  return (
    <div className="grid gap-2 border-t border-line pt-4">
      <div>
        <h3 className="font-semibold">
          {question.text[language]}
          {!question.isMandatory && <span className="font-normal text-ink-2"> {t('optional')}</span>}
        </h3>
        <p className="text-dense text-ink-2">
          {question.help[language]} <span className="text-ink-3">{question.article[language]}</span>
        </p>
      </div>
      {options.length > 0 && (
        <RadioGroup
          label={question.text[language]}
          hideLabel
          isReadOnly={isLocked}
          options={options.map((option) => ({ id: option.id, label: option.text[language] }))}
          value={answer.choice}
          onChange={(choice) => void draft.choose(put({ choice }))}
        />
      )}
      <TextArea
        label={options.length > 0 ? t('why', { question: question.text[language] }) : question.text[language]}
        hideLabel
        {...(options.length > 0 ? { placeholder: t('whyHint') } : {})}
        minRows={options.length > 0 ? 2 : 3}
        maxRows={14}
        isReadOnly={isLocked}
        value={answer.text}
        onChange={(text) => draft.type(put({ text: text.slice(0, 20_000) }))}
        onBlur={() => void draft.flush()}
      />
      {!isLocked && blocks.length > 0 && (
        <ul className="grid gap-1.5">
          {blocks.map((block) => (
            <li key={block.id}>
              <Passage
                block={block}
                texts={texts}
                onTake={() => {
                  const text = block.text[language];
                  void draft.choose(
                    put({ text: answer.text.trim() === '' ? text : `${answer.text.trim()}\n${text}` }),
                  );
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Passage({ block, texts, onTake }: { block: TiaBlock; texts: TiaTexts; onTake: () => void }) {
  const t = useTexts('transferAssessment');
  const language = useLanguage();
  const source = texts.sources.find(({ id }) => id === block.sourceId);
  return (
    <details className="border-l-2 border-line pl-3 text-dense">
      <summary className="cursor-default font-semibold text-ink-2">
        {t('passage', { title: block.title[language] })}
      </summary>
      <p className="mt-1">{block.text[language]}</p>
      {block.uncertainty && (
        <p className="mt-1 text-caution">
          {t('uncertain')} {block.uncertainty[language]}
        </p>
      )}
      <p className="mt-1 text-meta text-ink-3">
        {source?.title[language]}, {t('asOf', { day: formatDay(block.asOf, language) })}
      </p>
      <div className="mt-1">
        <Button small icon={TextQuote} onPress={onTake}>
          {t('take')}
        </Button>
      </div>
    </details>
  );
}
