import type {
  ContentFlaw,
  ContentProblem,
  OwnContent,
  OwnQuestion,
} from '../../../contract/own-questionnaires.ts';
import type { Bilingual } from '../../../contract/values.ts';
import { branchFlaws } from './check-branch.ts';
import { isPromise, isSameInBoth, languages, plainSpaceInLaw } from './wording-checks.ts';

/** What the checks know beside the content: the controls that measures can belong to. */
export interface CheckFacts {
  controls: ReadonlySet<string>;
}

/**
 * Everything that stands against publishing a questionnaire, in the order of its fields. The shipped questionnaires are held
 * against the same checks by a test.
 */
export function checkContent(content: OwnContent, facts: CheckFacts): ContentProblem[] {
  return [
    ...textFlaws('title', content.title),
    ...textFlaws('intro', content.intro, isSentence),
    ...groupFlaws(content),
    ...sourceFlaws(content),
    ...(content.questions.length === 0 ? [problem('questions', 'noQuestions')] : []),
    ...content.questions.flatMap((question, index) => questionFlaws(content, question, index, facts)),
  ];
}

type SentenceCheck = (text: string, language: 'de' | 'en') => ContentFlaw | null;

const isSentence: SentenceCheck = (text) => (/[.!]$/.test(text.trim()) ? null : 'notASentence');
const isQuestion: SentenceCheck = (text) => (/\?$/.test(text.trim()) ? null : 'notAQuestion');
const isDemand: SentenceCheck = (text, language) =>
  (language === 'de' ? /^Bitte .*\.$/s : /^Please .*\.$/s).test(text.trim()) ? null : 'notADemand';

function problem(at: string, code: ContentFlaw): ContentProblem {
  return { at, code };
}

/** Both languages are there, one is not the other, law does not break at the line end, nothing promises lawfulness. */
function textFlaws(at: string, text: Bilingual, check: SentenceCheck = () => null): ContentProblem[] {
  const flaws = languages.flatMap((language) => {
    const words = text[language];
    if (words.trim() === '') return [problem(`${at}.${language}`, 'empty')];
    const flaw = check(words, language);
    return [
      ...(flaw === null ? [] : [problem(`${at}.${language}`, flaw)]),
      ...(language === 'de' && plainSpaceInLaw(words) ? [problem(`${at}.de`, 'plainSpace')] : []),
      ...(isPromise(words, language) ? [problem(`${at}.${language}`, 'promise')] : []),
    ];
  });
  return isSameInBoth(text) ? [...flaws, problem(`${at}.en`, 'notTranslated')] : flaws;
}

function groupFlaws({ groups, questions }: OwnContent): ContentProblem[] {
  if (groups.length === 0) return [problem('groups', 'noGroups')];
  const used = new Set(questions.map(({ group }) => group));
  return groups.flatMap(({ id, title }, index) => {
    const at = `group:${id}`;
    return [
      ...textFlaws(`${at}.title`, title),
      ...(groups.findIndex((other) => other.id === id) < index ? [problem(at, 'idTwice')] : []),
      ...(used.has(id) ? [] : [problem(at, 'groupUnused')]),
    ];
  });
}

function sourceFlaws({ sources }: OwnContent): ContentProblem[] {
  if (sources.length === 0) return [problem('sources', 'noSource')];
  return sources.flatMap(({ id, title, url }, index) => {
    const at = `source:${id}`;
    return [
      ...textFlaws(`${at}.title`, title).filter(({ code }) => code !== 'notTranslated'),
      ...(sources.findIndex((other) => other.id === id) < index ? [problem(at, 'idTwice')] : []),
      ...(url === '' || /^https?:\/\/[^\s.]+\.\S+$/.test(url) ? [] : [problem(`${at}.url`, 'notAnAddress')]),
    ];
  });
}

function questionFlaws(
  content: OwnContent,
  question: OwnQuestion,
  index: number,
  facts: CheckFacts,
): ContentProblem[] {
  const at = `question:${question.id}`;
  const isTwice = content.questions.findIndex(({ id }) => id === question.id) < index;
  return [
    ...(isTwice ? [problem(at, 'idTwice')] : []),
    ...placeFlaws(content, question, index),
    ...textFlaws(`${at}.label`, question.label),
    ...textFlaws(`${at}.text`, question.text, isQuestion),
    ...textFlaws(`${at}.why`, question.why, isSentence),
    ...textFlaws(`${at}.lookFor`, question.lookFor),
    ...textFlaws(`${at}.evidence`, question.evidence),
    ...(question.answerKind === 'statement' ? [] : judgedFlaws(at, question)),
    ...articleFlaws(at, question),
    ...sourcesOfQuestion(content, question),
    ...measureFlaws(at, question, facts),
    ...(question.fact === null ? [] : textFlaws(`${at}.fact`, question.fact.reason, isSentence)),
    ...branchFlaws(content.questions, question, index).map((code) => problem(`${at}.branch`, code)),
    ...(question.branch === null ? [] : textFlaws(`${at}.branchReason`, question.branch.reason, isSentence)),
  ];
}

/** What follows when something is missing: only of questions that are judged. */
function judgedFlaws(at: string, { consequence, demand }: OwnQuestion): ContentProblem[] {
  return [
    ...textFlaws(`${at}.consequence`, consequence, isSentence),
    ...textFlaws(`${at}.demand`, demand, isDemand),
  ];
}

/** Questions of a step stand together, in the order of the steps. */
function placeFlaws(
  { groups, questions }: OwnContent,
  question: OwnQuestion,
  index: number,
): ContentProblem[] {
  const at = `question:${question.id}.group`;
  const order = (id: string) => groups.findIndex((group) => group.id === id);
  if (order(question.group) === -1) return [problem(at, 'groupUnknown')];
  const before = questions[index - 1];
  const isEarlier = before !== undefined && order(before.group) > order(question.group);
  return isEarlier ? [problem(at, 'groupOutOfOrder')] : [];
}

function articleFlaws(at: string, { articles }: OwnQuestion): ContentProblem[] {
  if (articles.length === 0) return [problem(`${at}.articles`, 'noArticle')];
  return articles.flatMap((article, index) =>
    textFlaws(`${at}.articles.${index}`, article).filter(({ code }) => code !== 'notTranslated'),
  );
}

function sourcesOfQuestion({ sources }: OwnContent, { id, sources: named }: OwnQuestion): ContentProblem[] {
  const at = `question:${id}.sources`;
  if (named.length === 0) return [problem(at, 'noSource')];
  return named.every((source) => sources.some((known) => known.id === source))
    ? []
    : [problem(at, 'sourceUnknown')];
}

/** Art. 32 GDPR: a question on measures names its control and the lowest protection need that asks it. */
function measureFlaws(
  at: string,
  { control, minLevel }: OwnQuestion,
  { controls }: CheckFacts,
): ContentProblem[] {
  if (control === null) return minLevel === null ? [] : [problem(`${at}.control`, 'controlMissing')];
  return [
    ...(controls.has(control) ? [] : [problem(`${at}.control`, 'controlUnknown')]),
    ...(minLevel === null ? [problem(`${at}.minLevel`, 'levelMissing')] : []),
  ];
}
