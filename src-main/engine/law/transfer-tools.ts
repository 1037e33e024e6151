import type { TransferLaw } from '../../contract/law.ts';
import { TransferTool } from '../../contract/transfer.ts';
import type { Day } from '../../contract/values.ts';
import { adequacyDecision, findCountry, isInForce } from './countries.ts';

/**
 * Which tools there can be at all for a recipient in a country on a day: a decision under Art. 45 GDPR only where one is in
 * force, the DPF only where it reaches. Clauses and binding rules (Art. 46, 47 GDPR) can be agreed with anybody. Whether a
 * tool carries the transfer is another question.
 */
export function possibleTools(given: string | null, day: Day, law: TransferLaw): TransferTool[] {
  const country = findCountry(given, law);
  const decision = country === null ? null : adequacyDecision(country, law);
  const reach = decision !== null && isInForce(decision, day) ? decision.reach : null;
  return TransferTool.options.filter((tool) => {
    if (tool === 'dpf') return reach === 'dpf';
    return tool !== 'adequacy' || (reach !== null && reach !== 'dpf');
  });
}
