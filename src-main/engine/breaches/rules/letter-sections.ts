import type { ParticularKey, ParticularState } from '../../../contract/breach-particulars.ts';
import type { BreachTask, LetterText } from '../../../contract/breach-record.ts';
import { assertNever } from '../../../contract/values.ts';
import type { LetterPart } from '../../letter-texts.ts';
import { answerOf } from './knowledge.ts';
import type { LetterWords } from './letter-words.ts';

/** What a letter can say. */
export interface LetterFacts {
  particulars: readonly ParticularState[];
  tasks: readonly BreachTask[];
  /** The vendor in the case; empty without one. */
  vendorName: string;
}

type Kind = LetterText['kind'];

/** Letters of a part at most; only a case with hundreds of measures comes near it. */
const longest = 20_000;

/** The given parts of a letter; what is not known stands in it visibly, nothing is guessed. */
export function letterSections(
  kind: Kind,
  parts: readonly LetterPart[],
  facts: LetterFacts,
  words: LetterWords,
): LetterText['sections'] {
  return parts.map((id) => ({ id, text: textOf(id, kind, facts, words).slice(0, longest) }));
}

function textOf(part: LetterPart, kind: Kind, facts: LetterFacts, words: LetterWords): string {
  const { particulars } = facts;
  switch (part) {
    case 'nature':
      return said(answerOf(particulars, 'nature')) ?? words.unknown('nature');
    case 'period':
      return periodText(particulars, words);
    case 'people':
      return peopleText(kind, particulars, words);
    case 'data':
      return dataText(particulars, words);
    case 'consequences':
      return consequencesText(particulars, words);
    case 'measures':
      return measuresText(kind, facts, words);
    case 'advice':
      return said(answerOf(particulars, 'advice')) ?? proposedAdvice(particulars, words);
    case 'processors':
      return facts.vendorName === ''
        ? words.unknown('processors')
        : words.sentence('processor', { vendor: facts.vendorName });
    default:
      return assertNever(part);
  }
}

function periodText(particulars: readonly ParticularState[], words: LetterWords): string {
  const from = answerOf(particulars, 'occurredFrom');
  const to = answerOf(particulars, 'occurredTo');
  return words.sentence('period', {
    from: from === null ? words.unknown('from') : words.moment(from),
    to: to === null ? words.unknown('to') : words.moment(to),
  });
}

function peopleText(kind: Kind, particulars: readonly ParticularState[], words: LetterWords): string {
  const groups = answerOf(particulars, 'subjectCategories') ?? [];
  const lines = [
    groups.length === 0 ? words.unknown('who') : groups.join(', '),
    words.sentence('count', { count: countText('subjectCount', particulars, words) }),
  ];
  if (kind === 'controllerNotice')
    lines.push(words.sentence('records', { count: countText('recordCount', particulars, words) }));
  return lines.join('\n');
}

function countText(
  key: 'subjectCount' | 'recordCount',
  particulars: readonly ParticularState[],
  words: LetterWords,
): string {
  const count = answerOf(particulars, key);
  if (count === null) return words.unknown(key === 'subjectCount' ? 'count' : 'records');
  return words.count(count, certaintyOf(particulars, key) !== 'known');
}

function dataText(particulars: readonly ParticularState[], words: LetterWords): string {
  const data = answerOf(particulars, 'recordCategories') ?? [];
  const lines = [data.length === 0 ? words.unknown('data') : words.list(data)];
  if (answerOf(particulars, 'specialCategories') === true) lines.push(words.sentence('special'));
  if (answerOf(particulars, 'encryptedWithSafeKey') === true) lines.push(words.sentence('encrypted'));
  return lines.join('\n');
}

function consequencesText(particulars: readonly ParticularState[], words: LetterWords): string {
  const text = said(answerOf(particulars, 'consequencesText'));
  if (text !== null) return text;
  const known = answerOf(particulars, 'consequences') ?? [];
  if (known.length === 0) return words.unknown('consequences');
  const real = known.filter((consequence) => consequence !== 'none').map(words.consequence);
  if (real.length === 0) return words.sentence('noneKnown');
  return words.sentence('possible', { list: real.join(', ') });
}

function measuresText(kind: Kind, { particulars, tasks }: LetterFacts, words: LetterWords): string {
  const measures = tasks.filter((task) => task.kind === 'measure');
  const done = measures.filter(({ doneAt }) => doneAt !== null).map(({ text }) => text);
  const planned = measures.filter(({ doneAt }) => doneAt === null).map(({ text }) => text);
  const lines = measures.length === 0 ? [words.unknown('measures')] : [];
  if (done.length > 0) lines.push(words.sentence('done'), bullets(done));
  if (planned.length > 0) lines.push(words.sentence('planned'), bullets(planned));
  if (kind === 'controllerNotice') lines.push(...whatFollows(particulars, words));
  return lines.join('\n');
}

/** By when the last of what is open is to be supplied, as far as somebody said so. */
function whatFollows(particulars: readonly ParticularState[], words: LetterWords): string[] {
  const latest = particulars
    .flatMap(({ followsOn }) => followsOn ?? [])
    .toSorted()
    .at(-1);
  return latest === undefined ? [] : [words.sentence('followsOn', { day: words.day(latest) })];
}

/** Advice that the facts call for; people read it as a proposal and put it right. */
function proposedAdvice(particulars: readonly ParticularState[], words: LetterWords): string {
  const kinds = answerOf(particulars, 'kinds') ?? [];
  const data = (['credentials', 'financialData', 'identityDocuments'] as const).filter(
    (key) => answerOf(particulars, key) === true,
  );
  const advice = [...data, ...kinds].flatMap(words.advice);
  return advice.length === 0 ? words.unknown('advice') : words.list(advice);
}

function certaintyOf(particulars: readonly ParticularState[], key: ParticularKey) {
  return particulars.find(({ particular }) => particular.key === key)?.certainty;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `– ${line}`).join('\n');
}

function said(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.trim();
}
