import type { BreachFacts } from '../../facts/breach.ts';
import { nameOf } from '../../facts/company.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { signatureField } from '../signature-field.ts';

/** Three lines to sign on: who decides, the data protection officer, who works on the case. */
export function breachSignatures(sheet: Sheet, { company, breach }: BreachFacts): Node {
  const { t } = sheet;
  const person = (kind: 'approver' | 'dpo') => company.people.find((one) => one.function === kind);
  const here = t('breachFile.signHere');
  const approver = person('approver');
  const dpo = person('dpo');
  return {
    margin: [0, 32, 0, 0],
    unbreakable: true,
    columnGap: 13,
    columns: [
      signatureField(sheet, approver?.role || t('breachFile.approver'), approver?.name ?? '', here),
      signatureField(sheet, dpo?.role || t('breach.dpo'), dpo?.name ?? '', here),
      signatureField(sheet, t('breachFile.responsible'), nameOf(company, breach.ownerId) ?? '', here),
    ],
  };
}
