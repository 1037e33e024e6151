import { vi } from 'vitest';
import type { TextProfile, VersionContent } from '../../../src-main/contract/consent-record.ts';
import type { ConsentText } from '../../../src-main/contract/consents.ts';
import { type AppOptions, type OpenedApp, openApp } from '../open-app.tsx';

/** The fixed moment of the engine: Monday, 23 November 2026, 09:40 in Berlin. */
const start = '2026-11-23T08:40:00.000Z';

export interface OpenedRegister extends Omit<OpenedApp, 'show'> {
  /** Moves engine and window to another moment. */
  moveTo(instant: string): void;
  create(name: string, part?: Partial<TextProfile>): Promise<string>;
  /** Begins a draft with these German words. */
  draft(textId: string, words: string, part?: Partial<VersionContent>): Promise<string>;
  publish(textId: string, words: string, part?: Partial<VersionContent>): Promise<string>;
  place(textId: string, name: string): Promise<string>;
  /** From this instant on a place shows a version, or none. */
  use(useId: string, versionId: string | null, at: string): Promise<void>;
  get(textId: string): Promise<ConsentText>;
}

/** The whole app over an engine with an empty register of consents. */
export async function openRegister(options: AppOptions = {}): Promise<OpenedRegister> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(start) });
  const app = await openApp(options);
  const { consents } = app.engine.client;
  const get = (textId: string) => consents.get({ textId });
  const draft: OpenedRegister['draft'] = async (textId, words, part = {}) => {
    const { id: versionId } = await consents.startDraft({ textId, fromVersionId: null });
    const begun = (await get(textId)).versions.find(({ id }) => id === versionId);
    if (!begun) throw new Error('The draft is missing');
    const content = { ...begun.content, wording: { de: words, en: null }, ...part };
    await consents.saveDraft({ versionId, content, reason: '', basedOn: begun.savedAt });
    return versionId;
  };
  const { show: _show, ...rest } = app;
  return {
    ...rest,
    get,
    draft,
    moveTo: (instant) => {
      app.engine.setNow(instant);
      vi.setSystemTime(new Date(instant));
    },
    create: async (name, part = {}) => {
      const profile: TextProfile = {
        kind: 'consent',
        name,
        purpose: 'Rundbrief über Werkzeuge',
        channel: 'email',
        procedure: 'singleOptIn',
        languages: ['de'],
        ownerId: null,
      };
      return (await consents.create({ ...profile, ...part })).id;
    },
    publish: async (textId, words, part) => {
      const versionId = await draft(textId, words, part);
      await consents.publish({ versionId, by: 'Anke Lorenzen', approvedBy: '', reason: 'Erste Fassung' });
      return versionId;
    },
    place: async (textId, name) => {
      const use = {
        textId,
        kind: 'form' as const,
        name,
        address: 'https://hafenkontor.example',
        campaign: '',
      };
      return (await consents.saveUse({ useId: null, use })).id;
    },
    use: async (useId, versionId, at) => {
      await consents.changeUse({ useId, versionId, at, reason: '' });
    },
    end: async () => {
      await app.end();
      vi.useRealTimers();
    },
  };
}
