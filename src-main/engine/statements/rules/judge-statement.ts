import type {
  GivenStatement,
  OwnAnswer,
  StatementSource,
  StatementStanding,
} from '../../../contract/statements.ts';

/** What is on file of an earlier statement: enough to know it again. */
export type FiledStatement = Pick<GivenStatement, 'questionId' | 'value' | 'note'> & { sha256: string };

/** How a statement stands to what we have; `ours` null: the run does not know the question. */
export function standingOf(
  statement: GivenStatement,
  ours: OwnAnswer | null,
  filed: readonly FiledStatement[],
): StatementStanding {
  if (ours === null) return 'unknownQuestion';
  if (filed.some((known) => isSame(known, statement))) return 'same';
  if (ours.value === statement.value) return 'agrees';
  return ours.value === null || ours.value === 'unknown' ? 'new' : 'conflict';
}

/**
 * The answer after a statement was taken: the vendor's words become the quote, their place the source. A quote of ours stays
 * where the vendor brought no words; our note always stays.
 */
export function takenAnswer(ours: OwnAnswer, statement: GivenStatement): OwnAnswer {
  const keepsQuote = ours.quote.trim() !== '' && statement.note.trim() === '';
  return {
    value: statement.value,
    note: ours.note,
    quote: keepsQuote ? ours.quote : statement.note,
    place: keepsQuote ? ours.place : placeOf(statement.source),
  };
}

/** Where a statement stands, in one line without words of a language: file, sheet, cell or row, day. */
export function placeOf({ fileName, sheet, row, cell, saidOn }: StatementSource): string {
  const spot = cell ?? (row === null ? null : String(row));
  const inside = [sheet, spot].filter((part) => part !== null && part !== '').join('!');
  const tail = [inside, saidOn].filter((part) => part !== '').join(', ');
  const room = 500 - tail.length - 2;
  const name = fileName.length <= room ? fileName : `${fileName.slice(0, Math.max(0, room - 1))}…`;
  return `${name}, ${tail}`.slice(0, 500);
}

function isSame(known: FiledStatement, { questionId, value, note, source }: GivenStatement): boolean {
  return (
    known.questionId === questionId &&
    known.value === value &&
    known.note.trim() === note.trim() &&
    known.sha256 === source.sha256
  );
}
