import { expect, test } from 'vitest';
import type { ContentFlaw, OwnContent, OwnQuestion } from '../../../src-main/contract/own-questionnaires.ts';
import { checkContent } from '../../../src-main/engine/questionnaires/rules/check-content.ts';
import { firmContent } from '../../../src-main/engine/questionnaires/rules/firm-content.ts';
import { ownContent, ownQuestion } from './own-content.ts';

const facts = { controls: new Set(['zutritt']) };
const problems = (content: OwnContent) => checkContent(content, facts).map(({ at, code }) => `${at} ${code}`);
const two = (first: Partial<OwnQuestion>, second: Partial<OwnQuestion>) =>
  ownContent({ questions: [ownQuestion('one', first), ownQuestion('two', second)] });
const branch = (questionId: string, answers: ('fulfilled' | 'partly' | 'missing')[] = ['fulfilled']) => ({
  branch: {
    questionId,
    answers,
    reason: { de: 'Entfällt ohne Sicherung.', en: 'Falls away without a backup.' },
  },
});

test('a complete questionnaire has nothing against it', () => {
  expect(problems(ownContent())).toEqual([]);
  expect(problems(two({}, branch('one')))).toEqual([]);
  expect(problems(two({ control: 'zutritt', minLevel: 'normal' }, {}))).toEqual([]);
});

const question = (changes: Partial<OwnQuestion>) => ownContent({ questions: [ownQuestion('one', changes)] });
const text = (de: string, en: string) => ({ de, en });

test.each<[name: string, content: OwnContent, at: string, code: ContentFlaw]>([
  ['no title', ownContent({ title: text('', 'Resilience') }), 'title.de', 'empty'],
  ['white space is no text', ownContent({ title: text('Ausfall', '  ') }), 'title.en', 'empty'],
  [
    'an introduction without a full stop',
    ownContent({ intro: text('Was wir fragen', 'What we ask.') }),
    'intro.de',
    'notASentence',
  ],
  ['no step', ownContent({ groups: [] }), 'groups', 'noGroups'],
  [
    'a step nobody is in',
    ownContent({ groups: [...ownContent().groups, { id: 'exit', title: text('Ausstieg', 'Exit') }] }),
    'group:exit',
    'groupUnused',
  ],
  [
    'two steps of one name',
    ownContent({ groups: [...ownContent().groups, ...ownContent().groups] }),
    'group:backup',
    'idTwice',
  ],
  ['no source at all', ownContent({ sources: [] }), 'sources', 'noSource'],
  [
    'an address that is none',
    ownContent({
      sources: ownContent().sources.map((source) => ({ ...source, url: 'javascript:alert(1)' })),
    }),
    'source:own_requirement.url',
    'notAnAddress',
  ],
  ['no question', ownContent({ questions: [] }), 'questions', 'noQuestions'],
  [
    'a question of a step that is not there',
    question({ group: 'exit' }),
    'question:one.group',
    'groupUnknown',
  ],
  [
    'a question that asks nothing',
    question({ text: text('Rücksicherung geübt.', 'Is restoring practised?') }),
    'question:one.text.de',
    'notAQuestion',
  ],
  [
    'an explanation that is no sentence',
    question({ why: text('Weil', 'Because it matters.') }),
    'question:one.why.de',
    'notASentence',
  ],
  [
    'a demand that does not ask',
    question({ demand: text('Üben Sie.', 'Please practise.') }),
    'question:one.demand.de',
    'notADemand',
  ],
  [
    'an English demand in German',
    question({ demand: text('Bitte üben Sie.', 'Practise it.') }),
    'question:one.demand.en',
    'notADemand',
  ],
  [
    'one language twice',
    question({ text: text('Is restoring practised yearly?', 'Is restoring practised yearly?') }),
    'question:one.text.en',
    'notTranslated',
  ],
  [
    'law that breaks at the line end',
    question({ why: text('Art. 32 verlangt es.', 'Art. 32 requires it.') }),
    'question:one.why.de',
    'plainSpace',
  ],
  [
    'a promise',
    question({ why: text('Damit sind Sie rechtssicher.', 'It helps.') }),
    'question:one.why.de',
    'promise',
  ],
  ['no article', question({ articles: [] }), 'question:one.articles', 'noArticle'],
  [
    'an empty article',
    question({ articles: [text('', 'Art. 32 GDPR')] }),
    'question:one.articles.0.de',
    'empty',
  ],
  ['no source named', question({ sources: [] }), 'question:one.sources', 'noSource'],
  ['a source that is not there', question({ sources: ['gdpr'] }), 'question:one.sources', 'sourceUnknown'],
  [
    'a control that is not there',
    question({ control: 'garten', minLevel: 'normal' }),
    'question:one.control',
    'controlUnknown',
  ],
  ['a control without its level', question({ control: 'zutritt' }), 'question:one.minLevel', 'levelMissing'],
  ['a level without a control', question({ minLevel: 'high' }), 'question:one.control', 'controlMissing'],
  ['a branch on nothing', two({}, branch('three')), 'question:two.branch', 'branchUnknown'],
  ['a branch on itself', two({}, branch('two')), 'question:two.branch', 'branchNotEarlier'],
  ['a branch on a later question', two(branch('two'), {}), 'question:one.branch', 'branchNotEarlier'],
  ['a branch on no answer', two({}, branch('one', [])), 'question:two.branch', 'branchWithoutAnswer'],
  [
    'a branch on an answer that yes or no does not give',
    two({ answerKind: 'yesNo' }, branch('one', ['partly'])),
    'question:two.branch',
    'branchImpossible',
  ],
])('%s', (_name, content, at, code) => {
  expect(problems(content)).toContain(`${at} ${code}`);
});

test('what is only stated needs neither consequence nor demand', () => {
  const stated = { consequence: text('', ''), demand: text('', '') };
  expect(problems(question({ answerKind: 'statement', ...stated }))).toEqual([]);
  expect(problems(question({ answerKind: 'yesNo', ...stated }))).toHaveLength(4);
});

test('questions of a step stand together, in the order of the steps', () => {
  const groups = [...ownContent().groups, { id: 'exit', title: text('Ausstieg', 'Exit') }];
  const inOrder = [ownQuestion('one'), ownQuestion('two', { group: 'exit' })];
  expect(problems(ownContent({ groups, questions: inOrder }))).toEqual([]);
  expect(problems(ownContent({ groups, questions: inOrder.toReversed() }))).toEqual([
    'question:one.group groupOutOfOrder',
  ]);
});

test('nobody has to type a space that does not break', () => {
  const typed = question({ articles: [text('Art. 32 Abs. 1 lit. c DSGVO', 'Art. 32(1)(c) GDPR')] });
  expect(problems(typed)).toEqual(['question:one.articles.0.de plainSpace']);
  expect(problems(firmContent(typed))).toEqual([]);
});
