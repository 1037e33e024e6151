import type { Comparison } from '../../../../contract/consents.ts';
import { assertNever } from '../../../../contract/values.ts';
import type { ConsentTextFacts, LanguageChange, VersionFacts } from '../../facts/consent-text.ts';
import { paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printable } from '../../typography.ts';

type Part = Comparison['parts'][number];

/** Words that are kept around a change; what is between two changes in full is above, in the wording. */
const around = 8;
/** So many stretches of a comparison are printed; two versions that share little are read side by side instead. */
const mostParts = 160;
/** Longest comparison in characters that is kept on one page. */
const unbreakableLength = 2500;

/** What a version changed against the one before: the points it touches, then word by word. */
export function changesPart(sheet: Sheet, facts: ConsentTextFacts, one: VersionFacts): Node[] {
  const { t } = sheet;
  if (one.olderNumber === null) return [];
  const touched = touchedWords(sheet, facts, one);
  const languages = one.changes.map((change) => changedWords(sheet, change, facts.text.languages.length > 1));
  const length = one.changes.flatMap(({ parts }) => parts).reduce((sum, { text }) => sum + text.length, 0);
  return [
    {
      unbreakable: length < unbreakableLength,
      stack: [
        {
          text: t('consentText.changes', { number: one.olderNumber }),
          style: 'h4',
          tag: 'H3',
          margin: [0, 10, 0, 3],
        },
        ...(touched.length > 0
          ? [paragraph(t('consentText.touches', { list: touched.join(', ') }), 'cell', [0, 0, 0, 2])]
          : []),
        languages.length === 0
          ? paragraph(t('consentText.sameWords'), 'cell')
          : paragraph(t('consentText.legend'), 'micro', [0, 0, 0, 3]),
        ...languages.flat(),
      ],
    },
  ];
}

/** Elements by their titles in law, facts by words of our own; a document is no consent and has no elements. */
function touchedWords(
  { t, own }: Sheet,
  { text, law }: ConsentTextFacts,
  { touches }: VersionFacts,
): string[] {
  const elements = new Map(law.elements.map(({ id, title }) => [id, own(title)]));
  return touches
    .filter((id) => text.kind === 'consent' || !elements.has(id))
    .map((id) => elements.get(id) ?? t(`consentTouch.${id.replace('form.', '')}`));
}

function changedWords(sheet: Sheet, { language, parts }: LanguageChange, isNamed: boolean): Node[] {
  const { t } = sheet;
  const shown = parts.slice(0, mostParts);
  const more = parts.slice(mostParts).filter(({ kind }) => kind !== 'same').length;
  const words: Node[] = [];
  for (const [index, part] of shown.entries()) {
    const isApart = /\s$/.test(String(words.at(-1)?.text ?? ' '));
    const isLast = index === parts.length - 1;
    words.push(...stretch(sheet, part, { isFirst: index === 0, isLast, isApart }));
  }
  return [
    ...(isNamed ? [paragraph(t(`consentLanguage.${language}`), 'small', [0, 3, 0, 1])] : []),
    { text: words, style: 'quote', fontSize: 9.5, lang: language, margin: [0, 0, 0, 3] },
    ...(more > 0 ? [paragraph(t('consentText.moreChanges', { count: more }), 'small')] : []),
  ];
}

interface Place {
  isFirst: boolean;
  isLast: boolean;
  /** Whether a space stands before it. */
  isApart: boolean;
}

/** One stretch with its mark; spaces are not marked, and words that went never touch those around them. */
function stretch({ colors }: Sheet, part: Part, place: Place): Node[] {
  const words = printable(part.text);
  const behind = edgeOf(/\s+$/.exec(part.text));
  switch (part.kind) {
    case 'same':
      return [{ text: edged(shortened(part, place)), color: colors.ink2 }];
    case 'added':
      return words ? [{ text: words, bold: true, decoration: 'underline' }, { text: behind }] : [];
    case 'removed':
      return words
        ? [
            { text: place.isApart ? '' : ' ' },
            { text: words, decoration: 'lineThrough' },
            { text: behind || ' ' },
          ]
        : [];
    default:
      return assertNever(part.kind);
  }
}

/** The words next to a change; the rest of what stayed is left out. */
function shortened({ text }: Part, { isFirst, isLast }: Place): string {
  const words = text.split(/(?<=\s)(?=\S)/);
  const kept = (isFirst ? 0 : around) + (isLast ? 0 : around);
  if (words.length <= kept + 4) return text;
  const before = isFirst ? '' : words.slice(0, around).join('');
  const after = isLast ? '' : words.slice(-around).join('');
  return `${before}… ${after}`;
}

/** Printable words that keep the space at their edges, which parts them from the next stretch. */
function edged(text: string): string {
  const words = printable(text);
  return `${edgeOf(/^\s+/.exec(text))}${words}${words ? edgeOf(/\s+$/.exec(text)) : ''}`;
}

function edgeOf(found: RegExpExecArray | null): string {
  if (!found) return '';
  return found[0].includes('\n') ? '\n' : ' ';
}
