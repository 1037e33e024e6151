import type { CheckAnswer } from '../../../../contract/consent-check.ts';
import type { Language } from '../../../../contract/values.ts';
import { factTable, heading, paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine, shortenLines } from '../../typography.ts';

/** So many odd signs are named; a text pasted from elsewhere can hold thousands. */
const mostOddities = 20;

/** How easily the words read, and signs in them that are not what they look like. */
export function readabilityPart(
  sheet: Sheet,
  { readability, oddities }: CheckAnswer,
  language: Language,
): Node[] {
  const { t, format } = sheet;
  const { index, wordsPerSentence, sentences } = readability;
  const longest = Math.max(0, ...sentences.map(({ words }) => words));
  const rounded = Math.round(wordsPerSentence * 10) / 10;
  const more = oddities.length - mostOddities;
  return [
    heading(
      t('wordingCheck.readability', { language: t(`consentLanguage.${language}`) }),
      'h4',
      [0, 10, 0, 3],
    ),
    factTable(
      sheet,
      [
        [
          t('wordingCheck.index'),
          index === null
            ? t('wordingCheck.noIndex')
            : t('wordingCheck.indexValue', { index: format.number(Math.round(index)) }),
        ],
        [
          t('wordingCheck.sentences'),
          t('wordingCheck.sentencesValue', {
            count: sentences.length,
            mean: format.number(rounded),
            longest: format.number(longest),
          }),
        ],
      ],
      112,
    ),
    ...(oddities.length === 0 ? [] : [heading(t('wordingCheck.oddities'), 'h4', [0, 8, 0, 3])]),
    ...oddities.slice(0, mostOddities).map(
      ({ kind, text }): Node => ({
        ...status(
          sheet,
          'triangle',
          t(`consentOddity.${kind}`, { text: printableLine(shortenLines(text, 2, 380, 9)) }),
        ),
        margin: [0, 0, 0, 3],
      }),
    ),
    ...(more > 0 ? [paragraph(t('wordingCheck.moreOddities', { count: more }), 'small')] : []),
  ];
}
