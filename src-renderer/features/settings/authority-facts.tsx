import { useQuery } from '@tanstack/react-query';
import type { CompanyProfile } from '../../../src-main/contract/company.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatDay } from '../../lib/format.ts';
import { onlyWithoutData, useAccess } from '../../lib/queries.ts';
import { Notice } from '../../ui/notice.tsx';
import { competentAuthority } from './competent-authority.ts';

/** Which authority is competent, as of when, and how well that is known. */
export function AuthorityFacts({ profile }: { profile: CompanyProfile }) {
  const { country } = profile;
  const { ask } = useAccess();
  const t = useTexts('company');
  const language = useLanguage();
  const { data: directory } = useQuery({
    ...ask.company.authorities.queryOptions(),
    throwOnError: onlyWithoutData,
  });
  if (!directory) return null;
  const authority = competentAuthority(directory.authorities, profile);
  if (!authority) {
    return (
      <Notice title={t('profile.authority')}>
        {t(country === 'DE' ? 'profile.noAuthority' : 'profile.noAuthorityHere')}
      </Notice>
    );
  }
  const { name, city, website, breachForm, confidence } = authority;
  return (
    <Notice tone="accent" title={`${t('profile.authority')}: ${name[language]}, ${city}`}>
      <p className="break-all select-text">{website}</p>
      {breachForm && (
        <p className="break-all select-text">{t('profile.breachForm', { address: breachForm })}</p>
      )}
      <p>
        {t('profile.authorityBasis')}.{' '}
        {t('profile.authorityOf', { day: formatDay(directory.asOf, language), confidence })}
      </p>
    </Notice>
  );
}
