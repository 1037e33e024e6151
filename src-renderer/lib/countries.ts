import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../i18n/messages.ts';
import { collatorOf } from './format.ts';
import { useAccess } from './queries.ts';

/** All countries of the law tables as choices, sorted as the person's language sorts; empty until they are read. */
export function useCountries(): { id: string; label: string }[] {
  const { ask } = useAccess();
  const language = useLanguage();
  const { data } = useQuery(ask.vendors.transferLaw.queryOptions());
  const collator = collatorOf(language);
  return (data?.countries ?? [])
    .map(({ code, name }) => ({ id: code, label: name[language] }))
    .sort((one, other) => collator.compare(one.label, other.label));
}
