import type { Bilingual, Language } from '../../../contract/values.ts';
import type { ExampleLetter, LetterFamily } from '../../../contract/wordings.ts';
import type { GuidedFamily, LetterExample, LetterGuide } from '../../letter-guide.ts';
import type { RequestLetterTexts } from '../../request-letter-texts.ts';

/** Texts by their path within a family. */
export type TextsByPath = ReadonlyMap<string, Bilingual>;

interface Wish {
  family: LetterFamily;
  path: string;
  language: Language;
  /** Name of the company; it is no example. */
  company: string;
}

/** A letter in which a text stands, with examples in place of facts; its own line is marked. */
export function exampleLetter(
  { family, path, language, company }: Wish,
  texts: TextsByPath,
  guide: LetterGuide,
  request: RequestLetterTexts,
): ExampleLetter {
  const guided = guide.families[family];
  const examples = family === 'request' ? requestExamples(request, guided) : guided.examples;
  const chosen = examples.find((one) => pathsIn(one).includes(path));
  if (!chosen) throw new Error(`No example letter has ${family}/${path}`);
  const filled = (name: string, within: Record<string, string> = {}): string =>
    (texts.get(name)?.[language] ?? '').replace(/\{(\w+)\}/g, (place, fact: string) => {
      const inner = within[fact];
      if (inner !== undefined) return filled(inner);
      if (fact === 'company' && company !== '') return company;
      return guided.places[fact]?.example[language] ?? place;
    });
  return {
    title: chosen.title,
    subject: { text: filled(chosen.subject), isThis: chosen.subject === path },
    lines: chosen.lines.map(({ path: line, within = {} }) => ({
      text: filled(line, within),
      isThis: line === path || Object.values(within).includes(path),
    })),
  };
}

/** Every text that an example shows. */
export function pathsIn({ subject, lines }: LetterExample): string[] {
  return [subject, ...lines.flatMap(({ path, within = {} }) => [path, ...Object.values(within)])];
}

/** Letters about requests as the law makes them up: by what was asked and what became of it. */
export function requestExamples(
  { answers, extension, identity }: RequestLetterTexts,
  guided: GuidedFamily,
): LetterExample[] {
  const letter = (subject: string, parts: readonly string[]): LetterExample => ({
    title: guided.title,
    subject: `subjects.${subject}`,
    lines: ['greeting', ...parts.map((part) => `paragraphs.${part}`), 'closing'].map((path) => ({ path })),
  });
  return [
    ...Object.entries(answers).flatMap(([kind, { done, partly, refused }]) => {
      const subject = kind === 'withdrawal' ? 'withdrawal' : 'answer';
      return [letter(subject, done), letter(subject, partly), letter('answer', refused)];
    }),
    letter('extension', extension),
    letter('identity', identity),
  ];
}
