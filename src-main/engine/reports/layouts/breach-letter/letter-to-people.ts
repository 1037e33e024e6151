import type { LetterFacts } from '../../facts/breach.ts';
import { paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { letterHead } from '../letter-head.ts';
import { contactOf, infoOf, questions, sentencesWith, signature, subjectLine } from './parts.ts';

/** The letter to one of the people concerned; its window stays open for the serial letter. */
export function letterToPeople(sheet: Sheet, facts: LetterFacts): Node[] {
  const { t, own } = sheet;
  const { letter, informed } = facts;
  const sentences = [
    informed ? t('breachLetter.informed', { authority: own(informed.name) }) : '',
    t('breachLetter.questions', { contact: contactOf(facts) }),
    t('breachLetter.apology'),
  ];
  return [
    letterHead({
      sender: facts.company.profile,
      address: [t('breachLetter.addressOpen')],
      info: infoOf(sheet, facts),
    }),
    subjectLine(sheet, letter),
    paragraph(t('breachLetter.greeting'), 'body', [0, 0, 0, 7]),
    paragraph(t('breachLetter.opening'), 'body', [0, 0, 0, 9]),
    ...questions(letter, (id) => t(`letterQuestion.${id}`)),
    sentencesWith(facts, sentences, [0, 3, 0, 0]),
    signature(sheet, facts),
  ];
}
