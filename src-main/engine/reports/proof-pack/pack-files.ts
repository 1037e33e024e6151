import type { z } from 'zod';
import type { ConfirmationMail, TextVersion, Wording } from '../../../contract/consent-record.ts';
import type { Language } from '../../../contract/values.ts';
import { profileThen } from '../facts/consent-proof.ts';
import { languagesOf } from '../layouts/consent/wording-paper.ts';
import type { Sheet } from '../sheet.ts';
import type { DocumentOfDay, PackFacts } from './gather.ts';
import { freePath, safeFileName, safeName } from './safe-name.ts';

/** A file of the pack with the sentence that the readme says about it. */
export interface PackFile {
  path: string;
  content: Uint8Array;
  about: string;
}

type Mail = z.infer<typeof ConfirmationMail>;

/** The PDF of the proof, printed before. */
export interface PrintedProof {
  fileName: string;
  bytes: Uint8Array;
}

/** A report's name has its subject cut already; kind and day come on top. */
const longestReport = 120;

/** Every file of a pack but the readme and the sums, in the order in which somebody would read them. */
export function packFiles(sheet: Sheet, facts: PackFacts, report: PrintedProof): PackFile[] {
  const { t } = sheet;
  const { version } = facts.proof.answer;
  const audit = `${JSON.stringify(facts.audit, null, 2)}\n`;
  const { entries, omitted } = facts.audit;
  return withFreePaths([
    ...(version ? versionFiles(sheet, version, nameOf(facts)) : []),
    ...facts.documents.flatMap((document) => documentFiles(sheet, document)),
    ...pictureFiles(sheet, facts),
    {
      path: safeFileName(report.fileName, 'proof', longestReport),
      content: report.bytes,
      about: t('proofPack.fileReport'),
    },
    {
      path: auditPath(sheet),
      content: utf8(audit),
      about: t('proofPack.fileAudit', { count: entries.length, omitted }),
    },
  ]);
}

/** Path of the canonical form, whose checksum is that of the version; null where no version stood. */
export function canonicalPath(facts: PackFacts): string | null {
  const { version } = facts.proof.answer;
  return version && `${stemOf(nameOf(facts), version)}.canonical.json`;
}

/** Path of the extract from the audit trail. */
export function auditPath({ t }: Sheet): string {
  return `${t('proofPack.namesAudit')}.json`;
}

/** Path of the readme. */
export function readmePath({ t }: Sheet): string {
  return `${t('proofPack.namesReadme')}.txt`;
}

/** Where the checksums stand; the name that the programs know. */
export const sumsPath = 'SHA256SUMS';

/** A text as bytes; the canonical form is hashed in the same encoding. */
export function utf8(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}

function nameOf({ proof }: PackFacts): string {
  return profileThen(proof.answer).name;
}

function stemOf(name: string, { number }: Pick<TextVersion, 'number'>): string {
  return `${safeName(name, 'text')}-v${number ?? 0}`;
}

function versionFiles(sheet: Sheet, version: TextVersion, name: string): PackFile[] {
  const { t } = sheet;
  const stem = stemOf(name, version);
  const mail = version.content.confirmationMail;
  return [
    {
      path: `${stem}.canonical.json`,
      content: utf8(version.canonical ?? ''),
      about: t('proofPack.fileCanonical'),
    },
    ...wordingFiles(sheet, stem, version.content.wording, 'proofPack.fileWording'),
    ...(mail ? mailFiles(sheet, `${stem}-${t('proofPack.namesMail')}`, mail) : []),
  ];
}

function documentFiles(sheet: Sheet, document: DocumentOfDay): PackFile[] {
  const { t } = sheet;
  const stem = `${t('proofPack.namesDocuments')}/${stemOf(document.name, document)}`;
  return [
    {
      path: `${stem}.canonical.json`,
      content: utf8(document.canonical ?? ''),
      about: t('proofPack.fileDocument', { hash: document.hash ?? '' }),
    },
    ...wordingFiles(sheet, stem, document.content.wording, 'proofPack.fileDocumentWording'),
  ];
}

function wordingFiles(sheet: Sheet, stem: string, wording: Wording, about: string): PackFile[] {
  return languagesOf(wording, sheet.language).map((language) => ({
    path: `${stem}.${language}.txt`,
    content: utf8(wording[language] ?? ''),
    about: sheet.t(about, { language: languageName(sheet, language) }),
  }));
}

function mailFiles(sheet: Sheet, stem: string, { subject, body, confirmationPage }: Mail): PackFile[] {
  const { t } = sheet;
  return languagesOf(body, sheet.language).map((language) => ({
    path: `${stem}.${language}.txt`,
    content: utf8(
      [
        t('proofPack.subject', { subject: subject[language] ?? '' }),
        body[language] ?? '',
        `--- ${t('proofPack.confirmationPage')} ---`,
        confirmationPage[language] ?? '',
      ].join('\n\n'),
    ),
    about: t('proofPack.fileMail', { language: languageName(sheet, language) }),
  }));
}

function pictureFiles({ t, format }: Sheet, { pictures }: PackFacts): PackFile[] {
  return pictures.map(({ hash, name, addedAt, content }) => ({
    path: `${t('proofPack.namesPictures')}/${hash.slice(0, 12)}-${safeFileName(name, 'picture')}`,
    content,
    about: t('proofPack.filePicture', { day: format.dayOfInstant(addedAt) }),
  }));
}

function languageName({ t }: Sheet, language: Language): string {
  return t(`consentLanguage.${language}`);
}

function withFreePaths(files: readonly PackFile[]): PackFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const path = freePath(file.path, taken);
    taken.add(path.toLowerCase());
    return { ...file, path };
  });
}
