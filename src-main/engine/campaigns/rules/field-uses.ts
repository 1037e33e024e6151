import type { FieldUse } from '../../../contract/campaign-gate.ts';
import type { CampaignField } from '../../../contract/campaign-record.ts';
import type { Finding } from './finding.ts';
import type { GateFacts } from './gate-facts.ts';

/** What each field of the form serves: a step, a scoring rule, a persona or the contract (Art. 5(1)(c) GDPR). */
export function fieldUses(facts: Pick<GateFacts, 'content' | 'scoring' | 'personaFields'>): FieldUse[] {
  const scored = new Set((facts.scoring?.attributes ?? []).map(plainKey));
  const inPersonas = new Set(facts.personaFields.map(plainKey));
  return facts.content.fields.map(({ id, key, label, isNeededForContract }) => {
    const isNamedIn = (names: ReadonlySet<string>) => names.has(plainKey(key)) || names.has(plainKey(label));
    const stepIds = facts.content.steps
      .filter(({ fieldIds }) => fieldIds.includes(id))
      .map((step) => step.id);
    const isScored = isNamedIn(scored);
    const isInPersona = isNamedIn(inPersonas);
    const isUsed = stepIds.length > 0 || isScored || isInPersona || isNeededForContract;
    return { fieldId: id, stepIds, isScored, isInPersona, isNeededForContract, isUnused: !isUsed };
  });
}

/** Fields that serve nothing, and mandatory ones that nobody gave a reason for. */
export function fieldFindings(fields: readonly CampaignField[], uses: readonly FieldUse[]): Finding[] {
  const rule = { item: 'G3_landing.3', severity: 'blocker', link: { to: 'fields' } } as const;
  return fields.flatMap((field, index) => {
    const values = { field: field.label };
    return [
      ...(uses[index]?.isUnused ? [{ ...rule, code: 'fieldUnused', about: field.id, values }] : []),
      ...(field.isMandatory && field.reason.trim() === ''
        ? [{ ...rule, code: 'fieldReasonMissing', about: field.id, values }]
        : []),
    ];
  });
}

/** "companySize", "company_size" and "Company size" name the same. */
function plainKey(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
