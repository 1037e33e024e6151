import type { CheckAnswer } from '../../../../src-main/contract/consent-check.ts';
import type { TextVersion } from '../../../../src-main/contract/consent-record.ts';
import type { Language } from '../../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';
import { SentenceLengths } from '../../../ui/charts/sentence-lengths.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { useCheck } from '../check/use-check.ts';
import { useTextWords } from '../use-text-words.ts';
import { numberOf } from '../version-state.ts';
import type { ShownVersion } from './shown-version.ts';

/** Sentences with more words than this are marked: they are hard to follow. */
const longSentence = 25;

export interface LengthsPartProps {
  shown: ShownVersion;
  older: TextVersion | null;
  language: Language;
  /** Of the words on screen. */
  answer: CheckAnswer;
}

/** How long the sentences are, beside those of the version before. */
export function LengthsPart({ shown: { text, version }, older, language, answer }: LengthsPartProps) {
  const t = useTexts('consent');
  const screen = useLanguage();
  const words = useTextWords();
  const before = useCheck((older ?? version).content, language);
  const rowOf = (one: TextVersion, { readability: { sentences } }: CheckAnswer) => {
    const lengths = sentences.map(({ words: count }) => count);
    const count = lengths.reduce((sum, length) => sum + length, 0);
    const name = words.version(numberOf(one, text.versions));
    return { id: one.id, name, label: t('lengths.row', { version: name, count }), lengths };
  };
  const rows = [...(older && before ? [rowOf(older, before)] : []), rowOf(version, answer)];
  const mean = rows
    .map(({ name, lengths }) => {
      const sum = lengths.reduce((total, length) => total + length, 0);
      return `${name} ${formatNumber(lengths.length > 0 ? Math.round(sum / lengths.length) : 0, screen)}`;
    })
    .join(', ');
  return (
    <section className="mt-5 grid gap-2 border-t border-line pt-4">
      <SectionHeading aside={t('lengths.mean', { mean })}>{t('lengths.title')}</SectionHeading>
      <SentenceLengths
        title={t('lengths.chart', { limit: longSentence })}
        tableLabel={t('asTable')}
        rows={rows}
        limit={longSentence}
        words={{ version: t('lengths.version'), lengths: t('lengths.lengths') }}
      />
    </section>
  );
}
