import type { Inquiry } from '../../../contract/inquiries.ts';
import type { Day } from '../../../contract/values.ts';
import { documentOf } from '../document.ts';
import type { CompanyFacts } from '../facts/company.ts';
import { paragraph } from '../nodes.ts';
import type { Node, PrintDefinition } from '../print/definition.ts';
import type { Sheet } from '../sheet.ts';
import { printableLine } from '../typography.ts';
import { addressLines, letterHead } from './letter-head.ts';

/** What the letter says, to whom and from whom. */
export interface InquiryLetterFacts {
  company: CompanyFacts;
  inquiry: Inquiry;
  letter: 'cover' | 'reminder';
  legalName: string;
  address: string;
  /** Day of the letter. */
  day: Day;
}

/** The letter that goes with the questions, or the reminder that follows; in the language of the inquiry. */
export function inquiryLetter(sheet: Sheet, facts: InquiryLetterFacts): PrintDefinition {
  const { t } = sheet;
  const { company, inquiry, letter } = facts;
  const service = inquiry.serviceName;
  const title = t(letter === 'cover' ? 'inquiryLetter.coverSubject' : 'inquiryLetter.reminderSubject', {
    service,
  });
  return documentOf(
    sheet,
    company,
    {
      title,
      subject: title,
      runningTitle: title,
      isDraft: letter === 'cover' && !inquiry.isSealed,
      isLetter: true,
    },
    [
      letterHead({
        sender: company.profile,
        address: windowOf(sheet, facts),
        info: infoOf(sheet, facts),
      }),
      { text: printableLine(title), style: 'h3', tag: 'H1', margin: [0, 0, 0, 12] },
      ...paragraphsOf(inquiry.letters[letter]),
      paragraph(t('inquiryLetter.seal', { hash: inquiry.hash }), 'micro', [0, 14, 0, 0]),
    ],
  );
}

/** What the printed letter lacks. */
export function missingInInquiryLetter(
  { t }: Sheet,
  { company, inquiry, address }: InquiryLetterFacts,
): string[] {
  const { street, city } = company.profile;
  return [
    ...(address.trim() === '' ? [t('inquiryLetter.missingVendorAddress')] : []),
    ...(inquiry.dueOn === null ? [t('inquiryLetter.missingDay')] : []),
    ...(street && city ? [] : [t('inquiryLetter.missingAddress')]),
  ];
}

function windowOf({ t }: Sheet, { inquiry, legalName, address }: InquiryLetterFacts): string[] {
  const lines = address.trim() === '' ? [t('inquiryLetter.addressOpen')] : addressLines(address);
  return [legalName || inquiry.vendorName, inquiry.content.contactName, ...lines];
}

function infoOf({ t, format }: Sheet, { company, inquiry, day }: InquiryLetterFacts): [string, string][] {
  const { profile } = company;
  return [
    [t('inquiryLetter.reference'), inquiry.hash.slice(0, 8)],
    [t('inquiryLetter.phone'), profile.phone],
    [t('inquiryLetter.email'), profile.email],
    [t('inquiryLetter.date'), format.day(day)],
  ];
}

/** Paragraphs as they were typed, an empty line between two. */
function paragraphsOf(text: string): Node[] {
  return text
    .split(/\n[\t ]*\n+/)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph(part.trim(), 'body', [0, 0, 0, 8]));
}
