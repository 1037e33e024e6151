import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { VendorRow } from '../../../src-main/contract/vendor-register.ts';
import { type RunningTest, service, startTestRun } from './started-run.ts';

let run: RunningTest;

beforeEach(async () => {
  run = await startTestRun();
});
afterEach(async () => {
  expect(run.incidents).toEqual([]);
  await run.close();
});

async function row(): Promise<VendorRow | undefined> {
  const filter = {
    search: '',
    view: 'all' as const,
    statuses: [],
    roles: [],
    risks: [],
    countries: [],
    protectionNeeds: [],
  };
  const question = {
    filter,
    sort: { key: 'name', direction: 'ascending' },
    groupBy: 'none',
    offset: 0,
    limit: 10,
  } as const;
  return (await run.client.vendors.list(question)).rows[0];
}

async function reject(): Promise<void> {
  const decision = {
    result: 'reject' as const,
    by: 'Tilo Harms',
    role: '',
    residualRisk: '',
    nextReviewOn: null,
  };
  await run.client.assessments.decide({ assessmentId: run.assessmentId, decision });
}

describe('What the register shows of assessments', () => {
  test('a first run under way says nothing about risk yet', async () => {
    await run.say('form', 'missing');
    expect(await row()).toMatchObject({ status: 'inAssessment', risk: 'open', reason: null });
  });

  test('a discarded first run leaves no trace', async () => {
    await run.client.assessments.discard({ assessmentId: run.assessmentId });
    expect(await row()).toMatchObject({ status: 'candidate', risk: 'open' });
  });

  test('a decision brings risk, the gravest reason, open findings and the state of the agreement', async () => {
    await run.say('form', 'missing');
    await run.say('remote_work', 'missing');
    await run.fulfilTheRest();
    await reject();
    const { result } = await run.get();
    expect(await row()).toMatchObject({
      status: 'rejected',
      risk: 'high',
      reason: result.findings.find(({ id }) => id === 'answer:form')?.title,
      openFindings: 2,
      agreement: 'missing',
    });
  });

  test('what a service was judged no longer counts once it is taken from the register, and counts again when it is back', async () => {
    await run.say('form', 'missing');
    await run.fulfilTheRest();
    await reject();
    run.setNow('2026-11-24T08:00:00.000Z');
    await run.client.assessments.start({ serviceId: run.serviceId, assessor: '' });
    await run.client.vendors.removeService({ serviceId: run.serviceId });
    expect(await row()).toMatchObject({
      status: 'candidate',
      risk: 'open',
      reason: null,
      openFindings: null,
    });
    expect((await run.client.overview.today()).numbers).toMatchObject({
      openFindings: 0,
      runningAssessments: 0,
    });
    await run.client.vault.undo();
    expect(await row()).toMatchObject({ status: 'inAssessment', risk: 'high', openFindings: 1 });
  });

  test('a new run keeps the last decision visible and discarding it brings the status back', async () => {
    await run.fulfilTheRest();
    await reject();
    run.setNow('2026-11-24T08:00:00.000Z');
    const { assessmentId } = await run.client.assessments.start({ serviceId: run.serviceId, assessor: '' });
    expect(await row()).toMatchObject({ status: 'inAssessment', risk: 'high', openFindings: 0 });
    await run.client.assessments.discard({ assessmentId });
    expect(await row()).toMatchObject({ status: 'rejected', risk: 'high' });
  });

  test('a condition that is met later lowers the risk', async () => {
    const { assessmentId } = run;
    await run.say('form', 'missing');
    await run.fulfilTheRest();
    const person = await run.client.company.savePerson({
      id: null,
      name: 'J. Petersen',
      role: '',
      function: 'procurement',
      email: '',
    });
    const treatment = {
      kind: 'condition' as const,
      text: '',
      ownerId: person.id,
      dueOn: '2026-12-31',
      reason: '',
      doneOn: null,
    };
    await run.client.assessments.treatFinding({ assessmentId, findingId: 'answer:form', treatment });
    const decision = {
      result: 'approveWithConditions' as const,
      by: 'Tilo Harms',
      role: '',
      residualRisk: '',
      nextReviewOn: '2027-11-23',
    };
    await run.client.assessments.decide({ assessmentId, decision });
    expect(await row()).toMatchObject({
      status: 'approvedWithConditions',
      risk: 'high',
      openFindings: 1,
      nextReviewOn: '2027-11-23',
    });
    await run.client.assessments.settleTreatment({
      assessmentId,
      findingId: 'answer:form',
      doneOn: '2026-12-20',
    });
    expect(await row()).toMatchObject({ risk: 'low', reason: null, openFindings: 0, agreement: 'complete' });
  });

  test('a vendor that is no processor is not asked about Art. 28 GDPR', async () => {
    const vendor = await run.client.vendors.create({
      name: 'Agentur',
      seatCountry: 'DE',
      service: { ...service, role: 'joint' },
    });
    const serviceId = vendor.services[0]?.id ?? '';
    const { assessmentId } = await run.client.assessments.start({ serviceId, assessor: '' });
    const { result } = await run.get(assessmentId);
    const agreement = result.sections.find(
      ({ questionnaireId }) => questionnaireId === 'processingAgreement',
    );
    expect(agreement).toMatchObject({ asked: 0, state: 'complete', groups: [] });
  });
});
