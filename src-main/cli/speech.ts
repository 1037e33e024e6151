import type { FailureCode } from '../contract/failures.ts';
import type { Bilingual, Language } from '../contract/values.ts';
import { englishRefusals } from './english-refusals.ts';
import { germanRefusals } from './german-refusals.ts';

/** The call's words are off; exit code 2. */
export class UsageError extends Error {
  readonly sentence: Bilingual;

  constructor(sentence: Bilingual) {
    super(sentence.en);
    this.sentence = sentence;
  }
}

const refusals: Record<Language, Record<FailureCode, string>> = { de: germanRefusals, en: englishRefusals };

const sentences = {
  words: {
    de: 'Diese Angaben versteht obhut nicht{what}. „obhut --help“ nennt alle.',
    en: 'These words are not understood{what}. “obhut --help” lists them all.',
  },
  file: {
    de: 'Eine der genannten Dateien lässt sich nicht lesen oder schreiben.',
    en: 'A file that was named cannot be read or written.',
  },
  json: { de: 'Die Eingabe ist kein JSON.', en: 'The input is not JSON.' },
  unexpected: {
    de: 'Ein Schritt ist unerwartet abgebrochen. Alles davor ist gespeichert.',
    en: 'A step failed unexpectedly. Everything before it is saved.',
  },
} as const satisfies Record<string, Bilingual>;

/**
 * The language of sentences: the one that is asked for with --language, else German where the computer speaks German. The
 * language of papers is `languageOf`.
 */
export function spokenLanguage(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = / --language[ =](de|en)\b/.exec(` ${words.join(' ')}`)?.[1];
  if (asked === 'de' || asked === 'en') return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^(de|german)/i.test(locale) ? 'de' : 'en';
}

let spoken: Language = 'en';

/** From here on sentences are in the language of the call with these words. */
export function speakAsAsked(words: readonly string[]): void {
  spoken = spokenLanguage(words, process.env);
}

/** Says a sentence on standard error, in the language of this call. */
export function say(sentence: Bilingual): void {
  console.error(sentence[spoken]);
}

/** What went wrong, in a sentence for a terminal: never a stack. */
export function failureSentence(error: unknown, language = spoken): string {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: string };
  if (error instanceof UsageError) return error.sentence[language];
  if (typeof code === 'string' && Object.hasOwn(refusals.en, code))
    return refusals[language][code as FailureCode];
  if (isMisspelt(error)) {
    // Only the word itself is taken from what Node says.
    const [word] = /'[^']+'/.exec(message ?? '') ?? [];
    return sentences.words[language].replace('{what}', word ? `: ${word}` : '');
  }
  if (code === 'ENOENT' || code === 'EACCES') return sentences.file[language];
  if (error instanceof SyntaxError) return sentences.json[language];
  return sentences.unexpected[language];
}

/** Whether options of a call are unknown or lack their value. */
export function isMisspelt(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
}

/** A refusal as JSON: code and facts. */
export function failureJson(error: unknown): { error: { code: string; data: unknown } } {
  const { code, data } = (error ?? {}) as { code?: unknown; data?: unknown };
  return { error: { code: typeof code === 'string' ? code : 'INCIDENT', data: data ?? {} } };
}

/** One value as one line of JSON on standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(
    `${JSON.stringify(value, (_key, inner) => (inner instanceof File ? { name: inner.name, size: inner.size } : inner))}\n`,
  );
}
