import { useQuery } from '@tanstack/react-query';
import type { WordingAnswer } from '../../../../src-main/contract/consents.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { classNames } from '../../../ui/class-names.ts';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { ShownVersion } from '../text/shown-version.ts';
import { useTextWords } from '../use-text-words.ts';
import { AnswerCard } from './answer-card.tsx';

/** What each place of the text said at an instant; the chosen one in full. */
export function AnswerPart({ shown, at }: { shown: ShownVersion; at: string }) {
  const t = useTexts('consent');
  const language = useLanguage();
  const { ask } = useAccess();
  const { text, page, zone } = shown;
  const { data, error } = useQuery(ask.consents.wordingsOf.queryOptions({ input: { text: text.id, at } }));
  const answers = data?.answers ?? [];
  const chosen =
    answers.find(({ use }) => use.id === page.address.use) ??
    answers.find(({ state }) => state === 'inUse') ??
    answers[0];
  return (
    <section aria-live="polite" className="mb-5 grid gap-3 border-y border-line py-4">
      <SectionHeading>{t('answer.title', { at: formatInstant(at, zone, language) })}</SectionHeading>
      <FailureNotice error={error} />
      {data && answers.length === 0 && <p className="text-ink-2">{t('answer.noPlaces')}</p>}
      {answers.length > 1 && (
        <ul className="flex flex-wrap gap-2">
          {answers.map((answer) => (
            <li key={answer.use.id}>
              <PlaceChoice
                answer={answer}
                isChosen={answer === chosen}
                onChoose={() => page.change({ use: answer.use.id })}
              />
            </li>
          ))}
        </ul>
      )}
      {chosen && <AnswerCard key={chosen.use.id} answer={chosen} zone={zone} />}
    </section>
  );
}

interface PlaceChoiceProps {
  answer: WordingAnswer;
  isChosen: boolean;
  onChoose: () => void;
}

function PlaceChoice({ answer: { use, version }, isChosen, onChoose }: PlaceChoiceProps) {
  const register = useTexts('consents');
  const words = useTextWords();
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={onChoose}
      className={classNames(
        'flex min-h-7 cursor-default items-center gap-2 rounded-control border px-2.5 text-dense',
        isChosen ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface hover:bg-accent-soft',
      )}
    >
      {use.name}
      <Tag bare status={version ? 'ok' : 'open'}>
        {typeof version?.number === 'number'
          ? words.version(version.number)
          : register('inspector.nothingShown')}
      </Tag>
    </button>
  );
}
