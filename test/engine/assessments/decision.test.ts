import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Treatment } from '../../../src-main/contract/assessments.ts';
import { type RunningTest, startTestRun } from './started-run.ts';

let run: RunningTest;

beforeEach(async () => {
  run = await startTestRun();
});
afterEach(async () => {
  expect(run.incidents).toEqual([]);
  await run.close();
});

const byTilo = { by: 'Tilo Harms', role: 'Geschäftsführer', residualRisk: '', nextReviewOn: '2027-11-23' };

async function person(): Promise<string> {
  const saved = await run.client.company.savePerson({
    id: null,
    name: 'J. Petersen',
    role: 'Einkauf',
    function: 'procurement',
    email: '',
  });
  return saved.id;
}

async function condition(): Promise<Treatment> {
  return {
    kind: 'condition',
    text: 'Nachtrag',
    ownerId: await person(),
    dueOn: '2026-12-31',
    reason: '',
    doneOn: null,
  };
}

async function decideWithCondition(): Promise<void> {
  const { assessmentId } = run;
  await run.say('form', 'missing', 'Vertrag nicht unterschrieben');
  await run.fulfilTheRest();
  await run.client.assessments.treatFinding({
    assessmentId,
    findingId: 'answer:form',
    treatment: await condition(),
  });
  await run.client.assessments.decide({
    assessmentId,
    decision: { result: 'approveWithConditions', ...byTilo },
  });
}

describe('The decision', () => {
  test('an approval is refused while a blocker is open, and says which; with a condition it passes and locks', async () => {
    const { assessmentId } = run;
    await run.say('form', 'missing');
    await run.fulfilTheRest();
    const decision = { result: 'approveWithConditions' as const, ...byTilo };
    await expect(run.client.assessments.decide({ assessmentId, decision })).rejects.toMatchObject({
      code: 'APPROVAL_REFUSED',
      data: { reasons: [{ code: 'blockerOpen', findingId: 'answer:form' }] },
    });
    await run.client.assessments.treatFinding({
      assessmentId,
      findingId: 'answer:form',
      treatment: await condition(),
    });
    expect((await run.get()).result.proposal).toBe('approveWithConditions');
    const decided = await run.client.assessments.decide({ assessmentId, decision });
    expect(decided).toEqual({ ...decision, decidedAt: '2026-11-23T08:40:00.000Z' });
    expect(await run.get()).toMatchObject({ decision: decided });
  });

  test('waits for the opinion where the settings ask for it', async () => {
    const settings = await run.client.settings.get();
    await run.client.settings.save({ ...settings, needsDpoOpinion: true });
    await run.fulfilTheRest();
    const decide = () =>
      run.client.assessments.decide({
        assessmentId: run.assessmentId,
        decision: { result: 'approve', ...byTilo },
      });
    await expect(decide()).rejects.toMatchObject({
      code: 'APPROVAL_REFUSED',
      data: { reasons: [{ code: 'opinionMissing', findingId: null }] },
    });
    const opinion = { stance: 'favourable' as const, text: 'Keine Bedenken.', by: 'Clara Brandt' };
    await run.client.assessments.recordDpoOpinion({ assessmentId: run.assessmentId, opinion });
    await decide();
    expect((await run.get()).dpoOpinion).toEqual({ ...opinion, givenAt: '2026-11-23T08:40:00.000Z' });
  });

  test('nothing answered can be rejected but not approved', async () => {
    const { assessmentId } = run;
    await expect(
      run.client.assessments.decide({ assessmentId, decision: { result: 'approve', ...byTilo } }),
    ).rejects.toMatchObject({ data: { reasons: [{ code: 'nothingAnswered', findingId: null }] } });
    await run.client.assessments.decide({ assessmentId, decision: { result: 'reject', ...byTilo } });
    expect((await run.get()).decision?.result).toBe('reject');
  });

  test('locks every way of writing', async () => {
    await decideWithCondition();
    const { assessmentId } = run;
    const { assessments } = run.client;
    const evidence = { title: '', page: null, datedOn: null, expiresOn: null };
    const writes = [
      () => run.say('form', 'fulfilled'),
      () => assessments.addEvidence({ assessmentId, questionId: 'form', hash: null, evidence }),
      () => assessments.changeEvidence({ assessmentId, evidenceId: 'any', evidence }),
      () => assessments.removeEvidence({ assessmentId, evidenceId: 'any' }),
      () => assessments.treatFinding({ assessmentId, findingId: 'answer:form', treatment: null }),
      () =>
        assessments.recordDpoOpinion({ assessmentId, opinion: { stance: 'favourable', text: '', by: 'x' } }),
      () => assessments.saveDecisionDraft({ assessmentId, draft: { result: 'reject', ...byTilo } }),
      () => assessments.decide({ assessmentId, decision: { result: 'reject', ...byTilo } }),
      () => assessments.discard({ assessmentId }),
    ];
    for (const write of writes) {
      await expect(write()).rejects.toMatchObject({
        code: 'ASSESSMENT_LOCKED',
        data: { decidedAt: '2026-11-23T08:40:00.000Z' },
      });
    }
  });

  test('a decided run reads as decided, whatever changes in the register afterwards', async () => {
    await decideWithCondition();
    const before = await run.get();
    run.setNow('2032-01-01T08:00:00.000Z');
    await run.client.company.setOwnMeasure({
      control: 'zutritt',
      level: 'veryHigh',
      note: '',
      checkedOn: null,
      ownerId: null,
    });
    const vendor = await run.client.vendors.get({ vendorId: run.vendorId });
    const profile = { ...vendor, parentCountry: 'US', parentName: 'Parent Inc.' };
    await run.client.vendors.saveProfile({ vendorId: run.vendorId, profile });
    expect(await run.get()).toEqual(before);
  });
});

describe('After the decision', () => {
  test('a condition can be noted as met without touching the decided run', async () => {
    await decideWithCondition();
    const settle = (doneOn: string | null) =>
      run.client.assessments.settleTreatment({
        assessmentId: run.assessmentId,
        findingId: 'answer:form',
        doneOn,
      });
    await settle('2026-12-20');
    const { result, decision } = await run.get();
    expect(result.findings[0]?.treatment?.doneOn).toBe('2026-12-20');
    expect(decision?.result).toBe('approveWithConditions');
    await run.client.vault.undo();
    expect((await run.get()).result.findings[0]?.treatment?.doneOn).toBeNull();
    await expect(
      run.client.assessments.settleTreatment({
        assessmentId: run.assessmentId,
        findingId: 'answer:other',
        doneOn: null,
      }),
    ).rejects.toMatchObject({ code: 'FINDING_UNKNOWN' });
  });

  test('a new run is a copy that shows what was said last time', async () => {
    await decideWithCondition();
    run.setNow('2027-11-22T08:00:00.000Z');
    const { assessmentId } = await run.client.assessments.start({
      serviceId: run.serviceId,
      assessor: 'Miriam Vogt',
    });
    const copy = await run.get(assessmentId);
    expect(copy).toMatchObject({
      run: 2,
      previousId: run.assessmentId,
      decision: null,
      changedQuestions: [],
    });
    expect(copy.answers).toHaveLength((await run.get()).answers.length);
    expect(copy.lastTime).toContainEqual({
      questionId: 'form',
      value: 'missing',
      note: 'Vertrag nicht unterschrieben',
      quote: '',
      place: '',
      reopened: null,
    });
    expect(copy.result.findings[0]).toMatchObject({ id: 'answer:form', treatment: { kind: 'condition' } });
    const { assessments } = await run.client.assessments.list({ vendorId: run.vendorId });
    expect(assessments.map((each) => [each.run, each.decision?.result ?? null])).toEqual([
      [2, null],
      [1, 'approveWithConditions'],
    ]);
  });
});

describe('Discarding', () => {
  test('throws the run away and frees the service', async () => {
    await run.say('form', 'missing');
    await run.client.assessments.discard({ assessmentId: run.assessmentId });
    await expect(run.get()).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND', data: { kind: 'assessment' } });
    const again = await run.client.assessments.start({ serviceId: run.serviceId, assessor: '' });
    expect((await run.get(again.assessmentId)).answers).toEqual([]);
  });

  test('undo of the start is discarding', async () => {
    const { assessments } = await run.client.assessments.list({ vendorId: null });
    expect(assessments).toHaveLength(1);
    await run.client.vault.undo();
    expect((await run.client.assessments.list({ vendorId: null })).assessments).toEqual([]);
  });
});
