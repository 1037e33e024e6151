import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TextKind } from '../../../src-main/contract/consent-record.ts';
import type { Selection } from '../../../src-main/contract/selections.ts';
import { createTestEngine, openTestSample, openTestVault, type TestEngine } from '../open-engine.ts';
import { ownContent, ownQuestion } from '../questionnaires/own-content.ts';

let from: TestEngine;
let to: TestEngine;
let selection: Selection;
let file: File;
const none = { textIds: [], personaIds: [], questionnaires: [], models: [], wordings: [] };

beforeAll(async () => {
  from = await openTestSample();
  to = await openTestVault();
  await nameTheCompany(from);
  const { texts, personas, questionnaires, models, wordings, vendors } =
    await from.client.selections.candidates({
      language: 'de',
    });
  const newest = ({ id, hasDraft }: { id: string; hasDraft: boolean }) => ({ id, isDraft: hasDraft });
  selection = {
    textIds: texts.map(({ id }) => id),
    personaIds: personas.map(({ id }) => id),
    questionnaires: questionnaires.map(newest),
    models: models.map(newest),
    wordings: wordings.map(({ id }) => id),
    vendors: vendors.map(({ id }) => ({ vendorId: id, withAnswers: true, files: [] })),
    stayingWords: ['Nordlicht'],
    language: 'de',
  };
  file = await written(selection);
}, 60_000);
afterAll(async () => {
  expect([...from.incidents, ...to.incidents]).toEqual([]);
  await from.close();
  await to.close();
});

/** A questionnaire and a model that name the company in their words and in what they call their parts. */
async function nameTheCompany({ client }: TestEngine): Promise<void> {
  const reason = { de: 'Nordlicht fragt nur dann.', en: 'Nordlicht asks only then.' };
  const content = ownContent({
    title: { de: 'Fragen der Nordlicht Werkzeuge GmbH', en: 'Questions of Nordlicht' },
    groups: [{ id: 'nordlicht_step', title: { de: 'Bei Nordlicht', en: 'At Nordlicht' } }],
    questions: [
      ownQuestion('nordlicht_first', { group: 'nordlicht_step' }),
      ownQuestion('second', {
        group: 'nordlicht_step',
        branch: { questionId: 'nordlicht_first', answers: ['missing'], reason },
      }),
    ],
  });
  const { id } = await client.questionnaires.create({ from: { kind: 'empty', title: content.title } });
  await client.questionnaires.saveDraft({ id, content, basedOn: null });
  const [row] = (await client.scoring.list({ search: '', isArchived: false })).rows;
  const [version] = (await client.scoring.get({ modelId: row?.id ?? '' })).versions;
  if (!version) throw new Error('the sample has no scoring model');
  const { people } = await client.company.people();
  const named = { ...version.content, name: 'Punkte bei Nordlicht', humanCheck: people[0]?.name ?? '' };
  await client.scoring.create(named);
  await client.wordings.save({
    ...{ key: 'request/closing', de: `Ihr ${people[0]?.name ?? ''} von Nordlicht Werkzeuge\n{company}` },
    en: 'Kind regards from Nordlicht Werkzeuge GmbH\n{sender}',
  });
  await client.wordings.save({ key: 'inquiry/how', de: 'Nordlicht erklärt es am Telefon.', en: '' });
}

function asNew(items: readonly { key: string }[]) {
  return items.map(({ key }) => ({ key, how: 'new' as const }));
}

async function written(wanted: Selection): Promise<File> {
  const path = join(from.folder, 'a.obhut-auswahl');
  await from.privateClient.selections.writeTo({ selection: wanted, path });
  return new File([new Uint8Array(readFileSync(path))], 'a.obhut-auswahl');
}

/** Everything that a company file holds, as text: the archive of all its tables, unpacked. */
async function everything(engine: TestEngine): Promise<string> {
  const path = join(engine.folder, 'alles.zip');
  for await (const _event of await engine.privateClient.vaults.exportTo({ path, language: 'de' })) {
    // Only the end matters.
  }
  return Object.entries(unzipSync(new Uint8Array(readFileSync(path))))
    .map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)
    .join('\n');
}

describe('selected things of one company in another', () => {
  test('nothing in the whole file of B names company A, its people or how to reach them', async () => {
    const { items } = await to.client.selections.inspect({ file, language: 'de' });
    await to.client.selections.take({ file, choices: asNew(items) });
    const whole = (await everything(to)).normalize('NFC').toLowerCase();
    const company = await from.client.company.profile();
    const { people } = await from.client.company.people();
    const canaries = [
      company.name,
      'Nordlicht',
      company.street,
      company.email,
      company.phone,
      ...people.flatMap(({ name, email }) => [name, email]),
    ].filter((word) => word.length > 2);
    expect(canaries.length).toBeGreaterThan(8);
    expect(canaries.filter((word) => whole.includes(word.toLowerCase()))).toEqual([]);
    expect((await everything(from)).toLowerCase()).toContain('nordlicht');
  }, 60_000);

  test('what came is there: texts as drafts, personas, vendors with an undecided run', async () => {
    const { rows: texts } = await to.client.consents.list({
      kinds: TextKind.options,
      asOf: null,
      search: '',
      isArchived: false,
    });
    expect(texts.length).toBeGreaterThan(3);
    expect(texts).toHaveLength(selection.textIds.length);
    expect(new Set(texts.map(({ kind }) => kind)).size).toBeGreaterThan(1);
    expect(texts.every(({ version, hasDraft, uses }) => version === null && hasDraft && uses === 0)).toBe(
      true,
    );
    const { rows: personas } = await to.client.personas.list({ search: '', isArchived: false });
    expect(personas).toHaveLength(selection.personaIds.length);
    const { own } = await to.client.questionnaires.list();
    expect(own).toHaveLength(selection.questionnaires.length);
    expect(own.every(({ draft, published }) => draft !== null && published === null)).toBe(true);
    const { rows: models } = await to.client.scoring.list({ search: '', isArchived: false });
    expect(models).toHaveLength(selection.models.length);
    expect(models.every(({ number, hasDraft }) => number === null && hasDraft)).toBe(true);
    const { assessments } = await to.client.assessments.list({ vendorId: null });
    expect(assessments.length).toBeGreaterThan(0);
    expect(assessments.every(({ decision, answered }) => decision === null && answered > 0)).toBe(true);
    for (const { vendorId } of assessments) {
      const vendor = await to.client.vendors.get({ vendorId });
      expect(vendor).toMatchObject({ ownerId: null, summary: '', contacts: [] });
      expect(vendor.contract.signedOn).toBeNull();
    }
  });

  test('what parts are called by says nothing of the company either, and still leads to them', async () => {
    const { own } = await to.client.questionnaires.list();
    const brought = own.find(({ title }) => title.de === 'Fragen der [Firma]');
    const { draft } = await to.client.questionnaires.get({ id: brought?.id ?? '' });
    const { groups, questions } = draft?.content ?? ownContent();
    expect(groups.map(({ id }) => id)).toEqual(['step_1']);
    expect(questions.map(({ id, group }) => [id, group])).toEqual([
      ['question_1', 'step_1'],
      ['second', 'step_1'],
    ]);
    expect(questions[1]?.branch?.questionId).toBe('question_1');
  });

  test('words of letters name the sender and the company by their places, or by a mark where there is none', async () => {
    const { items } = await to.client.selections.inspect({ file, language: 'en' });
    const letters = items.filter(({ kind }) => kind === 'wording');
    expect(letters.map(({ name }) => name)).toContain('Letters about requests: Closing and sender');
    expect(letters.every(({ mine }) => mine !== null)).toBe(true);
    const { texts } = await to.client.wordings.list();
    const closing = texts.find(({ key }) => key === 'request/closing');
    expect(closing).toMatchObject({
      de: { text: 'Ihr {sender} von {company}\n{company}', standing: 'own' },
      en: { text: 'Kind regards from {company}\n{sender}', missing: [] },
    });
    expect(texts.find(({ key }) => key === 'inquiry/how')?.de.text).toBe('[…] erklärt es am Telefon.');
  });

  test('notes, treatments and opinions of ours stay', async () => {
    const items = strFromU8(
      unzipSync(new Uint8Array(await file.arrayBuffer()))['items.json'] ?? new Uint8Array(),
    );
    const { assessments } = await from.client.assessments.list({ vendorId: null });
    const notes: string[] = [];
    for (const { id } of assessments) {
      const run = await from.client.assessments.get({ assessmentId: id });
      notes.push(
        ...run.answers.map(({ note }) => note),
        run.dpoOpinion?.text ?? '',
        run.decision?.residualRisk ?? '',
      );
      notes.push(
        ...run.result.findings.flatMap(({ treatment }) => [treatment?.text ?? '', treatment?.reason ?? '']),
      );
    }
    const telling = notes.filter((note) => note.length > 12);
    expect(telling.length).toBeGreaterThan(20);
    const quoted = items.toLowerCase();
    expect(
      telling.filter((note) => quoted.includes(JSON.stringify(note).slice(1, -1).toLowerCase())),
    ).toEqual([]);
  });

  test('what is shown before is what stands in the file, value for value', async () => {
    const { items } = await from.client.selections.preview(selection);
    const read = await to.client.selections.inspect({ file, language: 'de' });
    expect(
      read.items.map(({ key, kind, name, facts, files }) => ({ key, kind, name, facts, files })),
    ).toEqual(items.map(({ key, kind, name, facts, files }) => ({ key, kind, name, facts, files })));
    for (const { facts } of items)
      for (const { value } of facts)
        expect(value).not.toMatch(
          /^(?:true|false|fulfilled|doubleOptIn|scc|processor|degrees|yesNo|oneOf|notNeeded|blocker|veryHigh)$/,
        );
    expect(items.reduce((sum, { replaced }) => sum + replaced, 0)).toBeGreaterThan(0);
  });

  test('the same once more: what is here stands beside it, and a second one gets a number', async () => {
    const { items } = await to.client.selections.inspect({ file, language: 'de' });
    expect(items.every(({ mine }) => mine !== null)).toBe(true);
    const [persona] = items.filter(({ kind }) => kind === 'persona');
    if (!persona) throw new Error('no persona in the file');
    expect(persona.mine).toMatchObject({ result: 'same', rows: [] });
    const { personaIds } = await to.client.selections.take({ file, choices: asNew([persona]) });
    const { content } = await to.client.personas.get({ personaId: personaIds[0] ?? '' });
    expect(content.label).toBe(`${persona.name} (2)`);
  });

  test('undo moves all of it to the archive, redo brings it back', async () => {
    const count = async () => (await to.client.personas.list({ search: '', isArchived: false })).rows.length;
    const before = await count();
    const { items } = await to.client.selections.inspect({ file, language: 'de' });
    await to.client.selections.take({ file, choices: asNew(items) });
    expect(await count()).toBe(before + selection.personaIds.length);
    expect(await to.client.vault.undo()).toMatchObject({ action: 'selections.take' });
    expect(await count()).toBe(before);
    await to.client.vault.redo();
    expect(await count()).toBe(before + selection.personaIds.length);
  }, 60_000);

  test('chosen files come along, others do not', async () => {
    const { vendors } = await from.client.selections.candidates({ language: 'de' });
    const filed = vendors.find(({ files }) => files.length > 0);
    const [paper] = filed?.files ?? [];
    if (!filed || !paper) throw new Error('no vendor of the sample has a file');
    const one = { vendorId: filed.id, withAnswers: true, files: [paper.hash] };
    const alone = await written({ ...selection, ...none, vendors: [one] });
    expect(Object.keys(unzipSync(new Uint8Array(await alone.arrayBuffer()))).sort()).toEqual(
      [`files/${paper.hash}`, 'items.json', 'manifest.json', 'schema.json'].sort(),
    );
    const { items } = await to.client.selections.inspect({ file: alone, language: 'de' });
    await to.client.selections.take({ file: alone, choices: asNew(items) });
    const { attachment } = await to.client.attachments.read({ hash: paper.hash });
    expect(attachment.size).toBe(paper.size);
  });
});

describe('a file that is none', () => {
  const parts = async () => unzipSync(new Uint8Array(await file.arrayBuffer()));
  test.each<[string, (given: Record<string, Uint8Array>) => Uint8Array]>([
    ['no zip', () => strToU8('nichts')],
    ['a zip of something else', () => zipSync({ 'a.txt': strToU8('a') })],
    ['changed items', (given) => zipSync({ ...given, 'items.json': strToU8('[]') })],
    ['no items', ({ 'items.json': _items, ...rest }) => zipSync(rest)],
    [
      'another format',
      (given) => zipSync({ ...given, 'manifest.json': strToU8('{"format":"obhut-company"}') }),
    ],
  ])('%s is refused', async (_name, change) => {
    const wrong = new File([new Uint8Array(change(await parts()))], 'x.obhut-auswahl');
    await expect(to.client.selections.inspect({ file: wrong, language: 'de' })).rejects.toMatchObject({
      code: 'SELECTION_UNREADABLE',
    });
    await expect(
      to.client.selections.take({ file: wrong, choices: asNew([{ key: 'text-1' }]) }),
    ).rejects.toMatchObject({
      code: 'SELECTION_UNREADABLE',
    });
  });

  test('nothing chosen is refused on both sides', async () => {
    const nothing = { ...selection, ...none, vendors: [] };
    await expect(written(nothing)).rejects.toMatchObject({ code: 'NOTHING_TO_EXPORT' });
    await expect(
      to.client.selections.take({ file, choices: asNew([{ key: 'text-999' }]) }),
    ).rejects.toMatchObject({
      code: 'NOTHING_TO_IMPORT',
    });
  });
});

test('a locked file neither gives nor takes', async () => {
  const closed = createTestEngine();
  await expect(closed.client.selections.candidates({ language: 'de' })).rejects.toMatchObject({
    code: 'VAULT_LOCKED',
  });
  await expect(closed.client.selections.inspect({ file, language: 'de' })).rejects.toMatchObject({
    code: 'VAULT_LOCKED',
  });
  await closed.close();
});
