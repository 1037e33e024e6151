import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatDay } from '../../lib/format.ts';

/** Tells a period in words: "01.03.2027 bis 31.05.2027", "ab …", or that none is set. */
export function usePeriodText(): (period: { startsOn: string | null; endsOn: string | null }) => string {
  const t = useTexts('campaigns');
  const language = useLanguage();
  return ({ startsOn, endsOn }) => {
    const from = startsOn && formatDay(startsOn, language);
    const to = endsOn && formatDay(endsOn, language);
    if (from && to) return t('period.both', { from, to });
    if (from) return t('period.from', { from });
    return to ? t('period.to', { to }) : t('period.none');
  };
}
