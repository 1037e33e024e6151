import type { Estimate, Particular } from '../../../../src-main/contract/breach-particulars.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';

/** An answer about the breach in words; times in the zone of the seat. */
export function useParticularText(zone: string): (particular: Particular) => string {
  const t = useTexts('breach');
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const estimate = ({ from, to }: Estimate) =>
    from === to ? number(from) : t('value.range', { from: number(from), to: number(to) });
  return (particular) => {
    if (particular.value === null) return t('value.unknown');
    switch (particular.key) {
      case 'kinds':
        return particular.value.map((kind) => t(`value.kinds.${kind}`)).join(', ');
      case 'consequences':
        return particular.value.map((consequence) => t(`value.consequences.${consequence}`)).join(', ');
      case 'exfiltration':
        return t(`value.exfiltration.${particular.value}`);
      case 'recipient':
        return t(`value.recipient.${particular.value}`);
      case 'awareness':
        return formatInstant(particular.value.at, zone, language);
      case 'discoveredAt':
      case 'occurredFrom':
      case 'occurredTo':
      case 'processorAwareAt':
        return formatInstant(particular.value, zone, language);
      case 'subjectCount':
      case 'recordCount':
        return estimate(particular.value);
      case 'restoredWithinHours':
        return t('value.hours', { hours: particular.value });
      default:
        return plainText(particular.value, t('value.yes'), t('value.no'));
    }
  };
}

function plainText(value: string | boolean | readonly string[], yes: string, no: string): string {
  if (typeof value === 'boolean') return value ? yes : no;
  return typeof value === 'string' ? value : value.join(', ');
}
