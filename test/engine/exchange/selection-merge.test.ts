import { describe, expect, test } from 'vitest';
import { TextKind } from '../../../src-main/contract/consent-record.ts';
import type { TestEngine } from '../open-engine.ts';
import { ownContent, ownQuestion } from '../questionnaires/own-content.ts';
import { twinsOfFile } from './selection-twins.ts';

const twins = twinsOfFile();
const { given, merge } = twins;
const current = { search: '', isArchived: false };

describe('what differs goes into the record of the same name', () => {
  test('a persona: what is empty or missing in the file stays, and undo and redo bring either state back', async () => {
    const [row] = (await twins.from.client.personas.list(current)).rows;
    const personaId = row?.id ?? '';
    const there = await twins.from.client.personas.get({ personaId });
    const goals = ['Weniger Rückfragen', 'Ruhe am Monatsende'];
    await twins.from.client.personas.saveDraft({
      personaId,
      content: { ...there.content, goals, pains: [], role: 'Leitung Einkauf' },
      basedOn: there.savedAt,
    });
    const before = await twins.to.client.personas.get({ personaId });
    const brought = await given({ personaIds: [personaId] });
    expect(brought.item.mine).toMatchObject({ result: 'change', refusal: null });
    expect(brought.item.mine?.rows).toContainEqual({
      label: 'Ziele',
      here: before.content.goals.join('; '),
      there: goals.join('; '),
      after: goals.join('; '),
    });
    expect(await merge(brought)).toMatchObject({ merged: 1, personaIds: [] });
    const after = await twins.to.client.personas.get({ personaId });
    expect(after.content).toEqual({ ...before.content, goals, role: 'Leitung Einkauf' });
    expect(before.content.pains.length).toBeGreaterThan(0);
    await twins.to.client.vault.undo();
    expect((await twins.to.client.personas.get({ personaId })).content).toEqual(before.content);
    await twins.to.client.vault.redo();
    expect((await twins.to.client.personas.get({ personaId })).content).toEqual(after.content);
  });

  test('a published text stays, a draft begins with the words that came; undo throws it away again', async () => {
    const { rows } = await twins.from.client.consents.list({
      kinds: TextKind.options,
      asOf: null,
      ...current,
    });
    const row = rows.find(({ version, hasDraft }) => version !== null && !hasDraft);
    const textId = row?.id ?? '';
    const [published] = (await twins.from.client.consents.get({ textId })).versions;
    if (!published) throw new Error('the sample has no published text without a draft');
    // The other company keeps its words as a draft that leaves; here they are published already.
    const copy = await twins.from.client.consents.create({
      ...profileOf(await twins.from.client.consents.get({ textId })),
      ownerId: null,
    });
    const draft = await twins.from.client.consents.startDraft({
      textId: copy.id,
      fromVersionId: published.id,
    });
    const [started] = (await twins.from.client.consents.get({ textId: copy.id })).versions;
    const content = { ...published.content, wording: { de: 'Ja, ich möchte.', en: 'Yes, I want to.' } };
    await twins.from.client.consents.saveDraft({
      ...{ versionId: draft.id, content, reason: '' },
      basedOn: started?.savedAt ?? '',
    });
    const before = await twins.to.client.consents.get({ textId });
    const brought = await given({ textIds: [copy.id] });
    expect(brought.item.mine).toMatchObject({ id: textId, result: 'newDraft' });
    expect(brought.item.mine?.rows.map(({ after }) => after)).toContain('Ja, ich möchte.');
    await merge(brought);
    const after = await twins.to.client.consents.get({ textId });
    expect(after.versions.slice(1)).toEqual(before.versions);
    expect(after.versions[0]).toMatchObject({ publishedAt: null, content: { wording: content.wording } });
    await twins.to.client.vault.undo();
    expect((await twins.to.client.consents.get({ textId })).versions).toEqual(before.versions);
    await twins.to.client.vault.redo();
    const again = (await twins.to.client.consents.get({ textId })).versions[0];
    expect(again?.content).toEqual(after.versions[0]?.content);

    await twins.to.client.consents.setReview({ versionId: again?.id ?? '', isInReview: true });
    const late = await given({ textIds: [copy.id] });
    expect(late.item.mine).toMatchObject({ result: 'refused', refusal: 'inReview' });
    await expect(merge(late)).rejects.toMatchObject({
      code: 'SELECTION_MERGE_REFUSED',
      data: { reason: 'inReview' },
    });
  });

  test('a questionnaire: questions by their id, what is only here stays, new ones stand in their step', async () => {
    const title = { de: 'Fragen zur Löschung', en: 'Questions on deletion' };
    const steps = ['first', 'second'].map((id) => ({ id, title: { de: id, en: id } }));
    const make = async ({ client }: TestEngine, questions: ReturnType<typeof ownQuestion>[]) => {
      const { id } = await client.questionnaires.create({ from: { kind: 'empty', title } });
      const content = ownContent({ title, groups: steps, questions });
      await client.questionnaires.saveDraft({ id, content, basedOn: null });
      return id;
    };
    const asked = { de: 'Wird gelöscht?', en: 'Is it deleted?' };
    const theirs = await make(twins.from, [
      ownQuestion('shared', { group: 'first', text: asked }),
      ownQuestion('new', { group: 'first' }),
    ]);
    const mine = await make(twins.to, [
      ownQuestion('shared', { group: 'first' }),
      ownQuestion('ours', { group: 'second' }),
    ]);
    const brought = await given({ questionnaires: [{ id: theirs, isDraft: true }] });
    expect(brought.item.mine).toMatchObject({ id: mine, result: 'change' });
    expect(brought.item.mine?.rows.map(({ after }) => after)).toContain('Wird gelöscht?');
    await merge(brought);
    const { draft } = await twins.to.client.questionnaires.get({ id: mine });
    expect(draft?.content.questions.map(({ id }) => id)).toEqual(['shared', 'new', 'ours']);
    expect(draft?.content.questions[0]?.text).toEqual(asked);
    await twins.to.client.vault.undo();
    const undone = await twins.to.client.questionnaires.get({ id: mine });
    expect(undone.draft?.content.questions.map(({ id }) => id)).toEqual(['shared', 'ours']);
  });

  test('a questionnaire that waits for a second person stays as it was laid before them, until it came back', async () => {
    const title = { de: 'Fragen zum Ausfall', en: 'Questions on outages' };
    const make = async ({ client }: TestEngine, text: string) => {
      const { id } = await client.questionnaires.create({ from: { kind: 'empty', title } });
      const questions = [ownQuestion('shared', { text: { de: text, en: text } })];
      await client.questionnaires.saveDraft({ id, content: ownContent({ title, questions }), basedOn: null });
      return id;
    };
    const theirs = await make(twins.from, 'Wie lange?');
    const mine = await make(twins.to, 'Seit wann?');
    const { settings, approvals, questionnaires, company, selections } = twins.to.client;
    const before = await settings.get();
    await settings.save({ ...before, fourEyes: { ...before.fourEyes, publications: true } });
    const [person] = (await company.people()).people;
    const act = { kind: 'questionnaire' as const, id: mine, by: person?.name ?? '' };
    const { id: proposalId } = await approvals.propose({ act });
    const brought = await given({ questionnaires: [{ id: theirs, isDraft: true }] });
    expect(brought.item.mine).toMatchObject({ id: mine, result: 'refused', refusal: 'waits' });
    await expect(merge(brought)).rejects.toMatchObject({
      code: 'SELECTION_MERGE_REFUSED',
      data: { name: title, reason: 'waits' },
    });
    const asked = async () => (await questionnaires.get({ id: mine })).draft?.content.questions[0]?.text.de;
    expect(await asked()).toBe('Seit wann?');
    await approvals.withdraw({ id: proposalId });
    await settings.save(before);
    const { items } = await selections.inspect({ file: brought.file, language: 'en' });
    const shown = { id: mine, name: title.en, result: 'change', refusal: null };
    expect(items[0]).toMatchObject({ name: title.en, mine: shown });
    await merge(brought);
    expect(await asked()).toBe('Wie lange?');
  });

  test('a released model stays, a draft takes its rules over and keeps who is responsible here', async () => {
    const row = (await twins.from.client.scoring.list(current)).rows.find(({ number }) => number !== null);
    const modelId = row?.id ?? '';
    const there = await twins.from.client.scoring.get({ modelId });
    const [newest] = there.versions;
    if (!newest) throw new Error('the sample has no released model');
    const versionId =
      newest.releasedAt === null ? newest.id : (await twins.from.client.scoring.startDraft({ modelId })).id;
    const [first, ...others] = newest.content.rules;
    if (!first) throw new Error('the model has no rules');
    const content = { ...newest.content, rules: [{ ...first, points: 77 }, ...others.slice(1)] };
    await twins.from.client.scoring.saveDraft({ versionId, content, basedOn: null });
    const [open] = (await twins.to.client.scoring.get({ modelId })).versions;
    if (open?.releasedAt === null) await twins.to.client.scoring.discardDraft({ versionId: open.id });
    const before = await twins.to.client.scoring.get({ modelId });
    const brought = await given({ models: [{ id: modelId, isDraft: true }] });
    expect(brought.item.mine).toMatchObject({ result: 'newDraft' });
    expect(brought.item.mine?.rows.map(({ after }) => after)).toContain('77');
    await merge(brought);
    const [draft, ...locked] = (await twins.to.client.scoring.get({ modelId })).versions;
    expect(locked).toEqual(before.versions);
    expect(draft?.releasedAt).toBeNull();
    expect(draft?.content.rules[0]?.points).toBe(77);
    expect(draft?.content.ownerId).toBe(before.versions[0]?.content.ownerId);
    expect(draft?.content.biasCheck).toEqual(before.versions[0]?.content.biasCheck);
    await twins.to.client.vault.undo();
    expect((await twins.to.client.scoring.get({ modelId })).versions).toEqual(before.versions);
  });

  test('a vendor: new places and links come, ours stay, what was decided stays', async () => {
    const { assessments } = await twins.to.client.assessments.list({ vendorId: null });
    const decided = assessments.find(
      ({ decision, vendorId }) =>
        decision !== null &&
        !assessments.some((other) => other.vendorId === vendorId && other.decision === null),
    );
    const vendorId = decided?.vendorId ?? '';
    const before = await twins.to.client.vendors.get({ vendorId });
    const there = await twins.from.client.vendors.get({ vendorId });
    const [service] = there.services;
    if (!service) throw new Error('the vendor has no service');
    const unchanged = await given({ vendors: [{ vendorId, withAnswers: true, files: [] }] });
    expect(unchanged.item.mine).toMatchObject({ result: 'same', rows: [] });
    await expect(merge(unchanged)).rejects.toMatchObject({ code: 'NOTHING_TO_IMPORT' });

    const unchecked = {
      sccComplete: null,
      sccModuleOk: null,
      tiaDone: null,
      tiaResult: null,
      fallback: null,
    };
    await twins.from.client.vendors.saveSubProcessor({
      serviceId: service.id,
      subProcessor: {
        ...{
          ...unchecked,
          id: null,
          parentId: null,
          name: 'Polarwind Hosting',
          purpose: 'Betrieb',
          city: 'Oslo',
        },
        ...{ country: 'NO', parentCountry: null, dpf: null, since: null, until: null, tool: 'none' },
      },
    });
    const { services: _services, ...profile } = there;
    await twins.from.client.vendors.saveProfile({
      vendorId,
      profile: { ...pickProfile(profile), seatCity: 'Neustadt', address: '' },
    });
    const brought = await given({ vendors: [{ vendorId, withAnswers: true, files: [] }] });
    expect(brought.item.mine).toMatchObject({ result: 'change' });
    // Countries by name, as people know them.
    const told = brought.item.mine?.rows.map(({ there: value }) => value) ?? [];
    expect(told).toContain('Norwegen');
    expect(told).not.toContain('NO');
    await merge(brought);
    const after = await twins.to.client.vendors.get({ vendorId });
    expect(after).toMatchObject({
      seatCity: 'Neustadt',
      address: before.address,
      summary: before.summary,
      ownerId: before.ownerId,
      contract: before.contract,
    });
    const names = (vendor: typeof before) =>
      vendor.services.flatMap((one) => one.subProcessors.map(({ name }) => name));
    expect(names(after).toSorted()).toEqual([...names(before), 'Polarwind Hosting'].toSorted());
    expect((await twins.to.client.assessments.list({ vendorId })).assessments).toHaveLength(
      assessments.filter((one) => one.vendorId === vendorId).length,
    );
    await twins.to.client.vault.undo();
    const undone = await twins.to.client.vendors.get({ vendorId });
    expect([names(undone), undone.seatCity]).toEqual([names(before), before.seatCity]);
    await twins.to.client.vault.redo();
    expect(names(await twins.to.client.vendors.get({ vendorId }))).toContain('Polarwind Hosting');
  });
});

test('a step that no take-over makes is not carried out', async () => {
  await expect(
    twins.to.client.selections.takeBack({ steps: [{ procedure: 'settings.save', input: {} }] }),
  ).rejects.toMatchObject({ code: 'NOTHING_TO_IMPORT' });
});

type TextProfile = Parameters<TestEngine['client']['consents']['create']>[0];
function profileOf({ kind, name, purpose, channel, procedure, languages }: TextProfile) {
  return { kind, name, purpose, channel, procedure, languages };
}

type Profile = Parameters<TestEngine['client']['vendors']['saveProfile']>[0]['profile'];
function pickProfile(vendor: Profile): Profile {
  const { name, legalName, seatCity, seatCountry, address, website } = vendor;
  const { parentName, parentCountry, parentMitigation, dpf, summary, ownerId } = vendor;
  const own = { name, legalName, seatCity, seatCountry, address, website };
  return { ...own, parentName, parentCountry, parentMitigation, dpf, summary, ownerId };
}
