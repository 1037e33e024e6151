import type { WordingAnswer } from '../../../../contract/consents.ts';
import type { ConsentProofFacts } from '../../facts/consent-proof.ts';
import { cell, heading, paragraph, shortHash } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { shortenLines } from '../../typography.ts';
import { formWords } from '../consent/form-words.ts';
import { languagesOf } from '../consent/wording-paper.ts';

type Version = NonNullable<WordingAnswer['version']>;
type Row = [label: string, text: string, hash: string | null, address?: string];

/** What stood around the words: form, mail, documents as they stood then, pictures, the way to withdraw. */
export function surroundings(sheet: Sheet, { answer }: ConsentProofFacts): Node[] {
  const { t } = sheet;
  const { version } = answer;
  if (!version) return [];
  const rows = [
    formRow(sheet, version),
    ...mailRow(sheet, version),
    documentRow(sheet, t('consentProof.privacyNotice'), answer.privacyNotice),
    documentRow(sheet, t('consentProof.imprint'), answer.imprint),
    documentRow(sheet, t('consentProof.withdrawalPage'), answer.withdrawalPage),
    ...pictureRows(sheet, version),
    [t('consentProof.withdrawal'), version.content.withdrawalRoute || '–', null] satisfies Row,
  ];
  return [
    heading(t('consentProof.seen')),
    {
      layout: 'kv',
      table: {
        widths: [104, '*', 112],
        body: rows.map(([label, text, hash, address = '']) => [
          { text: label, style: 'label' },
          {
            stack: [
              cell(shortenLines(text, 3, 250, 9)),
              ...(address ? [paragraph(shortenLines(address, 2, 250, 7.5), 'micro')] : []),
            ],
          },
          { text: hash ? shortHash(hash) : '', style: 'mono', alignment: 'right', margin: [0, 1.2, 0, 0] },
        ]),
      },
    },
  ];
}

function formRow(sheet: Sheet, { content }: Version): Row {
  return [sheet.t('consentProof.form'), formWords(sheet, content), null];
}

function mailRow({ t, language }: Sheet, { content: { confirmationMail: mail } }: Version): Row[] {
  if (!mail) return [];
  const [own] = languagesOf(mail.subject, language);
  const parts = [
    own ? (mail.subject[own] ?? '') : '',
    mail.linkValidDays === null ? '' : t('consentProof.linkValid', { days: mail.linkValidDays }),
    mail.eraseUnconfirmedDays === null ? '' : t('consentProof.erased', { days: mail.eraseUnconfirmedDays }),
  ];
  return [[t('consentProof.mail'), parts.filter(Boolean).join(' · '), null]];
}

function documentRow({ t, format }: Sheet, label: string, document: WordingAnswer['imprint']): Row {
  if (!document) return [label, t('consentProof.notLinked'), null];
  const { name, version, publishedAt, address, hash } = document;
  if (version === null || publishedAt === null)
    return [label, `${name}: ${t('consentProof.notYetWritten')}`, null];
  const issue = t('consentProof.issue', { number: version, day: format.dayOfInstant(publishedAt) });
  return [label, `${name}, ${issue}`, hash, address.replace(/^https?:\/\//, '')];
}

function pictureRows({ t }: Sheet, { screenshots }: Version): Row[] {
  const label = t('consentProof.picture');
  if (screenshots.length === 0) return [[label, t('consentProof.noPicture'), null]];
  return screenshots.map(({ name, hash }): Row => [label, name, hash]);
}
