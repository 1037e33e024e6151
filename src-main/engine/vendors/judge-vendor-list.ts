import type { VendorList } from '../../contract/vendor-import.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import type { ForeignTable } from '../kernel/table-files.ts';
import { knownServices } from './import-services.ts';
import { contactsOf, documentsOf } from './repo/documents.ts';
import { knownPeople, registeredNames } from './repo/known-names.ts';
import { contractById, profileById } from './repo/vendors.ts';
import type { KnownFacts } from './rules/vendor-list/complete-vendor.ts';
import {
  type JudgedList,
  judgeRows,
  matchRows,
  readRows,
  type WrongRow,
} from './rules/vendor-list/judge-rows.ts';
import { countryFinder } from './rules/vendor-list/read-address.ts';
import type { ListWords } from './rules/vendor-list/read-row.ts';

/** What is asked of a list, with the words that are put in. */
export type AskedList = Omit<VendorList, 'tableId' | 'language'> & { words: ListWords };

/** Judges a list of vendors against what is in the register now. */
export function judgeVendorList(
  { db, templates }: Pick<QueryTools, 'db' | 'templates'>,
  table: Pick<ForeignTable, 'rows' | 'lines'>,
  { columns, role, duplicates, exceptions, words }: AskedList,
): JudgedList & { wrong: WrongRow[] } {
  const reader = {
    countries: countryFinder(templates.transferLaw(), templates.gazetteer()),
    people: knownPeople(db),
    role,
    words,
  };
  const { rows, wrong } = readRows(table, columns, reader);
  const matched = matchRows(rows, registeredNames(db));
  const facts = new Map<string, KnownFacts>();
  for (const { known } of matched) {
    if (known === null || facts.has(known.id)) continue;
    const profile = profileById(db, known.id);
    const contract = contractById(db, known.id);
    if (!profile || !contract) continue;
    facts.set(known.id, {
      profile,
      contract,
      papers: documentsOf(db, known.id),
      contacts: contactsOf(db, known.id),
      services: knownServices(db, known.id),
    });
  }
  const byLine = new Map(exceptions.map(({ line, choice }) => [line, choice]));
  return { ...judgeRows(matched, facts, { rest: duplicates, byLine }), wrong };
}
