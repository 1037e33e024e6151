import type { BreachLetter } from '../../../../src-main/contract/breach-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDayTime } from '../../../lib/zoned-time.ts';
import { pageOf } from '../record/use-breach.ts';
import { PaperLine } from '../steps/paper-line.tsx';

export interface LetterListProps {
  breachId: string;
  letters: readonly BreachLetter[];
  shown: string | null;
  zone: string;
}

/** Drafts and what was sent. */
export function LetterList({ breachId, letters, shown, zone }: LetterListProps) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  return (
    <nav aria-label={t('letters.all')}>
      <ul className="border-t border-line">
        {letters.map((letter) => (
          <PaperLine
            key={letter.id}
            href={`${pageOf(breachId, 'letters')}?letter=${encodeURIComponent(letter.id)}`}
            status={letter.sent ? 'ok' : 'wait'}
            title={t('letters.titleIn', {
              kind: t(`letters.kinds.${letter.kind}`),
              language: letter.language,
            })}
            note={
              letter.sent
                ? t('letters.sentOn', { at: formatDayTime(letter.sent.at, zone, language) })
                : t('letters.draftOf', { at: formatDayTime(letter.savedAt, zone, language) })
            }
            isShown={shown === letter.id}
          />
        ))}
      </ul>
    </nav>
  );
}
