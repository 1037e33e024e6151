import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DecisionDraft } from '../../../src-main/contract/assessments.ts';
import { passphrase } from '../open-engine.ts';
import { type RunningTest, startTestRun } from './started-run.ts';

let run: RunningTest;

beforeEach(async () => {
  run = await startTestRun();
});
afterEach(async () => {
  expect(run.incidents).toEqual([]);
  await run.close();
});

const draft: DecisionDraft = {
  result: null,
  by: '',
  role: '',
  residualRisk: 'Bis zum 30.11. können US-Behörden auf Kontaktdaten',
  nextReviewOn: '2027-11-23',
};
const byTilo = { by: 'Tilo Harms', role: 'Geschäftsführer', residualRisk: '', nextReviewOn: null };

const keep = (next: DecisionDraft) =>
  run.client.assessments.saveDecisionDraft({ assessmentId: run.assessmentId, draft: next });
const kept = async () => (await run.get()).decisionDraft;

describe('The draft of a decision', () => {
  test('is not there before somebody writes', async () => {
    expect(await kept()).toBeNull();
  });

  test('is still there after the file was closed and opened again', async () => {
    run.setNow('2026-11-24T09:00:00.000Z');
    expect(await keep(draft)).toEqual({ savedAt: '2026-11-24T09:00:00.000Z' });
    await run.privateClient.vaults.close();
    await run.privateClient.vaults.open({ path: run.path, passphrase, readOnly: false });
    expect(await run.get()).toMatchObject({
      decisionDraft: draft,
      decision: null,
      lastSavedAt: '2026-11-24T09:00:00.000Z',
    });
  });

  test('goes back step by step, and the audit trail holds what changed', async () => {
    await keep(draft);
    await keep({ ...draft, result: 'reject', by: 'Tilo Harms' });
    const { entries } = await run.client.vault.auditTrail({
      subjectId: run.assessmentId,
      before: null,
      limit: 1,
    });
    expect(entries[0]).toMatchObject({
      action: 'assessments.saveDecisionDraft',
      subjectLabel: 'LeadHafen GmbH',
    });
    expect(JSON.parse(entries[0]?.before ?? '')).toEqual({ result: null, by: '' });
    expect(JSON.parse(entries[0]?.after ?? '')).toEqual({ result: 'reject', by: 'Tilo Harms' });
    await run.client.vault.undo();
    expect(await kept()).toEqual(draft);
    await run.client.vault.undo();
    expect(await kept()).toBeNull();
    await run.client.vault.redo();
    expect(await kept()).toEqual(draft);
  });

  test('is gone once it is decided, and none can be written any more', async () => {
    await keep(draft);
    const { assessmentId } = run;
    await run.client.assessments.decide({ assessmentId, decision: { result: 'reject', ...byTilo } });
    expect(await kept()).toBeNull();
    await expect(keep(draft)).rejects.toMatchObject({
      code: 'ASSESSMENT_LOCKED',
      data: { decidedAt: '2026-11-23T08:40:00.000Z' },
    });
    await expect(run.client.vault.undo()).rejects.toMatchObject({ code: 'ASSESSMENT_LOCKED' });
    expect(await kept()).toBeNull();
  });

  test('goes with the run that is discarded; the next one starts without', async () => {
    await keep(draft);
    await run.client.assessments.discard({ assessmentId: run.assessmentId });
    const next = await run.client.assessments.start({ serviceId: run.serviceId, assessor: '' });
    expect((await run.get(next.assessmentId)).decisionDraft).toBeNull();
  });
});
