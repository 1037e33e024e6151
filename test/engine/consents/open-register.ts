import type { TextProfile, VersionContent } from '../../../src-main/contract/consent-record.ts';
import type { ConsentText } from '../../../src-main/contract/consents.ts';
import type { Engine } from '../../../src-main/engine/engine.ts';
import type { PdfPrinter } from '../../../src-main/engine/kernel/engine-context.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';

export const newsletter: TextProfile = {
  kind: 'consent',
  name: 'Rundbrief',
  purpose: 'Rundbrief über Werkzeuge',
  channel: 'email',
  procedure: 'singleOptIn',
  languages: ['de'],
  ownerId: null,
};

export interface RegisterDeeds {
  create(part?: Partial<TextProfile>): Promise<string>;
  get(textId: string): Promise<ConsentText>;
  /** Begins a draft and saves these German words in it. */
  draft(textId: string, words: string, part?: Partial<VersionContent>): Promise<string>;
  publish(textId: string, words: string, part?: Partial<VersionContent>): Promise<string>;
  place(textId: string, name?: string): Promise<string>;
  /** From this instant on a place shows a version, or none. */
  use(useId: string, versionId: string | null, at: string): Promise<string>;
}

export interface TestRegister extends RegisterDeeds {
  engine: TestEngine;
}

/** An engine with an empty register of consents. */
export async function openTestRegister(printer?: PdfPrinter): Promise<TestRegister> {
  const engine = await openTestVault(printer);
  return { engine, ...registerDeeds(engine) };
}

/** The few acts that most tests begin with. */
export function registerDeeds({ client: { consents } }: Pick<Engine, 'client'>): RegisterDeeds {
  const get = (textId: string) => consents.get({ textId });
  const draft: RegisterDeeds['draft'] = async (textId, words, part = {}) => {
    const { id } = await consents.startDraft({ textId, fromVersionId: null });
    const begun = (await get(textId)).versions.find((version) => version.id === id);
    if (!begun) throw new Error('The draft is missing');
    const content = { ...begun.content, wording: { de: words, en: null }, ...part };
    await consents.saveDraft({ versionId: id, content, reason: '', basedOn: begun.savedAt });
    return id;
  };
  return {
    get,
    draft,
    create: async (part = {}) => (await consents.create({ ...newsletter, ...part })).id,
    publish: async (textId, words, part) => {
      const versionId = await draft(textId, words, part);
      const by = { by: 'Mara Lindqvist', approvedBy: '', reason: 'Erste Fassung' };
      await consents.publish({ versionId, ...by });
      return versionId;
    },
    place: async (textId, name = 'Website, Fußzeile') => {
      const use = {
        textId,
        kind: 'form' as const,
        name,
        address: 'https://hafenkontor.example',
        campaign: '',
      };
      return (await consents.saveUse({ useId: null, use })).id;
    },
    use: async (useId, versionId, at) => (await consents.changeUse({ useId, versionId, at, reason: '' })).id,
  };
}
