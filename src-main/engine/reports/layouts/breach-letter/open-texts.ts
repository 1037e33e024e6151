import type { LetterFacts } from '../../facts/breach.ts';
import { paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printable, printableLine, shorten } from '../../typography.ts';
import { contactOf, questions, sentencesWith } from './parts.ts';

/** The short form for an e-mail, a notice board or a web page: the same facts without headings. */
export function shortForm(sheet: Sheet, facts: LetterFacts): Node[] {
  const { t } = sheet;
  return [
    ...titleBlock(sheet, facts, t('breachLetter.shortOverline')),
    ...facts.letter.sections
      .filter(({ text }) => text.trim())
      .map(
        ({ text }): Node => ({
          text: printable(text),
          style: 'sub',
          color: sheet.colors.ink,
          margin: [0, 0, 0, 7],
        }),
      ),
    sentencesWith(facts, [t('breachLetter.questions', { contact: contactOf(facts) })], [0, 6, 0, 0]),
    paragraph(t('breachLetter.alone'), 'small', [0, 18, 0, 0]),
  ];
}

/** Public communication where telling each would take disproportionate effort (Art. 34(3)(c) GDPR). */
export function publicNotice(sheet: Sheet, facts: LetterFacts): Node[] {
  const { t, own } = sheet;
  const { letter, informed } = facts;
  const sentences = [
    informed ? t('breachLetter.informed', { authority: own(informed.name) }) : '',
    t('breachLetter.questions', { contact: contactOf(facts) }),
    t('breachLetter.apology'),
  ];
  return [
    ...titleBlock(sheet, facts, t('breachLetter.publicOverline')),
    ...questions(letter, (id) => t(`publicQuestion.${id}`)),
    sentencesWith(facts, sentences, [0, 6, 0, 0]),
  ];
}

function titleBlock(
  { t, format }: Sheet,
  { letter, company, datedAt }: LetterFacts,
  overline: string,
): Node[] {
  return [
    { text: overline, style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
    {
      text: printableLine(shorten(letter.subject || t(`letterKind.${letter.kind}`), 1400, 26)),
      style: 'title',
      tag: 'H1',
    },
    {
      text: printableLine(shorten(`${company.profile.name}, ${format.dayOfInstant(datedAt)}`, 460, 12.4)),
      style: 'sub',
      margin: [0, 3, 0, 14],
    },
  ];
}
