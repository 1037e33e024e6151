import type { PersonFunction } from '../../../../contract/company.ts';
import type { AssessmentFacts } from '../../facts/assessment.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { shorten } from '../../typography.ts';
import { signatureField } from '../signature-field.ts';

/** Three lines to sign on: who decides, the data protection officer, procurement. */
export function signatures(sheet: Sheet, facts: AssessmentFacts, isRefused: boolean): Node {
  const { t } = sheet;
  const { decision, decisionDraft, dpoOpinion, result } = facts.assessment;
  const person = (kind: (typeof PersonFunction.options)[number]) =>
    facts.company.people.find((one) => one.function === kind);
  const written = decision ?? (decisionDraft?.by ? decisionDraft : null);
  const approver = written ?? person('approver');
  const approverName = written?.by ?? person('approver')?.name ?? '';
  const hasBlocker = isRefused && result.findings.some(({ severity }) => severity === 'blocker');
  const conditions = result.findings.some(({ treatment }) => treatment?.kind === 'condition');
  return {
    margin: [0, 34, 0, 0],
    unbreakable: true,
    columns: [
      signatureField(
        sheet,
        t('va.signatureApprover', { role: shorten(approver?.role || t('va.approverRole'), 85, 9) }),
        approverName,
        t('va.signHere'),
      ),
      signatureField(
        sheet,
        shorten(person('dpo')?.role || t('va.signatureDpo'), 140, 9),
        dpoOpinion?.by ?? person('dpo')?.name ?? '',
        hasBlocker ? t('va.signatureLocked') : t('va.signHere'),
      ),
      signatureField(
        sheet,
        t(conditions ? 'va.signatureBuyer' : 'va.signatureBuyerPlain'),
        person('procurement')?.name ?? '',
        t('va.signHere'),
      ),
    ],
    columnGap: 13,
  };
}
