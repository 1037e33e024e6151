import type { ConsentProofFacts } from '../../facts/consent-proof.ts';
import { paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { verdictShape } from '../consent/verdict-shape.ts';
import { signatureField } from '../signature-field.ts';

/** What the check finds in the version, what this paper does not say, and the line to sign on. */
export function closing(sheet: Sheet, { verdict, lawVersion, company }: ConsentProofFacts): Node {
  const { t } = sheet;
  const dpo = company.people.find(({ function: what }) => what === 'dpo');
  return {
    margin: [0, 12, 0, 0],
    unbreakable: true,
    columnGap: 24,
    columns: [
      {
        width: '*',
        stack: [
          ...(verdict
            ? [
                status(sheet, verdictShape[verdict], t(`consentVerdict.${verdict}`)),
                paragraph(t('consentProof.checkedBy', { version: lawVersion }), 'micro', [13, 1, 0, 3]),
              ]
            : []),
          paragraph(t('consentProof.noPersons'), 'micro', [verdict ? 13 : 0, 0, 0, 0]),
        ],
      },
      {
        width: 190,
        margin: [0, 22, 0, 0],
        stack: [
          signatureField(
            sheet,
            dpo?.role || t('consentProof.dpo'),
            dpo?.name ?? '',
            t('consentProof.signHere'),
          ),
        ],
      },
    ],
  };
}
