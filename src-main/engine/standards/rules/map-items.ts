import type { AnswerValue } from '../../../contract/assessments.ts';
import type { AnswerItem, MappedAnswer } from '../../../contract/standards.ts';
import type { GivenStatement, StatementSource } from '../../../contract/statements.ts';
import type { WordIndex } from './near-questions.ts';
import { readValue } from './read-value.ts';
import type { StandardMapping } from './standard-mapping.ts';

type By = MappedAnswer['by'];

/** What maps questions of theirs to ours. */
export interface MappingTools {
  catalogue: StandardMapping | null;
  /** What a person said before: our question, or none. */
  byHand: ReadonlyMap<string, string | null>;
  words: WordIndex;
  /** File, hash and day; sheet, row and id come from the item. */
  source: Pick<StatementSource, 'fileName' | 'sha256' | 'saidOn'>;
}

export interface MappedItem {
  item: AnswerItem;
  questionId: string;
  value: AnswerValue;
  isGuess: boolean;
  by: By;
}

/** From here on words are taken for the same question; below they are only offered. */
const nearEnough = 0.55;
const worthOffering = 0.2;

/** The answers of a file by our questions, and those for which none is known. Unanswered ones say nothing. */
export function mapItems(
  items: readonly AnswerItem[],
  tools: MappingTools,
): {
  statements: (GivenStatement & { by: By; refs: string[] })[];
  unmapped: (AnswerItem & { near: string[] })[];
  unanswered: number;
} {
  const mapped: MappedItem[] = [];
  const unmapped: (AnswerItem & { near: string[] })[] = [];
  let unanswered = 0;
  for (const item of items) {
    if (item.answer === '' && item.note === '') {
      unanswered += 1;
      continue;
    }
    const found = questionsFor(item, tools);
    if (found.length > 0) mapped.push(...found);
    else unmapped.push({ ...item, near: nearTo(item, tools) });
  }
  const groups = Map.groupBy(mapped, ({ questionId }) => questionId);
  return {
    statements: [...groups.values()].map((group) => statementOf(group, tools.source)),
    unmapped,
    unanswered,
  };
}

function nearTo({ asked }: AnswerItem, { words }: MappingTools): string[] {
  return words
    .near(asked)
    .filter(({ score }) => score >= worthOffering)
    .slice(0, 5)
    .map(({ id }) => id);
}

function questionsFor(item: AnswerItem, { catalogue, byHand, words }: MappingTools): MappedItem[] {
  const read = readValue(item.answer);
  if (byHand.has(item.ref)) {
    const questionId = byHand.get(item.ref) ?? null;
    return questionId === null ? [] : [{ item, questionId, ...read, by: 'hand' }];
  }
  const entry = catalogue === null ? undefined : entryFor(item.ref, catalogue.entries);
  if (entry) {
    const isChosen = /^(checked|yes|true|1|x)$/i.test(item.answer);
    if (entry.value !== undefined && !isChosen) return [];
    const value = entry.value ?? read.value;
    const isGuess = entry.confidence !== 'high' || (entry.value === undefined && read.isGuess);
    const ids = entry.pick === 'words' ? nearestOf(item, entry.questions, words) : entry.questions;
    if (ids.length > 0)
      return ids.map((questionId) => ({
        item,
        questionId,
        value,
        isGuess,
        by: entry.pick === 'words' ? 'words' : 'catalogue',
      }));
  }
  const [best] = words.near(item.asked);
  return best && best.score >= nearEnough
    ? [{ item, questionId: best.id, value: read.value, isGuess: true, by: 'words' }]
    : [];
}

function nearestOf({ asked }: AnswerItem, among: readonly string[], words: WordIndex): string[] {
  const [best] = words.near(asked, among);
  return best && best.score >= worthOffering ? [best.id] : [];
}

/** The entry with the longest beginning that ends where a part of the id ends: `A&A-01` for `A&A-01.2`, `DATA` for `DATA-07`. */
function entryFor(
  ref: string,
  entries: StandardMapping['entries'],
): StandardMapping['entries'][number] | undefined {
  const plain = ref.replace(/^A\.(?=\d)/, '');
  return entries
    .filter(
      (entry) =>
        plain === entry.ref || (plain.startsWith(entry.ref) && /^[-.]/.test(plain.slice(entry.ref.length))),
    )
    .toSorted((one, other) => other.ref.length - one.ref.length)[0];
}

const gravity: readonly AnswerValue[] = ['fulfilled', 'partly', 'missing', 'notApplicable', 'unknown'];

/** Several answers to one question of ours are one statement: where they differ, it is met in part at most. */
function statementOf(
  group: readonly MappedItem[],
  source: MappingTools['source'],
): GivenStatement & { by: By; refs: string[] } {
  const [first] = group as [MappedItem, ...MappedItem[]];
  const values = new Set(group.map(({ value }) => value));
  const refs = group.map(({ item }) => item.ref);
  return {
    questionId: first.questionId,
    value: together(values),
    note: notesOf(group).slice(0, 20_000),
    askedAs: group
      .map(({ item }) => item.asked)
      .filter((asked) => asked !== '')
      .join('\n')
      .slice(0, 20_000),
    source: { ...source, sheet: first.item.sheet, row: first.item.row, cell: refs.join(', ').slice(0, 500) },
    isGuess: values.size > 1 || group.some(({ isGuess }) => isGuess),
    evidence: [],
    by: group.every(({ by }) => by === first.by) ? first.by : 'catalogue',
    refs,
  };
}

function together(values: ReadonlySet<AnswerValue>): AnswerValue {
  const counted = gravity.filter((value) => values.has(value) && value !== 'notApplicable');
  if (counted.length === 0) return 'notApplicable';
  const told = counted.filter((value) => value !== 'unknown');
  if (told.length === 0) return 'unknown';
  return told.length === 1 ? (told[0] ?? 'unknown') : 'partly';
}

/** The vendor's own words with the ids they belong to; a bare yes or no is no word to quote beside others. */
function notesOf(group: readonly MappedItem[]): string {
  const isOne = group.length === 1;
  return group
    .map(({ item: { ref, answer, note } }) => {
      const words = [answer, note]
        .filter((text) => text !== '')
        .join('. ')
        .trim();
      return isOne ? words : `${ref}: ${words}`;
    })
    .join('\n');
}
