import type { BreachLaw, NotificationRule } from '../../../contract/breach-deadlines.ts';
import type { Authority } from '../../../contract/law.ts';
import { authorityFor, seatOf } from '../../breaches/seat.ts';
import { today } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { notificationRuleOn } from '../../law/notification-rule.ts';
import { type CompanyFacts, gatherCompany } from './company.ts';

export interface FirstMinutesFacts {
  company: CompanyFacts;
  /** The authority at the seat; null while the seat does not decide it. */
  authority: Authority | null;
  law: BreachLaw;
  /** In force today; null where the law of that day is not known. */
  rule: NotificationRule | null;
}

/** Reads what the sheet for the drawer is made of: people, authority and the rule of the period. */
export function gatherFirstMinutes(tools: QueryTools): FirstMinutesFacts {
  const law = tools.templates.breachLaw();
  return {
    company: gatherCompany(tools),
    authority: authorityFor(seatOf(tools), null, tools.templates.authorities()),
    law,
    rule: notificationRuleOn(law, today(tools.clock)),
  };
}
