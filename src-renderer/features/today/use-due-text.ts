import { useCallback } from 'react';
import type { TodayItem } from '../../../src-main/contract/overview.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { shortDay } from './days.ts';

export interface DueText {
  /** "noch 3 Tage" */
  main: string;
  /** "Do 29.10." */
  more: string;
  tone: 'risk' | 'caution' | 'plain';
}

/** From this many days before on, a date asks for attention. */
const soonDays = 3;

/** When a thing is due, in words and as a date. */
export function useDueText(today: string): (item: TodayItem) => DueText {
  const t = useTexts('today');
  const language = useLanguage();
  return useCallback(
    ({ kind, group, days, dueOn, since }) => {
      const sinceText = (since: string | null) =>
        since === null ? t('noDate') : t('since', { day: shortDay(since, today, language) });
      if (group === 'others') {
        const main = t(kind === 'requestDue' ? 'state.requestDue' : 'state.demandDue');
        if (dueOn !== null)
          return { main, more: t('until', { day: shortDay(dueOn, today, language) }), tone: 'plain' };
        return { main, more: sinceText(since), tone: 'plain' };
      }
      if (days === null || dueOn === null)
        return { main: t(stateKey(kind)), more: sinceText(since), tone: 'plain' };
      const day = shortDay(dueOn, today, language);
      if (days < 0)
        return { main: t('overdueFor', { days: -days }), more: t('wasDue', { day }), tone: 'caution' };
      return {
        main: days === 0 ? t('dueToday') : t('dueIn', { days }),
        more: day,
        tone: days <= soonDays ? 'caution' : 'plain',
      };
    },
    [t, language, today],
  );
}

function stateKey(kind: TodayItem['kind']) {
  switch (kind) {
    case 'assessmentRunning':
    case 'vendorNotAssessed':
    case 'demandDue':
    case 'conditionDue':
    case 'requestDue':
    case 'inquiryOverdue':
    case 'draftResting':
    case 'secondPerson':
      return `state.${kind}` as const;
    default:
      return 'state.other' as const;
  }
}
