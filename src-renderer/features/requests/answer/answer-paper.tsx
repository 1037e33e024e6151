import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { DataRequest, RequestAnswer } from '../../../../src-main/contract/requests.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Paper } from '../../../ui/paper.tsx';
import { CopyLetter } from '../letters/copy-letter.tsx';
import { LetterPdf } from '../letters/letter-pdf.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';

/** The answer as it went out: its words are proof and stay as they are. */
export function AnswerPaper({ request, answer }: { request: DataRequest; answer: RequestAnswer }) {
  const t = useTexts('requests.record.answer');
  const language = useLanguage();
  const [isReopening, reopen] = useState(false);
  const { on, by, result, language: ofLetter, text } = answer;
  return (
    <>
      <Paper
        kind="own"
        overline={t(`results.${result}`)}
        aside={t('onDay', { day: formatDay(on, language), by })}
        lang={ofLetter}
        className="p-6!"
      >
        <p className="pt-2 whitespace-pre-wrap wrap-anywhere">{text}</p>
      </Paper>
      <div className="flex flex-wrap gap-2">
        <CopyLetter text={text} />
        <LetterPdf requestId={request.id} />
        <Button small icon={RotateCcw} onPress={() => reopen(true)}>
          {t('reopen')}
        </Button>
      </div>
      {isReopening && <ReopenDialog request={request} onClose={() => reopen(false)} />}
    </>
  );
}

/** Answers that did not stay the last word, newest first. */
export function EarlierAnswers({ request: { earlierAnswers } }: { request: DataRequest }) {
  const t = useTexts('requests.record.answer');
  const language = useLanguage();
  if (earlierAnswers.length === 0) return null;
  return (
    <section>
      <h3 className="text-base">{t('earlier')}</h3>
      <ul>
        {earlierAnswers.toReversed().map(({ on, by, reason, text, reopenedAt }) => (
          <li key={reopenedAt} className="py-1">
            <details>
              <summary className="cursor-default text-dense">
                {t('earlierLine', { day: formatDay(on, language), by, reason })}
              </summary>
              <p className="pt-2 text-dense whitespace-pre-wrap wrap-anywhere">{text}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
