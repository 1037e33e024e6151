import type { WordingAnswer } from '../../../../src-main/contract/consents.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { onTheWall } from '../../../lib/zoned-time.ts';
import { Link } from '../../../ui/link.tsx';
import { useTextWords } from '../use-text-words.ts';

export interface LinkedDocumentProps {
  label: string;
  document: WordingAnswer['privacyNotice'];
  zone: string;
}

/** A document that the form led to, in the version of that day. */
export function LinkedDocument({ label, document, zone }: LinkedDocumentProps) {
  const t = useTexts('consent');
  const register = useTexts('consents');
  const language = useLanguage();
  const words = useTextWords();
  if (!document) {
    return (
      <p className="text-dense">
        <span className="text-ink-3">{label}:</span> {t('answer.notLinked')}
      </p>
    );
  }
  const { name, textId, version, publishedAt, address, wording } = document;
  const spoken = wording?.[language] ?? wording?.de ?? wording?.en ?? null;
  return (
    <div className="text-dense">
      <p className="wrap-anywhere">
        <span className="text-ink-3">{label}:</span> <Link href={`/consents/${textId}`}>{name}</Link>{' '}
        {version !== null && publishedAt
          ? register('since', {
              version: words.version(version),
              day: formatDay(onTheWall(publishedAt, zone).day, language),
            })
          : t('answer.notYet')}
        {address && `, ${address}`}
      </p>
      {spoken && (
        <details>
          <summary className="cursor-default text-accent">{t('answer.readThen')}</summary>
          <p className="max-h-60 overflow-y-auto pt-1 font-serif whitespace-pre-line wrap-anywhere">
            {spoken}
          </p>
        </details>
      )}
    </div>
  );
}
