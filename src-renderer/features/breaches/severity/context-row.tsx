import type { SeverityMethod } from '../../../../src-main/contract/breach-severity.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { DataExamples } from './data-examples.tsx';
import type { ContextScore } from './severity-draft.ts';

type Chosen = { score: ContextScore; reason: string };

export interface ContextRowProps {
  method: SeverityMethod;
  context: SeverityMethod['contexts'][number];
  chosen: Chosen | null;
  onChange: (chosen: Chosen | null) => void;
}

/** One category of data: whether it is concerned, how much it says here, and why. */
export function ContextRow({ method, context, chosen, onChange }: ContextRowProps) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const { category, title, examples, basic } = context;
  const isAdjusted = chosen !== null && chosen.score !== basic;
  return (
    <li className="border-b border-line py-3">
      <Checkbox
        isSelected={chosen !== null}
        onChange={(isConcerned) =>
          onChange(isConcerned ? { score: basic as ContextScore, reason: chosen?.reason ?? '' } : null)
        }
        description={examples[language]}
      >
        {title[language]}
      </Checkbox>
      {chosen && (
        <div className="flex flex-col gap-3 pt-3 pl-6">
          <RadioGroup
            label={t('severity.scoreOf', { category: title[language], basic })}
            options={context.scores.map(({ score, text }) => ({
              id: String(score),
              label: `${score}: ${text[language]}`,
            }))}
            value={String(chosen.score)}
            onChange={(id) => onChange({ ...chosen, score: Number(id) as ContextScore })}
          />
          <TextArea
            label={t(isAdjusted ? 'severity.whyAdjusted' : 'severity.whyBasic')}
            isRequired={isAdjusted}
            minRows={2}
            value={chosen.reason}
            onChange={(reason) => onChange({ ...chosen, reason })}
          />
          <DataExamples method={method} category={category} title={t('severity.examples')} />
        </div>
      )}
    </li>
  );
}
