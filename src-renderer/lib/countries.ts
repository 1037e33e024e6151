import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../i18n/messages.ts';
import type { Option } from '../ui/option-list.tsx';
import { browserName, collatorOf } from './format.ts';
import { useAccess } from './queries.ts';

/**
 * All countries of the law tables as choices, sorted as the person's language sorts; empty until they are read. Typing finds
 * them by their codes and by what the browser calls them, too: USA and United States.
 */
export function useCountries(): Option[] {
  const { ask } = useAccess();
  const language = useLanguage();
  const { data } = useQuery(ask.vendors.transferLaw.queryOptions());
  const collator = collatorOf(language);
  return (data?.countries ?? [])
    .map(({ code, name }) => ({
      id: code,
      label: name[language],
      also: `${browserName(code, language)} ${code}`,
    }))
    .sort((one, other) => collator.compare(one.label, other.label));
}
