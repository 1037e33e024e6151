import { useQuery } from '@tanstack/react-query';
import type { Breach, BreachRow } from '../../../src-main/contract/breach-view.ts';
import type { ReportKind } from '../../../src-main/contract/reports.ts';
import { useAccess } from '../../lib/queries.ts';
import { isAboutBreach } from './report-kinds.ts';
import type { ReportAddress } from './request.ts';

export interface BreachChoice {
  /** Real cases, newest first; null until they are read. */
  rows: readonly BreachRow[] | null;
  breach: Breach | null;
  /** What the address asks for, with what stands in where it names nothing. */
  asked: Pick<ReportAddress, 'breachId' | 'noticeId' | 'letterId' | 'from' | 'to'>;
}

/** Which breach, notification, letter or period the address asks for; without a breach the newest one, without a period this year. */
export function useBreachChoice(kind: ReportKind, address: ReportAddress): BreachChoice {
  const { ask } = useAccess();
  const isWanted = isAboutBreach(kind);
  const { data } = useQuery(
    ask.breaches.list.queryOptions({ input: { view: 'all', search: '' }, enabled: isWanted }),
  );
  const rows = data?.rows ?? null;
  const breachId = isWanted ? (address.breachId ?? rows?.[0]?.id) : undefined;
  const { data: read } = useQuery(
    ask.breaches.get.queryOptions({
      input: { breachId: breachId ?? '', asOf: null },
      enabled: breachId !== undefined,
    }),
  );
  const breach = read ?? null;
  const year = new Date().getFullYear();
  return {
    rows,
    breach,
    asked: {
      breachId,
      noticeId:
        address.noticeId ?? (breach && !hasNextNotice(breach) ? breach.notices.at(-1)?.id : undefined),
      letterId: address.letterId ?? breach?.letters.at(-1)?.id,
      from: address.from ?? `${year}-01-01`,
      to: address.to ?? `${year}-12-31`,
    },
  };
}

/** Whether another notification can follow: not once the case is closed, or a final one or a withdrawal was sent. */
export function hasNextNotice({ state, notices }: Pick<Breach, 'state' | 'notices'>): boolean {
  return state !== 'closed' && !notices.some(({ phase }) => phase === 'final' || phase === 'withdrawal');
}
