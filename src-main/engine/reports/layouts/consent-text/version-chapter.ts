import type { TextVersion } from '../../../../contract/consent-record.ts';
import type { ConsentTextFacts, VersionFacts } from '../../facts/consent-text.ts';
import { factTable, heading, paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printable, printableLine } from '../../typography.ts';
import { chapterTitle } from '../consent/chapter-title.ts';
import { formWords } from '../consent/form-words.ts';
import { hashLines } from '../consent/hash-lines.ts';
import { languagesOf, wordingPaper } from '../consent/wording-paper.ts';
import { changesPart } from './changes-part.ts';
import { standingOf } from './version-table.ts';

/** One version: who published it and why, its hash, its words in full, and what it changed. */
export function versionChapter(sheet: Sheet, facts: ConsentTextFacts, one: VersionFacts): Node[] {
  const { t } = sheet;
  const { version } = one;
  const isConsent = facts.text.kind === 'consent';
  const standing = t(`consentText.${standingOf(version, facts.versions)}`);
  return [
    chapterTitle(t('consentText.chapter', { number: version.number ?? 0, standing })),
    factTable(sheet, factsOf(sheet, facts, version, isConsent), 112),
    ...(isConsent ? wordingPaper(sheet, version.content) : documentWords(sheet, version)),
    ...changesPart(sheet, facts, one),
  ];
}

function factsOf(
  sheet: Sheet,
  { documents }: ConsentTextFacts,
  {
    content,
    publishedAt,
    publishedBy,
    approvedBy,
    reason,
    author,
    hash,
    withdrawn,
    screenshots,
  }: TextVersion,
  isConsent: boolean,
): [label: string, value: string | Node][] {
  const { t, format } = sheet;
  const { confirmationMail: mail } = content;
  const documentName = (id: string | null) =>
    id === null ? t('consentText.notLinked') : printableLine(documents.get(id) ?? '–');
  const by = [
    t('consentText.publishedBy', { name: publishedBy ?? '' }),
    approvedBy ? t('consentText.approvedBy', { name: approvedBy }) : '',
    author ? t('consentText.author', { name: author }) : '',
  ];
  const told: [label: string, value: string | Node, isTold: boolean][] = [
    [
      t('consentText.published'),
      `${publishedAt ? format.moment(publishedAt) : ''}; ${by.filter(Boolean).join(', ')}`,
      true,
    ],
    [t('consentText.reason'), reason || '–', true],
    [
      t('consentText.withdrawn'),
      withdrawn
        ? t('consentText.withdrawnBy', {
            time: format.moment(withdrawn.at),
            by: withdrawn.by,
            reason: withdrawn.reason,
          })
        : '',
      withdrawn !== null,
    ],
    [t('consentText.hash'), { stack: hashLines(hash ?? '') }, true],
    [t('consentText.address'), printableLine(content.address), content.address !== ''],
    [t('consentText.form'), formWords(sheet, content), isConsent],
    [t('consentText.privacyNotice'), documentName(content.privacyNoticeId), isConsent],
    [t('consentText.imprint'), documentName(content.imprintId), isConsent],
    [t('consentText.withdrawalPage'), documentName(content.withdrawalPageId), isConsent],
    [t('consentText.withdrawalRoute'), content.withdrawalRoute || '–', isConsent],
    [t('consentText.mail'), mail ? mailWords(sheet, mail.subject) : '', mail !== null],
    [
      t('consentText.pictures'),
      screenshots.map(({ name }) => name).join(', ') || t('consentText.noPicture'),
      isConsent || screenshots.length > 0,
    ],
  ];
  return told.filter(([, , isTold]) => isTold).map(([label, value]) => [label, value]);
}

function mailWords({ t }: Sheet, subject: { de: string | null; en: string | null }): string {
  return [subject.de, subject.en].filter(Boolean).join(' / ') || t('consentText.noSubject');
}

/** A document is as long as it is: its lines flow over the pages. */
function documentWords(sheet: Sheet, { content: { wording } }: TextVersion): Node[] {
  const { t } = sheet;
  const languages = languagesOf(wording, sheet.language);
  if (languages.length === 0) return [paragraph(t('consentText.noWording'), 'small', [0, 6, 0, 0])];
  return languages.flatMap((language) => [
    heading(t('consentPaper.wordingIn', { language: t(`consentLanguage.${language}`) }), 'h4', [0, 9, 0, 2]),
    ...(wording[language] ?? '')
      .split('\n')
      .map((line): Node => ({ text: printable(line) || '\u00A0', style: 'quote', lang: language })),
  ]);
}
