import { z } from 'zod';
import type { Particular } from '../../../contract/breach-particulars.ts';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';
import { searchableText } from '../../kernel/folded-text.ts';
import type { WrittenEntry } from '../rules/knowledge.ts';

const NameRow = z.object({ row: z.number(), name: z.string() });

/** Where a real case stands in the index; drills stand nowhere. */
const rowOf = 'SELECT year * 1000000 + sequence FROM breaches WHERE id = @id AND is_drill = 0';

/** Makes a case findable by its number and its title as they are now. */
export function indexTitle(db: WriteDb, breachId: Id): void {
  const found = nameOf(db, breachId);
  if (!found) return;
  const name = searchableText(found.name);
  const isKnown = db.run('UPDATE breach_search SET name = @name WHERE rowid = @row', {
    row: found.row,
    name,
  });
  if (isKnown === 0)
    db.run(`INSERT INTO breach_search (rowid, name, body) VALUES (@row, @name, '')`, {
      row: found.row,
      name,
    });
}

/** Makes a case findable by what an entry says as well; corrected and retracted ones stay findable, as they stay readable. */
export function indexEntry(
  db: WriteDb,
  { breachId, text, source, particular }: Pick<WrittenEntry, 'breachId' | 'text' | 'source' | 'particular'>,
): void {
  const words = searchableText([text, source, ...wordsIn(particular)].join(' '));
  if (words === '') return;
  db.run(`UPDATE breach_search SET body = body || ' ' || @words WHERE rowid = (${rowOf})`, {
    id: breachId,
    words,
  });
}

function nameOf(db: ReadDb, id: Id): z.infer<typeof NameRow> | null {
  return db.first(
    NameRow,
    `SELECT year * 1000000 + sequence AS row, printf('%d-%02d ', year, sequence) || title AS name
     FROM breaches WHERE id = @id AND is_drill = 0`,
    { id },
  );
}

const inWords: readonly Particular['key'][] = [
  'nature',
  'howDetected',
  'subjectCategories',
  'recordCategories',
  'consequencesText',
  'priorMeasures',
  'encryption',
  'crossBorder',
  'otherAuthorities',
  'advice',
];

/** What people wrote as an answer; times, numbers and choices are nothing to look for. */
function wordsIn(particular: Particular | null): string[] {
  if (particular === null || particular.value === null || !inWords.includes(particular.key)) return [];
  return [particular.value].flat().map(String);
}
