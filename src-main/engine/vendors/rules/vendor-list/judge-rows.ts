import type { Id } from '../../../../contract/values.ts';
import type { DuplicateChoice, DuplicateVendor, VendorColumns } from '../../../../contract/vendor-import.ts';
import { nameCore } from '../../../kernel/company-names.ts';
import { type Completion, completeVendor, type KnownFacts } from './complete-vendor.ts';
import { cellsOf, type ListedVendor, type RowProblem, type RowReader, readRow } from './read-row.ts';

export interface WrongRow {
  line: number;
  /** Place of the row in the table, from 0. */
  index: number;
  name: string;
  problems: RowProblem[];
}

export interface ReadRows {
  rows: ListedVendor[];
  wrong: WrongRow[];
}

/** Reads every row of a list. */
export function readRows(
  table: { rows: readonly string[][]; lines: readonly number[] },
  columns: VendorColumns,
  reader: RowReader,
): ReadRows {
  const rows: ListedVendor[] = [];
  const wrong: WrongRow[] = [];
  for (const [index, row] of table.rows.entries()) {
    const line = table.lines[index] ?? index;
    const cells = cellsOf(row, columns);
    const read = readRow(line, cells, reader);
    if (Array.isArray(read)) wrong.push({ line, index, name: cells.name.slice(0, 100), problems: read });
    else rows.push(read);
  }
  return { rows, wrong };
}

/** A vendor of the register as duplicates are told. */
export interface RegisteredName {
  id: Id;
  name: string;
  core: string;
}

/** A row with the vendor of the register that has its name, without case, accents and legal form. */
export interface MatchedRow {
  row: ListedVendor;
  core: string;
  known: RegisteredName | null;
}

/** Which rows speak of vendors that are in the register. */
export function matchRows(rows: readonly ListedVendor[], register: readonly RegisteredName[]): MatchedRow[] {
  const byCore = new Map(register.toReversed().map((vendor) => [vendor.core, vendor]));
  return rows.map((row) => {
    const core = nameCore(row.profile.name);
    return { row, core, known: core === '' ? null : (byCore.get(core) ?? null) };
  });
}

export interface JudgedList {
  added: ListedVendor[];
  completed: Map<Id, Completion>;
  duplicates: DuplicateVendor[];
}

export interface Choices {
  /** For all duplicates without a choice of their own. */
  rest: DuplicateChoice;
  byLine: ReadonlyMap<number, DuplicateChoice>;
}

/** Decides what becomes of each row: entered, used to complete what is there, or left out. */
export function judgeRows(
  rows: readonly MatchedRow[],
  facts: ReadonlyMap<Id, KnownFacts>,
  { rest, byLine }: Choices,
): JudgedList {
  const list: JudgedList = { added: [], completed: new Map(), duplicates: [] };
  const earlier = new Map<string, number>();
  for (const { row, core, known } of rows) {
    const first = earlier.get(core);
    if (known === null && first === undefined) {
      if (core !== '') earlier.set(core, list.added.length);
      list.added.push(row);
      continue;
    }
    const choice = byLine.get(row.line) ?? rest;
    const fills = known
      ? completeKnown(list, known.id, facts, row, choice)
      : completeListed(list, first ?? 0, row, choice);
    if (choice === 'add') list.added.push(row);
    list.duplicates.push({
      line: row.line,
      name: row.profile.name,
      knownAs: known?.name ?? list.added[first ?? 0]?.profile.name ?? '',
      vendorId: known?.id ?? null,
      earlierLine: known ? null : (list.added[first ?? 0]?.line ?? null),
      choice,
      fills,
    });
  }
  return list;
}

/** Completes a vendor of the register; rows after it find it completed. */
function completeKnown(
  list: JudgedList,
  id: Id,
  facts: ReadonlyMap<Id, KnownFacts>,
  row: ListedVendor,
  choice: DuplicateChoice,
): DuplicateVendor['fills'] {
  const known = facts.get(id);
  if (!known) return [];
  const before = list.completed.get(id);
  const now = before
    ? {
        profile: before.profile,
        contract: before.contract,
        papers: [...known.papers, ...before.newPapers],
        contacts: [...known.contacts, ...before.newContacts],
        services: before.services,
      }
    : known;
  const completion = completeVendor(now, row);
  if (choice === 'complete' && completion.fills.length > 0) {
    list.completed.set(id, {
      ...completion,
      newPapers: [...(before?.newPapers ?? []), ...completion.newPapers],
      newContacts: [...(before?.newContacts ?? []), ...completion.newContacts],
    });
  }
  return completion.fills;
}

/** Completes an earlier row of the same list. */
function completeListed(
  list: JudgedList,
  at: number,
  row: ListedVendor,
  choice: DuplicateChoice,
): DuplicateVendor['fills'] {
  const first = list.added[at];
  if (!first) return [];
  const { profile, contract, newPapers, newContacts, services, fills } = completeVendor(
    {
      profile: first.profile,
      contract: first.contract,
      papers: first.papers,
      contacts: first.contact ? [first.contact] : [],
      services: [first, ...first.others].map((one) => ({
        id: null,
        profile: one.service,
        places: one.storage,
      })),
    },
    row,
  );
  if (choice === 'complete') {
    const [own, ...others] = services.map((one) => ({ service: one.profile, storage: [...one.places] }));
    list.added[at] = {
      ...first,
      ...own,
      others,
      profile,
      contract,
      papers: [...first.papers, ...newPapers],
      contact: first.contact ?? newContacts[0] ?? null,
    };
  }
  return fills;
}
