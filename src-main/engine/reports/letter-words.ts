import type { ReportKind, ReportRequest } from '../../contract/reports.ts';
import type { LetterFamily, LetterWords } from '../../contract/wordings.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { letterWords } from '../wordings/letter-words.ts';
import type { BuiltReport } from './built-report.ts';
import type { Node, PrintDefinition } from './print/definition.ts';
import { type Sheet, sheetFor } from './sheet.ts';

/** Papers that are letters, and whose words they have. */
const families: Readonly<Partial<Record<ReportKind, LetterFamily>>> = {
  requestLetter: 'request',
  breachLetter: 'breach',
  inquiryLetter: 'inquiry',
  letterOfDemands: 'demand',
  objectionLetter: 'objection',
};

/** From which texts the words of a printed letter come; null for a paper that is no letter. */
export function wordsOfPaper(
  tools: QueryTools,
  { kind }: Pick<ReportRequest, 'kind'>,
  { language, frame, content }: PrintDefinition,
): LetterWords | null {
  const family = families[kind];
  if (family === undefined) return null;
  return letterWords(tools, {
    family,
    language,
    words: [frame.runningTitle, ...content.map(textIn)].join('\n'),
  });
}

/**
 * A letter that names the source of its words in the properties of its file: on the letter itself the line would be read by
 * somebody whom it does not concern.
 */
export function withWordsNamed(tools: QueryTools, request: ReportRequest, built: BuiltReport): BuiltReport {
  const { definition } = built;
  const words = wordsOfPaper(tools, request, definition);
  if (words === null) return built;
  const sheet = sheetFor(tools.templates, [], definition.language, tools.clock.timeZone);
  return { ...built, definition: { ...definition, keywords: wordsSentence(sheet, words) } };
}

/** Says whose words a letter has, in which version, and of which shipped ones they were made. */
export function wordsSentence({ t, format, own }: Sheet, words: LetterWords): string {
  const shipped = { version: words.version, day: format.day(words.asOf) };
  if (words.own.length === 0)
    return words.shipped === 0 ? t('letterWords.free') : t('letterWords.shipped', shipped);
  const texts = words.own
    .map(({ name, number, savedAt, basis }) =>
      t('letterWords.text', {
        ...{ name: own(name), number: String(number), saved: format.dayOfInstant(savedAt) },
        ...{ version: basis.version, day: format.day(basis.asOf) },
      }),
    )
    .join('; ');
  return t(words.shipped === 0 ? 'letterWords.own' : 'letterWords.both', { ...shipped, texts });
}

function textIn({ text, stack, columns, table }: Node): string {
  const parts = typeof text === 'string' ? [text] : [(text ?? []).map(textIn).join('')];
  const within = [...(stack ?? []), ...(columns ?? []), ...(table?.body.flat() ?? [])];
  return [...parts, ...within.map(textIn)].filter((part) => part !== '').join('\n');
}
