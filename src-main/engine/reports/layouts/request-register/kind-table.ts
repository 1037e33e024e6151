import { RequestKind } from '../../../../contract/requests.ts';
import type { RegisteredRequest } from '../../facts/request-register.ts';
import { cell, dataTable, heads } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

/** Figures of some requests: each counts once among in time, late and open. */
export interface RequestCounts {
  received: number;
  inTime: number;
  late: number;
  open: number;
  /** Of the open ones. */
  overdue: number;
  /** Whose month was extended by a notice that counts. */
  extended: number;
}

/** Counts requests. */
export function countsOf(requests: readonly RegisteredRequest[]): RequestCounts {
  const count = (is: (request: RegisteredRequest) => boolean) => requests.filter(is).length;
  return {
    received: requests.length,
    inTime: count(({ answer }) => answer !== null && !answer.isLate),
    late: count(({ answer }) => answer?.isLate === true),
    open: count(({ answer }) => answer === null),
    overdue: count(({ isOverdue }) => isOverdue),
    extended: count(({ extension }) => extension?.counts === true),
  };
}

/** The figures by kind, for the kinds that came in; the last row adds them up. */
export function kindTable(sheet: Sheet, requests: readonly RegisteredRequest[], width = 76): Node {
  const { t } = sheet;
  const figures = ['received', 'inTime', 'late', 'open', 'overdue', 'extended'] as const;
  const row = (name: string, counts: RequestCounts, bold: boolean): Node[] => [
    cell(name, { bold }),
    ...figures.map((figure) => cell(String(counts[figure]), { alignment: 'right', bold })),
  ];
  const kinds = RequestKind.options.flatMap((kind) => {
    const own = requests.filter((request) => request.kind === kind);
    return own.length === 0 ? [] : [row(t(`requestKind.${kind}`), countsOf(own), false)];
  });
  return dataTable(
    ['*', width, width, width, width, width, width],
    heads(
      [t('requestRegister.kind'), ...figures.map((figure) => t(`requestRegister.${figure}`))],
      [1, 2, 3, 4, 5, 6],
    ),
    kinds.length > 1 ? [...kinds, row(t('requestRegister.all'), countsOf(requests), true)] : kinds,
  );
}
