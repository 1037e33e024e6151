import type { CheckAnswer } from '../../../../src-main/contract/consent-check.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatFixed, formatNumber } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { StatusShape } from '../../../ui/status-shape.tsx';
import type { Passage } from '../text/shown-version.ts';

export interface ReadabilityProps {
  answer: CheckAnswer;
  onShow: (passage: Passage) => void;
}

/** How easily it reads, and signs in it that are not what they look like. */
export function Readability({ answer, onShow }: ReadabilityProps) {
  const t = useTexts('consent');
  const language = useLanguage();
  const { index, wordsPerSentence, sentences } = answer.readability;
  return (
    <section className="border-t border-line pt-3">
      <h3 className="pb-1.5 text-base">{t('reading.title')}</h3>
      <FactList
        facts={[
          {
            label: t('reading.index'),
            value: index === null ? '–' : formatNumber(Math.round(index), language),
          },
          { label: t('reading.sentences'), value: formatNumber(sentences.length, language) },
          { label: t('reading.mean'), value: formatFixed(wordsPerSentence, 1, language) },
        ]}
      />
      <p className="pt-1 text-meta text-ink-2">{t('reading.indexHint')}</p>
      {answer.oddities.length > 0 && (
        <ul className="pt-2 text-dense">
          {answer.oddities.map((oddity) => (
            <li
              key={`${oddity.kind} ${oddity.at}`}
              className="flex items-start gap-2 border-t border-line py-1.5"
            >
              <StatusShape status="caution" size={14} className="mt-0.5" />
              <div className="min-w-0 wrap-anywhere">
                <p>{t(`odd.${oddity.kind}`, { text: oddity.text })}</p>
                <Button
                  small
                  variant="quiet"
                  onPress={() => onShow({ at: oddity.at, length: lengthOf(oddity) })}
                >
                  {t('check.toPassage')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Unseen signs are told by their numbers; one of them is selected. */
function lengthOf({ kind, text }: CheckAnswer['oddities'][number]): number {
  return ['invisible', 'softHyphen', 'direction'].includes(kind) ? 1 : text.replace(/…$/, '').length;
}
