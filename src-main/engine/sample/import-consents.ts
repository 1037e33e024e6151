import type { TextProfile, VersionContent } from '../../contract/consent-record.ts';
import type { Id } from '../../contract/values.ts';
import { saveDraft, startDraft } from '../consents/change-drafts.ts';
import { createText, saveTextProfile } from '../consents/change-texts.ts';
import { changeUse, saveUse } from '../consents/change-uses.ts';
import { knownVersion } from '../consents/known-text.ts';
import { publishVersion, withdrawVersion } from '../consents/publish.ts';
import { emptyContent } from '../consents/rules/empty-content.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import type { SampleCompany } from './sample-company.ts';
import type {
  SampleConsents,
  SampleDocument,
  SampleText,
  SampleUse,
  SampleVersion,
} from './sample-consents.ts';
import { personIn } from './sample-people.ts';
import type { SampleReading } from './sample-reading.ts';

/** Days before its publication on which a version was begun. */
const writing = 2;
/** Day on which the draft that is still open was begun. */
const draftedOn = -12;

interface Publication {
  by: string;
  approvedBy: string;
  reason: string;
}

/** Writes the register of the sample: documents first, then each text with its versions and places, everything on its day. */
export function importConsents(tools: CommandTools, sample: SampleCompany, reading: SampleReading): void {
  for (const document of sample.consents.documents) importDocument(tools, document, sample, reading);
  for (const text of sample.consents.texts) importText(tools, text, sample, reading);
}

function importDocument(
  tools: CommandTools,
  document: SampleDocument,
  sample: SampleCompany,
  reading: SampleReading,
): void {
  const { id, kind, ownerId, versions } = document;
  const first = versions[0]?.days ?? 0;
  const about = { name: reading.text(document.name), purpose: '', channel: null, procedure: null };
  createText(
    reading.toolsOn(tools, first - writing),
    { ...about, kind, languages: ['de', 'en'], ownerId },
    id,
  );
  versions.forEach(({ days, wording, address, reason, byId, approvedById }, index) => {
    const versionId = versionIdOf(id, index + 1);
    const written = { ...emptyContent(), wording, address };
    writeVersion(reading.toolsOn(tools, days - writing), id, versionId, written, reading.text(reason));
    const published = publicationOf(sample, byId, approvedById, reading.text(reason));
    publishVersion(reading.toolsOn(tools, days), { versionId, ...published });
  });
}

function importText(
  tools: CommandTools,
  text: SampleText,
  sample: SampleCompany,
  reading: SampleReading,
): void {
  const { id: textId, versions, uses } = text;
  const begunOn = ({ publishedDays }: SampleVersion) =>
    publishedDays === null ? draftedOn : publishedDays - writing;
  for (const [index, version] of versions.entries()) {
    const begun = reading.toolsOn(tools, begunOn(version));
    const profile = profileOf(text, version, reading);
    const isNew = version.procedure !== versions[index - 1]?.procedure;
    if (index === 0) createText(begun, profile, textId);
    else if (isNew) saveTextProfile(begun, { textId, profile });
    const versionId = versionIdOf(textId, index + 1);
    const content = contentOf(text, version, sample, reading);
    writeVersion(begun, textId, versionId, content, reading.text(version.reason));
    publish(tools, versionId, version, sample, reading);
  }
  for (const use of uses) importUse(tools, text, use, reading);
  for (const [index, { withdrawn }] of versions.entries()) {
    if (!withdrawn) continue;
    const by = personIn(sample, withdrawn.byId).name;
    const said = { versionId: versionIdOf(textId, index + 1), by, reason: reading.text(withdrawn.reason) };
    withdrawVersion(reading.toolsOn(tools, withdrawn.days), said);
  }
}

/** What a text was about while a version was written. */
function profileOf(text: SampleText, { procedure }: SampleVersion, reading: SampleReading): TextProfile {
  const { name, purpose, channel, ownerId } = text;
  return {
    kind: 'consent',
    name: reading.text(name),
    purpose: reading.text(purpose),
    channel,
    procedure,
    languages: ['de', 'en'],
    ownerId,
  };
}

function publish(
  tools: CommandTools,
  versionId: Id,
  { publishedDays, byId, approvedById, reason }: SampleVersion,
  sample: SampleCompany,
  reading: SampleReading,
): void {
  if (publishedDays === null || byId === null || approvedById === null) return;
  const published = publicationOf(sample, byId, approvedById, reading.text(reason));
  publishVersion(reading.toolsOn(tools, publishedDays), { versionId, ...published });
}

/** A place shows each of its versions from the day on which both are there; after its last day it shows none. */
function importUse(tools: CommandTools, text: SampleText, use: SampleUse, reading: SampleReading): void {
  const { id: useId, kind, address, fromDays, toDays } = use;
  const name = reading.text(use.name);
  const campaign = use.campaign ? reading.text(use.campaign) : '';
  const entered = reading.toolsOn(tools, Math.min(fromDays, draftedOn));
  saveUse(entered, { useId: null, use: { textId: text.id, kind, name, address, campaign } }, useId);
  const change = (days: number, versionId: Id | null, reason: string) =>
    changeUse(
      reading.toolsOn(tools, days),
      { useId, versionId, at: reading.instant(days * 24), reason },
      `${useId}-${versionId ?? 'end'}`,
    );
  for (const number of use.versions) {
    const version = text.versions[number - 1];
    if (!version || version.validFromDays === null) continue;
    const days = Math.max(fromDays, version.validFromDays);
    change(days, versionIdOf(text.id, number), reading.text(version.reason));
  }
  const isOver = toDays !== null && toDays <= 0;
  if (isOver) change(toDays, null, reading.text({ de: 'Nicht mehr im Einsatz', en: 'No longer in use' }));
}

function writeVersion(
  tools: CommandTools,
  textId: Id,
  versionId: Id,
  content: VersionContent,
  reason: string,
): void {
  startDraft(tools, { textId, fromVersionId: null }, versionId);
  const { savedAt: basedOn } = knownVersion(tools.db, versionId);
  saveDraft(tools, { versionId, content, reason, basedOn });
}

function contentOf(
  text: SampleText,
  version: SampleVersion,
  { consents }: SampleCompany,
  reading: SampleReading,
): VersionContent {
  const { tracking, profiling, placement, existingCustomer } = text;
  const { wording, form, withdrawalId, mailId } = version;
  const withdrawal = consents.documents.find(({ id }) => id === withdrawalId);
  const idOf = (kind: SampleDocument['kind']) =>
    consents.documents.find((document) => document.kind === kind)?.id ?? null;
  return {
    ...emptyContent(),
    wording,
    form: { ...emptyContent().form, ...form, tracking, profiling },
    placement,
    privacyNoticeId: idOf('privacyNotice'),
    imprintId: idOf('imprint'),
    withdrawalPageId: withdrawalId,
    withdrawalRoute: withdrawal?.route ? reading.text(withdrawal.route) : '',
    confirmationMail: mailOf(consents.mails.find(({ id }) => id === mailId)),
    existingCustomer,
  };
}

function mailOf(mail: SampleConsents['mails'][number] | undefined): VersionContent['confirmationMail'] {
  if (!mail) return null;
  const { id: _id, ...written } = mail;
  return written;
}

function publicationOf(sample: SampleCompany, byId: Id, approvedById: Id, reason: string): Publication {
  return { by: personIn(sample, byId).name, approvedBy: personIn(sample, approvedById).name, reason };
}

function versionIdOf(textId: Id, number: number): Id {
  return `${textId}-${number}`;
}
