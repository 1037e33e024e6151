import { useQuery } from '@tanstack/react-query';
import type { Language } from '../../src-main/contract/values.ts';
import type { LetterFamily } from '../../src-main/contract/wordings.ts';
import { useLanguage, useTexts } from '../i18n/messages.ts';
import { Link } from '../ui/link.tsx';
import { formatDay } from './format.ts';
import { useAccess } from './queries.ts';

/** By which words letters are drafted, with source and day, and the way to change them. */
export function LetterWordingNote({ family, language }: { family: LetterFamily; language: Language }) {
  const t = useTexts('wordings.provenance');
  const screen = useLanguage();
  const { ask } = useAccess();
  const { data } = useQuery(ask.wordings.provenance.queryOptions({ input: { family, language } }));
  if (!data) return null;
  const { own, changed, company, version } = data;
  const facts = { day: formatDay(data.asOf, screen), source: data.source[screen] };
  return (
    <p className="text-dense text-ink-2">
      {own === 0 ? t('shipped', facts) : t('own', { ...facts, count: own, company, version })}
      {changed > 0 && <> {t('changed', { count: changed })}</>}{' '}
      <Link href="/settings/letters">{t('edit')}</Link>
    </p>
  );
}
