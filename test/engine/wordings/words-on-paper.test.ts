import { describe, expect, test } from 'vitest';
import { textsOnPaper, type WordedText } from '../../../src-main/engine/wordings/rules/words-on-paper.ts';

const text = (key: string, ...words: string[]): WordedText => ({
  key,
  versions: words.map((one, number) => ({ number, words: one })),
});
const closing = text('closing', 'Freundliche Grüße\n{sender}\n{company}', 'Moin aus Kiel\n{sender}', 'Moin');
const refused = text(
  'refused',
  'wir lehnen Ihren Antrag ab: {reason}',
  'Nein, denn {reason}, vom {received}.',
);

describe('from which texts the words of a letter come', () => {
  test.each([
    ['the shipped words, facts between them', 'Freundliche Grüße\nJana Holm\nNordlicht', [['closing', 0]]],
    ['own words of a version', 'Bis bald.\n\nMoin aus Kiel\nJana', [['closing', 1]]],
    ['the longer of two versions that both stand there', 'Moin aus Kiel', [['closing', 1]]],
    ['the later version, which says less', 'Moin\nJana', [['closing', 2]]],
    ['spaces of other widths, line ends, places to break', 'Moin aus\u00a0\u200bKiel', [['closing', 1]]],
    ['a part of a word is not the word', 'Moinsen', []],
    ['rewritten by hand', 'Herzliche Grüße, Jana', []],
    ['pieces in another order', 'vom 3.11. Nein, denn Grund', []],
    ['all pieces in order', 'Nein, denn niemand fragt, vom 3.11.2026.', [['refused', 1]]],
    [
      'several texts, in the order of the texts',
      'wir lehnen Ihren Antrag ab: x. Moin',
      [
        ['closing', 2],
        ['refused', 0],
      ],
    ],
    ['nothing', '', []],
  ])('%s', (_name, paper, found) => {
    expect(textsOnPaper([closing, refused], paper).map(({ key, number }) => [key, number])).toEqual(found);
  });

  test('what lies within a longer text is no text of its own', () => {
    const named = text('greetingTo', 'Guten Tag {name},', 'Guten Tag, liebe {name}!');
    const short = text('greeting', 'Sehr geehrte Damen und Herren,', 'Guten Tag');
    expect(textsOnPaper([short, named], 'Guten Tag, liebe Erika!')).toEqual([
      { key: 'greetingTo', number: 1 },
    ]);
    expect(textsOnPaper([short, named], 'Guten Tag\nwir schreiben')).toEqual([
      { key: 'greeting', number: 1 },
    ]);
  });

  test('of two texts with the same words the first one counts; a text of facts alone never does', () => {
    const twin = [
      text('letter', 'Was?', 'Was war?'),
      text('public', 'Was?', 'Was war?'),
      text('facts', '{list}', '{list}!'),
    ];
    expect(textsOnPaper(twin, 'Was war?')).toEqual([{ key: 'letter', number: 1 }]);
  });

  test('ten thousand pieces in a long letter are found in a moment', () => {
    const long = text('long', '{a} a '.repeat(1_000), '{a} b '.repeat(600));
    expect(textsOnPaper([long], 'a '.repeat(20_000))).toEqual([{ key: 'long', number: 0 }]);
  }, 2_000);
});
