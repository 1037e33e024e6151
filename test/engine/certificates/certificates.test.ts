import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestSample, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
beforeEach(async () => {
  engine = await openTestSample();
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const of = (vendorId: string) => engine.client.certificates.list({ vendorId });
const profile = {
  kind: 'soc2type2' as const,
  title: 'SOC 2 Typ 2',
  scope: 'Formulardienst',
  coversService: 'yes' as const,
  coversPlace: 'yes' as const,
  issuer: 'Prüfstelle Elbmarsch',
  isAccredited: 'yes' as const,
  number: '',
  statementSeen: 'yes' as const,
  validFrom: '2026-01-01',
  validUntil: '2027-02-21',
  documentId: null,
};
const halyard = 'v-halyard';
const save = (changes: Partial<typeof profile> = {}) =>
  engine.client.certificates.save({
    vendorId: halyard,
    certificate: { ...profile, ...changes, id: null, hash: null },
  });
const onDesk = async () =>
  (await engine.client.overview.today()).items
    .filter(({ id }) => id.startsWith('certificateEnds:'))
    .map(({ vendorId, days }) => [vendorId, days]);

describe('Certificates of a vendor', () => {
  it('the sample has one that counts, one unclear, one out of scope, one expired, and one still to be described', async () => {
    const states = await Promise.all(
      ['v-kiebitzpost', 'v-corvane', 'v-sahyadri', 'v-havelstrom'].map(async (id) =>
        (await of(id)).certificates.map(({ state }) => state),
      ),
    );
    expect(states).toEqual([['counts'], ['unclear'], ['outOfScope'], ['expired']]);
    expect((await of(halyard)).undescribed.map(({ documentId }) => documentId)).toEqual(['d-hal-soc']);
  });

  it('one is described, changed and removed; undo and redo go through each', async () => {
    const { vault, certificates } = engine.client;
    const { id } = await save();
    const titles = async () => (await of(halyard)).certificates.map(({ title }) => title);
    await certificates.save({ vendorId: halyard, certificate: { ...profile, title: 'Neu', id, hash: null } });
    expect(await titles()).toEqual(['Neu']);
    await vault.undo();
    expect(await titles()).toEqual(['SOC 2 Typ 2']);
    await vault.redo();
    await certificates.remove({ certificateId: id });
    expect(await titles()).toEqual([]);
    await vault.undo();
    expect(await titles()).toEqual(['Neu']);
    await vault.redo();
    expect(await titles()).toEqual([]);
  });

  it('a description takes the document off the list of those to be described', async () => {
    await engine.client.certificates.save({
      vendorId: halyard,
      certificate: { ...profile, documentId: 'd-hal-soc', id: null, hash: null },
    });
    expect((await of(halyard)).undescribed).toEqual([]);
  });

  it('dates the wrong way round and unknown records are refused', async () => {
    await expect(save({ validFrom: '2027-03-01' })).rejects.toMatchObject({ code: 'DATES_REVERSED' });
    await expect(engine.client.certificates.remove({ certificateId: 'none' })).rejects.toMatchObject({
      code: 'RECORD_NOT_FOUND',
    });
  });

  it.each([
    ['2027-02-22', false],
    ['2027-02-21', true],
  ])('90 days before its end it is on the desk: %s', async (validUntil, isThere) => {
    await save({ validUntil });
    expect((await onDesk()).some(([vendorId]) => vendorId === halyard)).toBe(isThere);
  });

  it('an expired one is on the desk until a later one of its kind is there', async () => {
    expect(await onDesk()).toEqual([['v-havelstrom', -40]]);
    await engine.client.certificates.save({
      vendorId: 'v-havelstrom',
      certificate: { ...profile, kind: 'iso27001', validUntil: '2029-01-01', id: null, hash: null },
    });
    expect(await onDesk()).toEqual([]);
  });

  it('once it has ended, its file proves nothing in the next run: confidence falls, the score stays', async () => {
    const vendorId = 'v-kiebitzpost';
    const [certificate] = (await of(vendorId)).certificates;
    if (certificate === undefined) throw new Error('no certificate in the sample');
    const { id, attachment, vendorId: _vendor, state: _state, days: _days, ...rest } = certificate;
    // What is decided stays as it was decided; the next run sees what its evidence is worth by then.
    const { assessmentId } = await engine.client.assessments.start({
      serviceId: 's-kiebitzpost-mail',
      assessor: 'Jonas Akkerman',
    });
    const run = async () => {
      const { result } = await engine.client.assessments.get({ assessmentId });
      return { ...result.confidence, score: result.score };
    };
    const before = await run();
    await engine.client.certificates.save({
      vendorId,
      certificate: { ...rest, validUntil: '2026-11-22', id, hash: attachment?.hash ?? null },
    });
    const after = await run();
    expect(after.score).toEqual(before.score);
    expect([after.proved, after.expired]).toEqual([before.proved - 1, before.expired + 1]);
  });

  it('a decided run keeps what was decided; how well it is backed today falls with its certificate', async () => {
    const vendorId = 'v-kiebitzpost';
    const { assessments } = await engine.client.assessments.list({ vendorId });
    const assessmentId = assessments.find(({ decision }) => decision !== null)?.id ?? '';
    const read = () => engine.client.assessments.get({ assessmentId });
    const before = await read();
    expect(before.confidenceToday).toEqual(before.result.confidence);
    const [certificate] = (await of(vendorId)).certificates;
    if (certificate === undefined) throw new Error('no certificate in the sample');
    const { id, attachment, vendorId: _vendor, state: _state, days: _days, ...rest } = certificate;
    await engine.client.certificates.save({
      vendorId,
      certificate: { ...rest, validUntil: '2026-11-22', id, hash: attachment?.hash ?? null },
    });
    const after = await read();
    expect(after.result).toEqual(before.result);
    expect([after.confidenceToday.proved, after.confidenceToday.expired]).toEqual([
      before.confidenceToday.proved - 1,
      before.confidenceToday.expired + 1,
    ]);
  });
});

describe('A certificate cited at a question', () => {
  async function runOfHalyard() {
    const { services } = await engine.client.vendors.get({ vendorId: halyard });
    const serviceId = services[0]?.id ?? '';
    const { assessments } = await engine.client.assessments.list({ vendorId: halyard });
    const running = assessments.find(({ decision }) => decision === null);
    const assessmentId =
      running?.id ??
      (await engine.client.assessments.start({ serviceId, assessor: 'Jonas Akkerman' })).assessmentId;
    const { questionnaires } = await engine.client.assessments.questionnaires({ assessmentId });
    const question = questionnaires.find(({ id }) => id === 'technicalMeasures')?.questions[0]?.id;
    return { assessmentId, questionId: question ?? '' };
  }
  const cite = (run: { assessmentId: string; questionId: string }, certificateId: string) =>
    engine.client.assessments.addEvidence({
      ...run,
      hash: null,
      evidence: { title: 'SOC 2', page: null, datedOn: null, expiresOn: null, certificateId },
    });

  it('proves while it counts and no longer once it ended; renewed, it proves again', async () => {
    const run = await runOfHalyard();
    const certificate = await save();
    await engine.client.assessments.answer({ ...run, value: 'fulfilled' });
    const proved = async () =>
      (await engine.client.assessments.get({ assessmentId: run.assessmentId })).confidenceToday.proved;
    const bare = await proved();
    await cite(run, certificate.id);
    expect(await proved()).toBe(bare + 1);
    const end = (validUntil: string) =>
      engine.client.certificates.save({
        vendorId: halyard,
        certificate: { ...profile, validUntil, id: certificate.id, hash: null },
      });
    await end('2026-11-22');
    expect(await proved()).toBe(bare);
    await end('2028-11-22');
    expect(await proved()).toBe(bare + 1);
  });

  it('comes back with undo, and one of another vendor is refused', async () => {
    const run = await runOfHalyard();
    const { id: certificateId } = await save();
    const evidence = await cite(run, certificateId);
    expect(evidence).toMatchObject({ certificateId });
    await engine.client.assessments.removeEvidence({
      assessmentId: run.assessmentId,
      evidenceId: evidence.id,
    });
    await engine.client.vault.undo();
    const { answers } = await engine.client.assessments.get({ assessmentId: run.assessmentId });
    expect(answers.flatMap((answer) => answer.evidence)).toContainEqual(evidence);
    const foreign = (await of('v-kiebitzpost')).certificates[0]?.id ?? '';
    await expect(cite(run, foreign)).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
  });
});
