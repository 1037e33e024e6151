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

describe('A run', () => {
  test('starts with the questionnaires of today, nothing answered, and asks only what matters', async () => {
    const assessment = await run.get();
    expect(assessment).toMatchObject({
      run: 1,
      vendorName: 'LeadHafen GmbH',
      protectionNeed: 'normal',
      decision: null,
    });
    expect(assessment.result).toMatchObject({ score: null, proposal: 'notYet', transfer: { verdict: 'ok' } });
    expect(assessment.result.hidden.map(({ questionId }) => questionId)).toContain('secrecy_203');
    expect(assessment.result.coverage.answered).toBe(0);
  });

  test('a second one for the same service is refused and names the first', async () => {
    await expect(
      run.client.assessments.start({ serviceId: run.serviceId, assessor: '' }),
    ).rejects.toMatchObject({ code: 'ASSESSMENT_RUNNING', data: { assessmentId: run.assessmentId } });
  });

  test('an unknown service is refused', async () => {
    await expect(run.client.assessments.start({ serviceId: 'nobody', assessor: '' })).rejects.toMatchObject({
      code: 'RECORD_NOT_FOUND',
      data: { kind: 'service', id: 'nobody' },
    });
  });

  test('a service that was removed keeps its run but gets no new one', async () => {
    await run.client.vendors.removeService({ serviceId: run.serviceId });
    expect((await run.get()).serviceName).toBe('Newsletter-Versand');
    await run.client.assessments.discard({ assessmentId: run.assessmentId });
    await expect(
      run.client.assessments.start({ serviceId: run.serviceId, assessor: '' }),
    ).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND', data: { kind: 'service' } });
  });

  test('an answer is kept, judged, recorded and can be taken back', async () => {
    await run.say('form', 'missing', 'nicht gefunden');
    const { answers, result } = await run.get();
    expect(answers).toMatchObject([
      { questionId: 'form', value: 'missing', note: 'nicht gefunden', evidence: [] },
    ]);
    expect(result.findings).toMatchObject([{ id: 'answer:form', severity: 'blocker' }]);
    await run.client.vault.undo();
    expect((await run.get()).answers).toMatchObject([{ value: null, note: '', answeredAt: null }]);
    await run.client.vault.redo();
    expect((await run.get()).result.findings).toHaveLength(1);
    const { entries } = await run.client.vault.auditTrail({
      subjectId: run.assessmentId,
      before: null,
      limit: 10,
    });
    expect(entries[0]).toMatchObject({ action: 'assessments.answer', subjectLabel: 'LeadHafen GmbH' });
    expect(JSON.parse(entries[0]?.after ?? '')).toEqual({
      questionId: 'form',
      value: 'missing',
      note: 'nicht gefunden',
    });
  });

  test('a question that is in no questionnaire is refused', async () => {
    await expect(run.say('favourite_colour', 'fulfilled')).rejects.toMatchObject({
      code: 'QUESTION_NOT_ASKED',
      data: { questionId: 'favourite_colour' },
    });
  });

  test('follows the register: a place in India without a tool becomes a blocking finding', async () => {
    const location = { country: 'IN', place: 'Pune', kind: 'support', tool: 'none' } as const;
    const unknown = { sccComplete: null, sccModuleOk: null, tiaDone: null, tiaResult: null };
    await run.client.vendors.saveLocation({
      serviceId: run.serviceId,
      location: { id: null, ...location, ...unknown },
    });
    const { result } = await run.get();
    expect(result.transfer.verdict).toBe('not_permitted');
    expect(result.findings[0]).toMatchObject({ id: 'transfer:R6_third_no_tool:IN', severity: 'blocker' });
  });

  test('measures the vendor against the own level', async () => {
    await run.client.company.setOwnMeasure({
      control: 'zutritt',
      level: 'high',
      note: '',
      checkedOn: null,
      ownerId: null,
    });
    await run.fulfilTheRest();
    const { result } = await run.get();
    const zutritt = result.levels.find(({ control }) => control === 'zutritt');
    expect(zutritt).toMatchObject({
      vendorLevel: 'basic',
      neededLevel: 'basic',
      ownLevel: 'high',
      isBelowOwn: true,
    });
    expect(result).toMatchObject({
      score: 100,
      proposal: 'approve',
      confidence: { level: 'low', proved: 0 },
    });
  });
});

describe('Evidence', () => {
  const paper = { title: 'AVV', page: 'S. 9', datedOn: '2026-01-12', expiresOn: null };

  test('is filed with its answer, from a file of the vault or as a paper that is only named', async () => {
    const file = new File([new TextEncoder().encode('Vertrag')], 'AVV.pdf');
    const { hash } = await run.client.attachments.add({ file, name: 'AVV.pdf' });
    const at = { assessmentId: run.assessmentId, questionId: 'form' };
    const filed = await run.client.assessments.addEvidence({ ...at, hash, evidence: paper });
    expect(filed).toMatchObject({
      title: 'AVV',
      page: 'S. 9',
      attachment: { hash, name: 'AVV.pdf', size: 7 },
    });
    await run.client.assessments.addEvidence({
      ...at,
      hash: null,
      evidence: { ...paper, title: 'Ordner 3' },
    });
    await run.say('form', 'fulfilled');
    const { answers, result } = await run.get();
    expect(answers[0]?.evidence.map(({ title }) => title)).toEqual(['AVV', 'Ordner 3']);
    expect(result.confidence).toEqual({ level: 'high', proved: 1, selfDeclared: 0, expired: 0 });
    await run.client.assessments.removeEvidence({ assessmentId: run.assessmentId, evidenceId: filed.id });
    expect((await run.get()).answers[0]?.evidence.map(({ title }) => title)).toEqual(['Ordner 3']);
    await run.client.vault.undo();
    expect((await run.get()).answers[0]?.evidence.map(({ title }) => title)).toEqual(['Ordner 3', 'AVV']);
  });

  test('can be dated later, taken back and done again; evidence that has run out proves nothing any more', async () => {
    const { assessmentId } = run;
    const at = { assessmentId, questionId: 'form' };
    await run.say('form', 'fulfilled');
    const { id } = await run.client.assessments.addEvidence({
      ...at,
      hash: null,
      evidence: { ...paper, title: 'Ordner 3' },
    });
    const evidence = {
      title: 'AVV, unterschrieben',
      page: null,
      datedOn: '2024-01-12',
      expiresOn: '2026-11-22',
    };
    const changed = await run.client.assessments.changeEvidence({ assessmentId, evidenceId: id, evidence });
    expect(changed).toEqual({ id, attachment: null, certificateId: null, ...evidence });
    expect((await run.get()).answers[0]?.evidence).toEqual([changed]);
    expect((await run.get()).result.confidence).toMatchObject({ proved: 0, expired: 1 });
    await run.client.vault.undo();
    expect((await run.get()).answers[0]?.evidence).toEqual([
      { id, attachment: null, certificateId: null, ...paper, title: 'Ordner 3' },
    ]);
    expect((await run.get()).result.confidence).toMatchObject({ proved: 1, expired: 0 });
    await run.client.vault.redo();
    expect((await run.get()).answers[0]?.evidence).toEqual([changed]);
  });

  test('that is not on file cannot be changed', async () => {
    const { assessmentId } = run;
    await expect(
      run.client.assessments.changeEvidence({ assessmentId, evidenceId: 'none', evidence: paper }),
    ).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND', data: { kind: 'evidence', id: 'none' } });
  });

  test('may come before the answer', async () => {
    await run.client.assessments.addEvidence({
      assessmentId: run.assessmentId,
      questionId: 'form',
      hash: null,
      evidence: paper,
    });
    expect((await run.get()).answers).toMatchObject([
      { questionId: 'form', value: null, evidence: [{ title: 'AVV' }] },
    ]);
  });

  test('a file that is not in the vault is refused', async () => {
    const hash = '0'.repeat(64);
    await expect(
      run.client.assessments.addEvidence({
        assessmentId: run.assessmentId,
        questionId: 'form',
        hash,
        evidence: paper,
      }),
    ).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND', data: { kind: 'attachment', id: hash } });
  });
});

describe('Treating a finding', () => {
  test('a finding that does not exist is refused', async () => {
    await expect(
      run.client.assessments.treatFinding({
        assessmentId: run.assessmentId,
        findingId: 'answer:form',
        treatment: await condition(),
      }),
    ).rejects.toMatchObject({ code: 'FINDING_UNKNOWN', data: { findingId: 'answer:form' } });
  });

  test('a condition needs somebody who exists', async () => {
    await run.say('form', 'missing');
    const treatment: Treatment = {
      kind: 'condition',
      text: '',
      ownerId: 'nobody',
      dueOn: null,
      reason: '',
      doneOn: null,
    };
    await expect(
      run.client.assessments.treatFinding({
        assessmentId: run.assessmentId,
        findingId: 'answer:form',
        treatment,
      }),
    ).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND', data: { kind: 'person', id: 'nobody' } });
  });

  test('can be taken back', async () => {
    await run.say('form', 'missing');
    const treatment = await condition();
    await run.client.assessments.treatFinding({
      assessmentId: run.assessmentId,
      findingId: 'answer:form',
      treatment,
    });
    expect((await run.get()).result.findings[0]?.treatment).toEqual(treatment);
    await run.client.vault.undo();
    expect((await run.get()).result.findings[0]?.treatment).toBeNull();
  });
});
