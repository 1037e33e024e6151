import type { SubProcessorNotice } from '../../../contract/subprocessor-notices.ts';
import type { Day } from '../../../contract/values.ts';
import { documentOf } from '../document.ts';
import type { CompanyFacts } from '../facts/company.ts';
import { bulletList, paragraph } from '../nodes.ts';
import type { Node, PrintDefinition } from '../print/definition.ts';
import type { Sheet } from '../sheet.ts';
import { printableLine } from '../typography.ts';
import { addressLines, letterHead } from './letter-head.ts';
import { signatureField } from './signature-field.ts';

/** What the letter is about and whom it goes to. */
export interface ObjectionLetterFacts {
  company: CompanyFacts;
  notice: SubProcessorNotice;
  legalName: string;
  address: string;
  /** Day of the letter. */
  day: Day;
}

/** Objection under Art. 28(2) sentence 2 GDPR to the changes of a notice: those objected to, else all that are open. */
export function objectionLetter(sheet: Sheet, facts: ObjectionLetterFacts): PrintDefinition {
  const { t, format } = sheet;
  const { company, notice, day } = facts;
  const title = t('objectionLetter.subject', { service: notice.serviceName });
  const noticed = format.day(notice.noticedOn);
  const { until } = notice.period;
  return documentOf(
    sheet,
    company,
    { title, subject: title, runningTitle: title, isDraft: !isDecided(notice), isLetter: true },
    [
      letterHead({
        sender: company.profile,
        address: [
          facts.legalName || notice.vendorName,
          ...(facts.address.trim() === '' ? [t('objectionLetter.addressOpen')] : addressLines(facts.address)),
        ],
        info: [
          [t('objectionLetter.phone'), company.profile.phone],
          [t('objectionLetter.email'), company.profile.email],
          [t('objectionLetter.date'), format.day(day)],
        ],
      }),
      { text: printableLine(title), style: 'h3', tag: 'H1', margin: [0, 0, 0, 12] },
      paragraph(t('objectionLetter.greeting'), 'body', [0, 0, 0, 8]),
      paragraph(t('objectionLetter.opening', { noticed }), 'body', [0, 0, 0, 6]),
      ...changesOf(sheet, notice),
      paragraph(t('objectionLetter.objection'), 'body', [0, 6, 0, 8]),
      ...(until === null
        ? []
        : [paragraph(t('objectionLetter.inTime', { until: format.day(until) }), 'body', [0, 0, 0, 8])]),
      paragraph(t('objectionLetter.request'), 'body', [0, 0, 0, 8]),
      paragraph(t('objectionLetter.closing'), 'body', [0, 0, 0, 18]),
      signatureField(sheet, company.profile.name, '', t('objectionLetter.signature')),
    ],
  );
}

/** What the printed letter lacks. */
export function missingInObjectionLetter(
  { t }: Sheet,
  { company, notice, address }: ObjectionLetterFacts,
): string[] {
  const { street, city } = company.profile;
  return [
    ...(address.trim() === '' ? [t('objectionLetter.missingVendorAddress')] : []),
    ...(isDecided(notice) ? [] : [t('objectionLetter.missingDecision')]),
    ...(street && city ? [] : [t('objectionLetter.missingAddress')]),
  ];
}

function isDecided({ changes }: SubProcessorNotice): boolean {
  return changes.some(({ state }) => state === 'objected');
}

function changesOf({ t }: Sheet, notice: SubProcessorNotice): Node[] {
  const objected = notice.changes.filter(({ state }) => state === 'objected');
  const told = objected.length > 0 ? objected : notice.changes.filter(({ state }) => state === 'open');
  const lines = told.map(({ kind, name, purpose, place, reason }) =>
    [
      `${t(`objectionLetter.kind_${kind}`)}: ${[name, purpose, place].filter((part) => part !== '').join(', ')}.`,
      reason === '' ? '' : t('objectionLetter.reason', { reason }),
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
  return [bulletList(lines, 'body', { mark: '–', margin: [10, 0, 0, 3] })];
}
