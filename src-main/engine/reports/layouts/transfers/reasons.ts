import type { TransferRow } from '../../../../contract/transfer-register.ts';
import { cell, dataTable, heading, heads } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

/** Why transfers are judged as they are: each reason once, under the number by which the lines call it. */
export interface Reasons {
  numberOf: (row: TransferRow) => number;
  table: Node[];
}

/** Numbers reasons in the order of the lines: places in one country have the same, and it is long. */
export function reasonsOf(sheet: Sheet, rows: readonly TransferRow[]): Reasons {
  const { t, own } = sheet;
  const wordsOf = ({ reason }: TransferRow) => own(reason);
  const byWords = Map.groupBy(rows, wordsOf);
  const order = [...byWords.keys()];
  return {
    numberOf: (row) => order.indexOf(wordsOf(row)) + 1,
    table: [
      heading(t('transferRegister.reasons')),
      dataTable(
        [44, '*', 90],
        heads(
          ['reason', 'reasonWords', 'reasonUses'].map((id) => t(`transferRegister.${id}`)),
          [2],
        ),
        [...byWords].map(([words, { length }], index) => [
          cell(String(index + 1), { bold: true }),
          cell(words),
          cell(String(length), { alignment: 'right' }),
        ]),
      ),
    ],
  };
}
