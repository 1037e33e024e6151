import type { LetterText } from '../../../../src-main/contract/breach-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Link } from '../../../ui/link.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { StatusShape } from '../../../ui/status-shape.tsx';
import { pageOf } from '../record/use-breach.ts';
import { countWords, gapsIn, longSentences, wholeText } from './plain-language.ts';

/** What is still open in the letter, how long it is, and which sentences are hard to follow. */
export function LetterHints({ text, breachId }: { text: LetterText; breachId: string }) {
  const t = useTexts('breachSteps');
  const whole = wholeText(text);
  const gaps = gapsIn(whole);
  const long = longSentences(whole);
  return (
    <section className="flex flex-col gap-2 text-dense">
      <SectionHeading>{t('letters.hints')}</SectionHeading>
      <p className="flex items-start gap-2">
        <StatusShape status={gaps.length > 0 ? 'caution' : 'ok'} />
        <span>
          {t('letters.gaps', { count: gaps.length })}{' '}
          {gaps.length > 0 && <Link href={pageOf(breachId, 'facts')}>{t('facts.toFacts')}</Link>}
        </span>
      </p>
      <p className="flex items-start gap-2">
        <StatusShape status={long.length > 0 ? 'caution' : 'ok'} />
        <span>{t('letters.long', { count: long.length })}</span>
      </p>
      {long.length > 0 && (
        <ul className="list-disc pl-9 text-ink-2 marker:text-ink-3">
          {long.map((sentence) => (
            <li key={sentence} className="py-0.5">
              {sentence.split(/\s+/).slice(0, 8).join(' ')} …
            </li>
          ))}
        </ul>
      )}
      <p className="text-ink-2">{t('letters.words', { count: countWords(whole) })}</p>
      <p className="text-ink-2">{t('letters.noAdvertising')}</p>
    </section>
  );
}
