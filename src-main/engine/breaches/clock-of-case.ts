import type { BreachClock } from '../../contract/breach-clock.ts';
import type { Instant } from '../../contract/values.ts';
import { dayOf } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { notificationRuleOn } from '../law/notification-rule.ts';
import type { CaseFile } from './gather-case.ts';
import { caseClock } from './rules/case-clock.ts';
import { resultOf } from './rules/current-decisions.ts';
import { answerOf } from './rules/knowledge.ts';
import type { Seat } from './seat.ts';

type ClockFile = Pick<CaseFile, 'head' | 'particulars' | 'current' | 'isClosed'> & {
  notices: readonly Pick<CaseFile['notices'][number], 'phase' | 'at'>[];
  letters: readonly Pick<CaseFile['letters'][number], 'kind' | 'sent'>[];
};

/** The period of a case, without the readings of Regulation 1182/71, which only its own page needs. */
export function clockOfCase(
  { templates }: QueryTools,
  file: ClockFile,
  seat: Seat,
  now: Instant,
): BreachClock {
  const { head, particulars, current, notices, letters, isClosed } = file;
  const awareAt = answerOf(particulars, 'awareness')?.at ?? null;
  const law = templates.breachLaw();
  return caseClock({
    role: head.role,
    awareAt,
    now,
    rule: awareAt === null ? null : notificationRuleOn(law, dayOf(new Date(awareAt), seat.zone)),
    readings: null,
    toldAt:
      head.role === 'processor'
        ? (letters.find(({ kind, sent }) => kind === 'controllerNotice' && sent)?.sent?.at ?? null)
        : (notices.find(({ phase }) => phase === 'initial')?.at ?? null),
    isNoticeNeeded: resultOf(current.authority) !== 'doNotNotify',
    isClosed,
    contractHours: head.contractHours,
    processorAwareAt: answerOf(particulars, 'processorAwareAt'),
    zone: seat.zone,
    region: seat.region,
  });
}
