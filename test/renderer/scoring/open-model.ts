import type { ModelContent } from '../../../src-main/contract/scoring-model.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';

export interface OpenedModel extends OpenedApp {
  modelId: string;
}

/** What only the company itself can know. */
const known: Partial<ModelContent> = {
  name: 'Punktemodell Drehmoment',
  humanCheck: 'Innendienst',
  logicNotice: 'Hinweise, Abschnitt 4',
  biasCheck: { on: '2026-09-01', by: 'Berg', result: 'Nichts aufgefallen' },
};

/** The whole app over a model with a released version, and a draft with a signal that has no basis. */
export async function openModel(): Promise<OpenedModel> {
  const app = await openApp();
  const { scoring, settings } = app.engine.client;
  await settings.save({ ...(await settings.get()), actor: 'Berg' });
  const content = { ...(await scoring.starter({ language: 'de' })), ...known };
  const { id: modelId } = await scoring.create(content);
  const newest = async () => {
    const [version] = (await scoring.get({ modelId })).versions;
    if (!version) throw new Error('The model has no version');
    return version;
  };
  const first = await newest();
  const basedOn = first.savedAt;
  await scoring.release({ versionId: first.id, by: 'Berg', reason: 'Erste Fassung', basedOn });
  await scoring.startDraft({ modelId });
  const pricing = {
    kind: 'behaviour',
    id: 'b-pricing',
    label: 'Preisseite geöffnet',
    points: 15,
    source: 'tracking',
    basis: 'missing',
    basisNote: '',
    event: 'Preisseite geöffnet',
    repeat: 'once',
    cap: null,
    halfLifeDays: 30,
  } as const;
  const rules = [...content.rules, pricing];
  await scoring.saveDraft({ versionId: (await newest()).id, content: { ...content, rules }, basedOn: null });
  return { ...app, modelId };
}
