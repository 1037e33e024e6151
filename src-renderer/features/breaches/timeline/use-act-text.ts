import type { BreachAct } from '../../../../src-main/contract/breach-record.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatFixed } from '../../../lib/format.ts';
import { pageOf } from '../record/use-breach.ts';

export interface ActText {
  sentence: string;
  /** Why, where the record says so. */
  reason: string;
  /** Page of the record; null where there is none. */
  href: string | null;
}

/** What was done, in a sentence, with its reason and the page where its record stands. */
export function useActText(breach: Breach): (act: BreachAct) => ActText {
  const t = useTexts('breach');
  const language = useLanguage();
  const { id } = breach;
  return ({ act, id: recordId }) => {
    switch (act) {
      case 'severity': {
        const record = breach.severities.find((severity) => severity.id === recordId);
        const score = record ? formatFixed(record.answer.score, 2, language) : '';
        const sentence = record ? t('act.severity', { score, level: t(`level.${record.level}`) }) : '';
        return { sentence, reason: record?.override?.reason ?? '', href: pageOf(id, 'severity') };
      }
      case 'decision': {
        const record = breach.decisions.find((decision) => decision.id === recordId);
        return {
          sentence: record ? decided(t, record.decision) : '',
          reason: record?.reason ?? '',
          href: pageOf(id, 'decisions'),
        };
      }
      case 'notified': {
        const record = breach.notices.find((notice) => notice.id === recordId);
        return {
          sentence: record
            ? t(record.isLate ? 'act.notifiedLate' : 'act.notified', { phase: record.phase })
            : '',
          reason: record?.delayReason ?? '',
          href: `${pageOf(id, 'notification')}?notice=${recordId}`,
        };
      }
      case 'letterSent': {
        const record = breach.letters.find((letter) => letter.id === recordId);
        return {
          sentence: record
            ? t('act.letterSent', { kind: record.kind, addressee: record.addressee || 'none' })
            : '',
          reason: '',
          href: `${pageOf(id, 'letters')}?letter=${recordId}`,
        };
      }
      default: {
        const closing = breach.closings.find((record) => record.id === recordId);
        return { sentence: t(`act.${act}`), reason: closing?.reason ?? '', href: null };
      }
    }
  };
}

function decided(
  t: ReturnType<typeof useTexts<'breach'>>,
  decision: Breach['decisions'][number]['decision'],
): string {
  switch (decision.about) {
    case 'risk':
      return t(`act.risk.${decision.result}`);
    case 'authority':
      return t(`act.authority.${decision.result}`);
    default:
      return t(`act.people.${decision.result}`);
  }
}
