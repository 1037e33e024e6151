import { MailPlus } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { Shown } from '../record/use-breach.ts';
import { LawNotes } from '../steps/law-notes.tsx';
import { LetterEditor } from './letter-editor.tsx';
import { LetterList } from './letter-list.tsx';
import { LetterPaper } from './letter-paper.tsx';
import { NewLetter } from './new-letter.tsx';
import { PeopleNotice } from './people-notice.tsx';

/** Letters of the case on the left; the chosen one as a draft to be written, or as paper once it was sent. */
export function LettersWork({ shown, wanted }: { shown: Shown; wanted: string | undefined }) {
  const t = useTexts('breachSteps');
  const { breach, isClosed } = shown;
  const { letters, clock } = breach;
  const chosen = letters.find(({ id }) => id === wanted) ?? letters.at(-1) ?? null;
  return (
    <div className="grid min-h-full @min-[860px]:grid-cols-[minmax(260px,320px)_minmax(0,1fr)]">
      <div className="flex flex-col gap-5 border-line px-6 py-5 @max-[860px]:border-b @min-[860px]:border-r">
        <PeopleNotice breach={breach} />
        {letters.length > 0 && (
          <LetterList breachId={breach.id} letters={letters} shown={chosen?.id ?? null} zone={clock.zone} />
        )}
        {!isClosed && <NewLetter breach={breach} />}
        <LawNotes
          law={shown.law}
          ids={
            breach.role === 'processor' ? ['processor'] : ['communication', 'authority_order', 'bdsg_secrecy']
          }
        />
      </div>
      <div className="bg-desk p-6 @max-[860px]:p-4">
        {chosen === null && <EmptyState icon={MailPlus} sentence={t('letters.none')} />}
        {chosen && (chosen.sent || isClosed) && (
          <LetterPaper breachId={breach.id} letter={chosen} zone={clock.zone} />
        )}
        {chosen && !chosen.sent && !isClosed && (
          <LetterEditor key={chosen.id} breach={breach} letter={chosen} />
        )}
      </div>
    </div>
  );
}
