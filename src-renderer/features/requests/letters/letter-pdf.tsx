import { useTexts } from '../../../i18n/messages.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';

/** The way to the printed letter. */
export function LetterPdf({ requestId }: { requestId: string }) {
  const t = useTexts('requests.record.letter');
  return (
    <ButtonLink small href={`/reports?kind=requestLetter&requestId=${requestId}`}>
      {t('pdf')}
    </ButtonLink>
  );
}
