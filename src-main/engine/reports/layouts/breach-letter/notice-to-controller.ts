import type { LetterFacts } from '../../facts/breach.ts';
import { paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { addressLines, letterHead } from '../letter-head.ts';
import { contactOf, infoOf, questions, sentencesWith, signature, subjectLine } from './parts.ts';

/** As processor: the notice to the controller without undue delay (Art. 33(2) GDPR). */
export function noticeToController(sheet: Sheet, facts: LetterFacts): Node[] {
  const { t, format } = sheet;
  const { letter, breach } = facts;
  const controller = letter.addressee.trim() || breach.controllerName.trim();
  const aware = breach.clock.awareAt;
  return [
    letterHead({
      sender: facts.company.profile,
      address: controller
        ? [controller, ...addressLines(breach.controllerContact)]
        : [t('breachLetter.controllerOpen')],
      info: infoOf(sheet, facts),
    }),
    subjectLine(sheet, letter),
    paragraph(t('breachLetter.greeting'), 'body', [0, 0, 0, 7]),
    paragraph(
      [
        t('breachLetter.openingController'),
        aware ? t('breachLetter.awareSince', { time: format.moment(aware) }) : '',
        t('breachLetter.ownPeriod'),
      ]
        .filter(Boolean)
        .join(' '),
      'body',
      [0, 0, 0, 9],
    ),
    ...questions(letter, (id) => t(`noticePoint.${id}`)),
    sentencesWith(facts, [t('breachLetter.closingController', { contact: contactOf(facts) })], [0, 3, 0, 0]),
    signature(sheet, facts),
  ];
}
