import { useTexts } from '../../../i18n/messages.ts';
import { LetterWordingNote } from '../../../lib/letter-wording-note.tsx';
import { Paper } from '../../../ui/paper.tsx';
import { CopyLetter } from './copy-letter.tsx';
import { LetterLanguage } from './letter-language.tsx';
import type { Letter } from './use-letter.ts';

/** The letter as it would go out, to be copied; Obhut sends nothing. */
export function LetterPreview({ letter }: { letter: Letter | null }) {
  const t = useTexts('requests.record.letter');
  if (!letter) return null;
  const { language, setLanguage, subject, text } = letter;
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <LetterLanguage value={language} onChange={setLanguage} />
        <CopyLetter text={`${subject}\n\n${text}`} />
      </div>
      <Paper kind="draft" overline={t('draft')} lang={language} className="p-5!">
        <p className="font-semibold">{subject}</p>
        <p className="pt-3 whitespace-pre-wrap wrap-anywhere">{text}</p>
      </Paper>
      <LetterWordingNote family="request" language={language} />
    </div>
  );
}
