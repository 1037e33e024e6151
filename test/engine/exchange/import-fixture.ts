import type { ChangeColumns } from '../../../src-main/contract/consent-import.ts';
import type { TestEngine } from '../open-engine.ts';

export const tableLimits = { rows: 10_000, columns: 40, textMb: 20 };

export const header = 'Einsatzort;Adresse;Art;Text;Fassung;Ab;Bis;Kampagne;Grund';

/** A register with one text in two published versions and a third as draft; published at 10:00 and 12:00 UTC. */
export async function registerOfTwoVersions({ client, setNow }: TestEngine, name = 'Newsletter') {
  setNow('2026-01-10T10:00:00.000Z');
  const { id: textId } = await client.consents.create({
    kind: 'consent',
    name,
    purpose: '',
    channel: 'email',
    procedure: 'singleOptIn',
    languages: ['de'],
    ownerId: null,
  });
  const draft = async (words: string) => {
    const { id: versionId } = await client.consents.startDraft({ textId, fromVersionId: null });
    const begun = (await client.consents.get({ textId })).versions.find(({ id }) => id === versionId);
    if (!begun) throw new Error('The draft is missing');
    const content = { ...begun.content, wording: { de: words, en: null } };
    await client.consents.saveDraft({ versionId, content, reason: '', basedOn: begun.savedAt });
    return versionId;
  };
  const publish = async (words: string) => {
    const versionId = await draft(words);
    await client.consents.publish({ versionId, by: 'Anke Lorenzen', approvedBy: '', reason: 'Erste' });
    return versionId;
  };
  const first = await publish('Ja, ich möchte den Newsletter.');
  setNow('2026-03-01T12:00:00.000Z');
  const second = await publish('Ja, bitte schicken Sie mir den Newsletter.');
  await draft('Entwurf');
  setNow('2026-11-23T08:40:00.000Z');
  return { textId, first, second };
}

/** Brings a list in as pasted text, with the columns as they are guessed. */
export async function broughtIn({ client }: TestEngine, rows: readonly string[]) {
  const text = [header, ...rows].join('\n');
  const { id: tableId } = await client.tables.paste({ text, name: 'wechsel.csv', limits: tableLimits });
  const { columns }: { columns: ChangeColumns } = await client.consentImport.guess({ tableId });
  return { tableId, columns };
}
