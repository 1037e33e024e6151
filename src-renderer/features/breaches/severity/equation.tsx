import type { ReactNode } from 'react';
import type {
  SeverityAnswer,
  SeverityMethod,
  SeverityQuestion,
} from '../../../../src-main/contract/breach-severity.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatFixed } from '../../../lib/format.ts';

export interface EquationProps {
  question: SeverityQuestion;
  answer: SeverityAnswer;
  method: SeverityMethod;
}

/** The arithmetic in the open: context × identification + circumstances, each figure with what it stands for. */
export function Equation({ question, answer, method }: EquationProps) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const figure = (id: SeverityAnswer['steps'][number]['id'], digits: number) => {
    const step = answer.steps.find((each) => each.id === id);
    return step ? formatFixed(step.value, digits, language) : '';
  };
  const context = answer.steps.find(({ id }) => id === 'context')?.value;
  const counting = question.contexts
    .filter(({ score }) => score === context)
    .map(({ category }) => method.contexts.find((each) => each.category === category)?.title[language]);
  const identification = method.identifiability.find(({ value }) => value === question.identifiability);
  return (
    <div className="flex flex-wrap justify-between gap-x-2 gap-y-1">
      <Figure value={figure('context', 0)} words={counting.join(', ')} />
      <Figure sign="×" value={figure('identifiability', 2)} words={identification?.title[language] ?? ''} />
      <Figure
        sign="+"
        value={figure('circumstances', 2)}
        words={circumstanceWords({ question, method, language }, t('severity.noShare'))}
      />
      <Figure sign="=" value={figure('score', 2)} words={t('severity.word')} isResult />
    </div>
  );
}

function Figure(props: { sign?: string; value: string; words: ReactNode; isResult?: boolean }) {
  const { sign, value, words, isResult = false } = props;
  return (
    <p className="min-w-0">
      <span className="font-serif text-title whitespace-nowrap">
        {sign && <span className="pr-1.5 text-dialog font-normal text-ink-2">{sign}</span>}
        <span className="font-semibold">{value}</span>
      </span>
      <span className={`block text-meta hyphens-auto ${isResult ? 'font-semibold' : 'text-ink-2'}`}>
        {words}
      </span>
    </p>
  );
}

/** The circumstances that count something, by name. */
function circumstanceWords(
  { question, method, language }: Pick<EquationProps, 'question' | 'method'> & { language: 'de' | 'en' },
  none: string,
): string {
  const { malicious, ...shares } = question.circumstances;
  const counting = Object.entries({ ...shares, malicious: malicious ? 1 : 0 }).filter(
    ([, share]) => share > 0,
  );
  const names = counting.map(([id]) => method.circumstances.find((each) => each.id === id)?.title[language]);
  return names.length > 0 ? names.join(', ') : none;
}
