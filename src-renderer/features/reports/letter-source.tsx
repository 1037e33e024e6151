import { useQuery } from '@tanstack/react-query';
import type { ReportRequest } from '../../../src-main/contract/reports.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatDay, formatInstant } from '../../lib/format.ts';
import { useAccess } from '../../lib/queries.ts';
import { Link } from '../../ui/link.tsx';

/** Kinds whose words come from letter texts. */
const letters: readonly ReportRequest['kind'][] = [
  'requestLetter',
  'breachLetter',
  'inquiryLetter',
  'letterOfDemands',
  'objectionLetter',
];

/** From which letter texts the words of a letter come: beside it, for on it somebody else would read it. */
export function LetterSource({ request }: { request: ReportRequest | null }) {
  const t = useTexts('letterSource');
  const screen = useLanguage();
  const { ask } = useAccess();
  const isLetter = request !== null && letters.includes(request.kind);
  const { data } = useQuery(
    ask.reports.letterWords.queryOptions({
      input: request ?? { kind: 'recoverySheet', language: 'de' },
      enabled: isLetter,
    }),
  );
  if (!isLetter || !data?.words) return null;
  const { own, shipped, version, asOf, source } = data.words;
  return (
    <section aria-labelledby="letter-source" className="grid gap-1 text-dense text-ink-2">
      <h2 id="letter-source" className="font-semibold text-ink">
        {t('title')}
      </h2>
      {own.length > 0 && (
        <ul className="grid gap-1">
          {own.map(({ key, name, number, savedAt, basis }) => (
            <li key={key}>
              <Link href={`/settings/letters?text=${encodeURIComponent(key)}`}>{name[screen]}</Link>
              {', '}
              {t('own', {
                number: String(number),
                saved: formatInstant(savedAt, screen).split(',')[0] ?? '',
                version: basis.version,
                day: formatDay(basis.asOf, screen),
              })}
            </li>
          ))}
        </ul>
      )}
      {shipped > 0 && (
        <p>
          {t(own.length > 0 ? 'rest' : 'shipped', {
            version,
            day: formatDay(asOf, screen),
            source: source[screen],
          })}
        </p>
      )}
      {shipped === 0 && own.length === 0 && <p>{t('free')}</p>}
      <p>{t('where')}</p>
      <p>
        <Link href="/settings/letters">{t('edit')}</Link>
      </p>
    </section>
  );
}
