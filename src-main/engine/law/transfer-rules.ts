import type { TransferLaw, TransferRuleText } from '../../contract/law.ts';
import type { TransferVerdict } from '../../contract/transfer.ts';

/** The rules of the transfer decision tree and the verdict each one leads to. */
export const transferRules = {
  R1_eea_all: 'ok',
  R2_parent_third: 'conditions',
  R3_parent_adequate: 'ok_note',
  R4_adequate: 'ok_note',
  R5_dpf: 'conditions',
  R6_third_no_tool: 'not_permitted',
  R7_scc_incomplete: 'action_required',
  R8_no_tia: 'action_required',
  R9_tia_bad: 'not_permitted',
  R10_scc_ok: 'conditions',
  R11_unknown: 'action_required',
} as const satisfies Record<string, TransferVerdict>;

export type TransferRule = keyof typeof transferRules;

/** Title, basis and next step of a rule; a rule without text is a defect of the template. */
export function ruleText(rule: string, law: TransferLaw): TransferRuleText {
  const text = law.rules.find((candidate) => candidate.id === rule);
  if (text === undefined) throw new Error(`Transfer rule ${rule} has no text`);
  return text;
}
