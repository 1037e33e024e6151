import type { WordingAnswer } from '../../../../contract/consents.ts';
import type { Language } from '../../../../contract/values.ts';
import type { ConsentProofFacts } from '../../facts/consent-proof.ts';
import { heading, paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printable, printableLine } from '../../typography.ts';
import { languagesOf } from '../consent/wording-paper.ts';

type Text = Record<Language, string | null>;

/** The mail and the documents in full, as they stood then; last, because it is read only when doubted. */
export function appendix(sheet: Sheet, { answer }: ConsentProofFacts): Node[] {
  const { t } = sheet;
  const mail = answer.version?.content.confirmationMail;
  const parts = [
    ...(mail
      ? [
          ...inFull(sheet, t('consentProof.mail'), mail.body, mail.subject),
          ...inFull(sheet, t('consentProof.confirmationPage'), mail.confirmationPage),
        ]
      : []),
    ...documentInFull(sheet, answer.privacyNotice),
    ...documentInFull(sheet, answer.imprint),
    ...documentInFull(sheet, answer.withdrawalPage),
  ];
  if (parts.length === 0) return [];
  return [
    {
      text: t('consentProof.appendix'),
      style: 'h2',
      tag: 'H2',
      outline: true,
      room: 110,
      margin: [0, 24, 0, 0],
    },
    paragraph(t('consentProof.appendixNote'), 'small', [0, 2, 0, 0]),
    ...parts,
  ];
}

function documentInFull(sheet: Sheet, document: WordingAnswer['imprint']): Node[] {
  if (!document?.wording) return [];
  const { name, version, hash } = document;
  const title = `${name}, ${sheet.t('consentProof.shortVersion', { number: version ?? 0 })}`;
  const proof: Node[] = hash
    ? [{ text: printable(sheet.t('consentProof.hashOf', { hash })), style: 'mono', margin: [0, 3, 0, 0] }]
    : [];
  return [...inFull(sheet, title, document.wording), ...proof];
}

function inFull(sheet: Sheet, label: string, text: Text, subject?: Text): Node[] {
  const { t, language: own } = sheet;
  return languagesOf(text, own).flatMap((language) => {
    const title = `${label} (${t(`consentLanguage.${language}`)})`;
    const about = subject?.[language] ?? '';
    const lines = (text[language] ?? '').split('\n');
    return [
      heading(printableLine(title), 'h4', [0, 9, 0, 2]),
      ...(about.trim() ? [{ ...paragraph(about, 'quote'), bold: true, lang: language }] : []),
      ...lines.map((line): Node => ({ ...paragraph(line || '\u00A0', 'quote'), lang: language })),
    ];
  });
}
