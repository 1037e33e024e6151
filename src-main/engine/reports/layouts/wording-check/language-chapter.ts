import type { ConsentLaw } from '../../../../contract/consent-check.ts';
import { sortedElements, type ToldElement } from '../../../../contract/sorted-elements.ts';
import type { Language } from '../../../../contract/values.ts';
import type { Shape } from '../../drawing/shapes.ts';
import type { CheckedLanguage } from '../../facts/wording-check.ts';
import { dataTable, heads, paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printable, shortenLines } from '../../typography.ts';
import { chapterTitle } from '../consent/chapter-title.ts';
import { readabilityPart } from './readability-part.ts';

/** What the check finds in the words of one language: what has to be put right first, then hints, then what was found. */
export function languageChapter(
  sheet: Sheet,
  law: ConsentLaw,
  { language, answer }: CheckedLanguage,
): Node[] {
  const { t } = sheet;
  const title = chapterTitle(t('wordingCheck.chapter', { language: t(`consentLanguage.${language}`) }));
  if (!answer) return [title, paragraph(t('wordingCheck.noWords'), 'body')];
  const { flaws, hints, present } = sortedElements(answer, law.elements);
  return [
    title,
    dataTable(
      [70, 178, '*'],
      heads([t('wordingCheck.state'), t('wordingCheck.element'), t('wordingCheck.found')]),
      [...flaws, ...hints, ...present].map((told) => row(sheet, told, language)),
    ),
    ...readabilityPart(sheet, answer, language),
  ];
}

function row(sheet: Sheet, told: ToldElement, language: Language): Node[] {
  const { t, own } = sheet;
  const { found, law } = told;
  return [
    stateCell(sheet, told),
    {
      stack: [
        { text: own(law.title), style: 'cell', bold: true },
        paragraph(`${t(`wordingCheck.${law.requirement}`)} · ${own(law.basis)}`, 'micro', [0, 1, 0, 0]),
      ],
    },
    { stack: found.state === 'present' ? [quoteOf(sheet, told, language)] : lacking(sheet, told, language) },
  ];
}

function stateCell(sheet: Sheet, { found: { state }, law: { requirement } }: ToldElement): Node {
  const flaw: Shape = requirement === 'recommended' ? 'triangle' : 'cross';
  return status(sheet, state === 'present' ? 'tick' : flaw, sheet.t(`wordingCheck.${state}`));
}

function lacking(sheet: Sheet, told: ToldElement, language: Language): Node[] {
  const { t, own } = sheet;
  return [
    ...(told.found.quote ? [quoteOf(sheet, told, language)] : []),
    paragraph(own(told.law.why), 'cell'),
    {
      text: [{ text: `${t('wordingCheck.suggestion')} `, bold: true }, { text: own(told.law.suggestion) }],
      style: 'cell',
      margin: [0, 2, 0, 0],
    },
  ];
}

/** The words that were found, as they stand; or what else shows it. */
function quoteOf({ t }: Sheet, { found: { quote }, law }: ToldElement, language: Language): Node {
  if (!quote?.trim())
    return paragraph(
      t(law.source === 'metric' ? 'wordingCheck.fromSentences' : 'wordingCheck.fromForm'),
      'small',
    );
  const words = printable(shortenLines(quote, 4, 220, 8.8));
  return { text: t('wordingCheck.quote', { words }), style: 'quote', lang: language, margin: [0, 0, 0, 2] };
}
