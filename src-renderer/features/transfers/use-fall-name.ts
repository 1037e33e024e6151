import type { Fall } from '../../../src-main/contract/transfer-shock.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { countryName } from '../../lib/format.ts';

/** What falls, in words: the DPF, an adequacy decision, safeguards for a country. */
export function useFallName(): (fall: Fall) => string {
  const t = useTexts('transfers');
  const language = useLanguage();
  return ({ kind, country }) => {
    if (kind === 'adequacy' && country === 'US') return t('fall.dpf');
    return t(`fall.${kind}`, { country: countryName(country, language) });
  };
}
