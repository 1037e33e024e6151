import type { BreachLaw, NotificationRule } from '../../contract/breach-deadlines.ts';
import type { Day } from '../../contract/values.ts';

/** Rule of Art. 33(1) GDPR in force on `day`, first and last day included; the newest where two overlap, null before the first. */
export function notificationRuleOn(law: BreachLaw, day: Day): NotificationRule | null {
  return law.rules
    .filter(({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day <= validUntil))
    .reduce<NotificationRule | null>(
      (newest, rule) => (newest === null || rule.validFrom > newest.validFrom ? rule : newest),
      null,
    );
}
