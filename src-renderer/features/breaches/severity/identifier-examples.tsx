import type { SeverityMethod } from '../../../../src-main/contract/breach-severity.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatFixed } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';

export interface IdentifierExamplesProps {
  method: SeverityMethod;
  /** Takes the value, and the words as reason. */
  onTake: (value: number, words: string) => void;
}

/** What the paper says of names, numbers and pictures: one press takes value and words. */
export function IdentifierExamples({ method, onTake }: IdentifierExamplesProps) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  return (
    <details className="text-dense">
      <summary className="w-fit cursor-default py-1 rounded-badge text-accent hover:text-accent-hover">
        {t('severity.identifiers')}
      </summary>
      <dl className="grid max-w-160 gap-x-4 gap-y-1 pt-1 @min-[560px]:grid-cols-[180px_minmax(0,1fr)]">
        {method.identifiers.map(({ id, title, values }) => (
          <div key={id} className="contents">
            <dt className="pt-1.5 font-semibold">{title[language]}</dt>
            <dd className="flex flex-col items-start">
              {values.map(({ value, text }) => (
                <Button
                  key={value}
                  small
                  variant="quiet"
                  onPress={() => onTake(value, `${title[language]}: ${text[language]}`)}
                >
                  <span className="w-8 shrink-0 tabular-nums">{formatFixed(value, 2, language)}</span>
                  <span className="min-w-0">{text[language]}</span>
                </Button>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
