import type { AnswerDraft, DataRequest } from '../../../contract/requests.ts';
import type { Day } from '../../../contract/values.ts';
import { documentOf } from '../document.ts';
import type { CompanyFacts } from '../facts/company.ts';
import { paragraph } from '../nodes.ts';
import type { Node, PrintDefinition } from '../print/definition.ts';
import type { Sheet } from '../sheet.ts';
import { printableLine } from '../typography.ts';
import { letterHead } from './letter-head.ts';

/** What the letter says and who sends it. */
export interface RequestLetterFacts {
  company: CompanyFacts;
  request: DataRequest;
  letter: Pick<AnswerDraft, 'text'>;
  subject: string;
  /** Day of the letter. */
  day: Day;
  /** Who sees to the request; empty if nobody does. */
  owner: string;
}

/** The answer to somebody who asked (Art. 12 GDPR). The address is not kept, so its window stays open. */
export function requestLetter(sheet: Sheet, facts: RequestLetterFacts): PrintDefinition {
  const { t } = sheet;
  const { company, request, subject: title } = facts;
  return documentOf(
    sheet,
    company,
    { title, subject: title, runningTitle: title, isDraft: request.answer === null, isLetter: true },
    [
      letterHead({
        sender: company.profile,
        address: [t('requestLetter.addressOpen')],
        info: infoOf(sheet, facts),
      }),
      { text: printableLine(title), style: 'h3', tag: 'H1', margin: [0, 0, 0, 12] },
      ...paragraphsOf(facts.letter.text),
    ],
  );
}

/** What the printed letter lacks: places left open in brackets, and the sender's address. */
export function missingInRequestLetter({ t }: Sheet, { company, letter }: RequestLetterFacts): string[] {
  const { street, city } = company.profile;
  return [
    ...(/\[[^\]\n]{3,}\]/.test(letter.text) ? [t('requestLetter.missingGaps')] : []),
    ...(letter.text.trim() === '' ? [t('requestLetter.missingText')] : []),
    ...(street && city ? [] : [t('requestLetter.missingAddress')]),
  ];
}

function infoOf({ t, format }: Sheet, facts: RequestLetterFacts): [label: string, value: string][] {
  const { profile } = facts.company;
  return [
    [t('requestLetter.reference'), facts.request.number],
    [t('requestLetter.contactPerson'), facts.owner],
    [t('requestLetter.phone'), profile.phone],
    [t('requestLetter.email'), profile.email],
    [t('requestLetter.date'), format.day(facts.day)],
  ];
}

/** Paragraphs as they were typed, an empty line between two. */
function paragraphsOf(text: string): Node[] {
  return text
    .split(/\n[\t ]*\n+/)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph(part.trim(), 'body', [0, 0, 0, 8]));
}
