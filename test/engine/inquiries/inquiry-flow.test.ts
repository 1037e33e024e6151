import { randomBytes } from 'node:crypto';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type InquiryTest, sentInquiry } from './inquiry-fixture.ts';

let sent: InquiryTest;

beforeEach(async () => {
  sent = await sentInquiry();
});
afterEach(async () => {
  expect(sent.incidents).toEqual([]);
  await sent.close();
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** An answer file as the page writes it. */
async function answerFile(answers: Record<string, string>, changes: object = {}): Promise<Uint8Array> {
  const { set, hash } = await sent.inquiry();
  const items = set.questions.map(({ id, text }) => ({
    ...{ id, text: text.de, value: answers[id] ?? '', note: '' },
    evidence: answers[id] === 'fulfilled' ? ['avv.pdf'] : [],
  }));
  const seal = { inquiryId: set.inquiryId, hash, company: set.company };
  return bytesOf(
    JSON.stringify({ format: 'obhut-answers', formatVersion: 1, ...seal, answers: items, ...changes }),
  );
}
const receive = (bytes: Uint8Array, name = 'antwort.json', inquiryId: string | null = null) =>
  sent.client.inquiries.receive({ file: new File([new Uint8Array(bytes)], name), name, inquiryId });
const answerTo = async (id: string) => (await sent.get()).answers.find(({ questionId }) => questionId === id);

test('sent, reminded, received from a zip with evidence, taken over, and back again', async () => {
  const [first = '', second = ''] = await sent.asked();
  await sent.say(second, 'missing');
  await sent.client.inquiries.markReminded({ inquiryId: sent.inquiryId, on: '2026-11-23' });
  const zip = zipSync({
    'antwort.json': await answerFile({ [first]: 'fulfilled', [second]: 'partly' }),
    'belege/avv.pdf': bytesOf('%PDF-1.7 Vertrag'),
    '__MACOSX/._avv.pdf': bytesOf('x'),
    'setup.exe': bytesOf('MZ'),
  });
  const { returnId, isRepeat } = await receive(zip, 'antwort.zip');
  expect(isRepeat).toBe(false);
  const view = await sent.client.inquiries.returned({ returnId });
  expect(view.findings.map(({ code, found }) => [code, found])).toEqual([['evidenceRefused', 'setup.exe']]);
  expect(view.rows.map(({ standing }) => standing)).toEqual(['new', 'conflict']);
  const choices = [
    { questionId: first, choice: 'take' as const },
    { questionId: second, choice: 'keepOurs' as const },
  ];
  expect(await sent.client.inquiries.merge({ returnId, choices })).toEqual({ taken: 1, filed: 2 });
  expect((await sent.inquiry()).state).toBe('merged');
  expect(await answerTo(first)).toMatchObject({ value: 'fulfilled', evidence: [{ title: 'avv.pdf' }] });
  expect(await answerTo(second)).toMatchObject({ value: 'missing' });
  await sent.client.vault.undo();
  expect((await sent.inquiry()).state).toBe('returned');
  expect((await answerTo(first))?.value ?? null).toBeNull();
  await sent.client.vault.redo();
  expect((await sent.inquiry()).state).toBe('merged');
  expect(await answerTo(first)).toMatchObject({ value: 'fulfilled' });
});

test('the same file twice changes nothing and is said', async () => {
  const file = await answerFile({});
  const { returnId } = await receive(file);
  expect(await receive(file, 'noch-einmal.json')).toMatchObject({ returnId, isRepeat: true });
  expect((await sent.inquiry()).returns).toHaveLength(1);
});

test('undo takes a received file back, and it can be read again', async () => {
  const file = await answerFile({});
  await receive(file);
  await sent.client.vault.undo();
  expect(await sent.inquiry()).toMatchObject({ state: 'sent', returns: [] });
  expect(await receive(file)).toMatchObject({ isRepeat: false });
});

test('sealed at sending: questions stay as they were, and undo opens the draft', async () => {
  const { hash, content } = await sent.inquiry();
  await expect(
    sent.client.inquiries.save({ inquiryId: sent.inquiryId, content: { ...content, questionIds: [] } }),
  ).rejects.toMatchObject({ code: 'INQUIRY_STEP_REFUSED' });
  await sent.client.vault.undo();
  expect(await sent.inquiry()).toMatchObject({ state: 'draft', isSealed: false, hash });
  await expect(receive(await answerFile({}))).rejects.toMatchObject({ code: 'INQUIRY_STEP_REFUSED' });
});

test.each([
  ['of another company', { inquiryId: 'iq-fremd', company: 'Fjord GmbH' }, null, 'otherCompany'],
  ['of an inquiry that is not here', { inquiryId: 'iq-fremd' }, null, 'unknownInquiry'],
  ['of another format', { format: 'x' }, null, 'notAQuestionnaire'],
])('refuses a file %s and changes nothing', async (_name, changes, wanted, reason) => {
  await expect(receive(await answerFile({}, changes), 'a.json', wanted)).rejects.toMatchObject({
    code: 'RETURN_REFUSED',
    data: { reason },
  });
  expect(await sent.inquiry()).toMatchObject({ state: 'sent', returns: [] });
});

test('refuses a file that belongs to another inquiry, and names it', async () => {
  const { inquiryIds } = await sent.client.inquiries.create({
    ...{ vendorIds: [sent.vendorId], serviceId: null, scope: 'all', language: 'en', dueOn: null },
  });
  await expect(receive(await answerFile({}), 'a.json', inquiryIds[0] ?? '')).rejects.toMatchObject({
    code: 'RETURN_REFUSED',
    data: { reason: 'otherInquiry', inquiryId: sent.inquiryId },
  });
});

test('a workbook with macros and a zip with two answers are refused', async () => {
  const book = await sent.file('xlsx');
  const { unzipSync } = await import('fflate');
  const withMacro = zipSync({ ...unzipSync(book), 'xl/vbaProject.bin': bytesOf('x') });
  await expect(receive(withMacro, 'a.xlsm')).rejects.toMatchObject({ data: { reason: 'macros' } });
  const json = await answerFile({});
  const two = zipSync({ 'a.json': json, 'b.json': json });
  await expect(receive(two, 'a.zip')).rejects.toMatchObject({ data: { reason: 'severalQuestionnaires' } });
});

test('drafts of several vendors are made in one step and discarded by undo', async () => {
  const { inquiryIds } = await sent.client.inquiries.create({
    ...{ vendorIds: [sent.vendorId], serviceId: null, scope: 'all', language: 'en', dueOn: null },
  });
  const list = () => sent.client.inquiries.list({ view: 'open', search: '', vendorId: null });
  expect((await list()).inquiries).toHaveLength(2);
  await sent.client.vault.undo();
  expect((await list()).inquiries.map(({ id }) => id)).not.toContain(inquiryIds[0]);
  await sent.client.vault.redo();
  expect((await list()).inquiries).toHaveLength(2);
});

test('garbage is refused in our words or read: never a crash, never a hang', async () => {
  const seeds = [
    await sent.file('xlsx'),
    await sent.file('html'),
    await answerFile({}),
    zipSync({ a: bytesOf('b') }),
  ];
  const allowed = new Set(['RETURN_REFUSED', 'TABLE_FILE_REFUSED', 'none']);
  for (let turn = 0; turn < 12; turn += 1) {
    const seed = seeds[turn % seeds.length] ?? bytesOf('');
    const damaged = new Uint8Array(seed);
    const hits = randomBytes(12);
    for (let hit = 0; hit < 12; hit += 2)
      damaged[Math.floor((((hits[hit] ?? 0) * 256 + (hits[hit + 1] ?? 0)) / 65_536) * damaged.length)] =
        hits[hit] ?? 0;
    const cut = turn % 3 === 0 ? damaged.slice(0, Math.floor(damaged.length * 0.7)) : damaged;
    const code = await receive(cut, 'a.bin', sent.inquiryId).then(
      () => 'none',
      (error: { code: string }) => error.code,
    );
    expect(allowed, `damaged file ${turn}: ${code}`).toContain(code);
  }
}, 60_000);
