import type { GateItem } from '../../../contract/campaign-gate.ts';
import type { GateAnswer } from '../../../contract/campaign-record.ts';
import type { Finding } from './finding.ts';

/** What the answer to a question leaves open: nothing for "yes" and "does not apply"; a gap while nobody has answered. */
export function questionFindings(
  { id, severity, title, question }: GateItem,
  answer: GateAnswer | null,
): Finding[] {
  const code = codeOf(answer);
  if (code === null) return [];
  return [
    {
      item: id,
      severity,
      code,
      about: id,
      values: { item: title, question, note: answer?.note ?? '' },
      link: { to: 'question', item: id },
    },
  ];
}

function codeOf(answer: GateAnswer | null): string | null {
  switch (answer?.answer) {
    case undefined:
      return 'unanswered';
    case 'no':
      return 'answeredNo';
    case 'partly':
      return 'answeredPartly';
    case 'yes':
    case 'notApplicable':
      return null;
  }
}

/** Whether a finding comes from a question rather than from a register. */
export function isFromQuestion({ code }: Pick<Finding, 'code'>): boolean {
  return code === 'unanswered' || code === 'answeredNo' || code === 'answeredPartly';
}
