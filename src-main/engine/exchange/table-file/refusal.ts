import type { TableRefusal } from '../../../contract/foreign-table.ts';

/** Why a table is not taken; crosses the thread as plain facts and becomes a refusal of the closed list there. */
export class RefusedTable extends Error {
  readonly reason: TableRefusal;
  /** The limit or the row that the reason speaks of. */
  readonly figure: number | null;

  constructor(reason: TableRefusal, figure: number | null = null) {
    super(reason);
    this.reason = reason;
    this.figure = figure;
  }
}
