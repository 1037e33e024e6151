import type { Control } from '../../../src-main/contract/law.ts';
import type { MeasureLevel } from '../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { classNames } from '../../ui/class-names.ts';

const needs = ['normal', 'high', 'veryHigh'] as const;
const levelOf = { normal: 'basic', high: 'high', veryHigh: 'veryHigh' } as const;
const ranks = { none: 0, basic: 1, high: 2, veryHigh: 3 } as const;

/** What each level means here: the catalogue's questions, cumulative; those of the chosen level stand out. */
export function LevelMeaning({ control, level }: { control: Control; level: MeasureLevel | null }) {
  const t = useTexts('company');
  const language = useLanguage();
  if (level === 'none') return <p className="text-dense text-ink-2">{t('measures.meaning.none')}</p>;
  const asked = needs.filter((need) => control.questions.some(({ minLevel }) => minLevel === need));
  return (
    <div className="flex flex-col gap-2 border-l-3 border-line pl-3 text-dense">
      {level === null && <p className="text-ink-2">{t('measures.meaningOpen')}</p>}
      {asked.map((need) => {
        const isMet = level !== null && ranks[levelOf[need]] <= ranks[level];
        return (
          <div key={need} className={classNames(isMet || level === null ? 'text-ink' : 'text-ink-3')}>
            <p className="font-semibold">{t(`measures.meaning.${levelOf[need]}`)}</p>
            <ul className="list-disc pl-4">
              {control.questions
                .filter(({ minLevel }) => minLevel === need)
                .map(({ id, text }) => (
                  <li key={id}>{text[language]}</li>
                ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
