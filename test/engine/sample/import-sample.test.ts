import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wholeRegister } from '../../../src-main/contract/nothing-known.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { createTestEngine, passphrase, type TestEngine } from '../open-engine.ts';

const sample = loadTemplates(new URL('../../../templates', import.meta.url).pathname).sampleCompany();

describe.each(['de', 'en'] as const)('the sample company in "%s"', (language) => {
  let engine: TestEngine;

  beforeAll(async () => {
    engine = createTestEngine();
    const opened = await engine.privateClient.vaults.createSample({
      path: engine.path,
      passphrase,
      language,
    });
    expect(opened).toEqual({ companyName: 'Nordlicht Werkzeuge GmbH', isSample: true, isReadOnly: false });
  }, 60_000);
  afterAll(async () => {
    expect(engine.incidents).toEqual([]);
    await engine.close();
  });

  test('is marked as sample, also after closing and opening', async () => {
    await engine.privateClient.vaults.close();
    await engine.privateClient.vaults.open({ path: engine.path, passphrase, readOnly: false });
    expect(await engine.client.vault.status()).toMatchObject({ isSample: true });
  });

  test('has an audit trail that holds', async () => {
    expect(await engine.client.vault.verify()).toMatchObject({ isIntact: true, firstBroken: null });
  });

  test.each(sample.vendors.flatMap(({ name, services }) => services.map((service) => ({ name, service }))))(
    'the rules reach the transfer verdict named for $name',
    async ({ service }) => {
      const answer = await engine.client.vendors.serviceTransfer({ serviceId: service.id });
      expect(answer.verdict).toBe(service.expectedVerdict);
    },
  );

  test.each(sample.vendors)('$name stands as the sample says, with everything it has', async (expected) => {
    const vendor = await engine.client.vendors.get({ vendorId: expected.id });
    expect(vendor.status).toBe(expected.status);
    expect(vendor.services).toHaveLength(expected.services.length);
    expect(vendor.documents).toHaveLength(expected.documents.length);
    expect(vendor.documents.every(({ attachment }) => attachment !== null)).toBe(true);
    expect(vendor.contacts).toHaveLength(expected.contacts.length);
    expect(vendor.summary).toBe(expected.summary[language]);
    const [service] = vendor.services;
    expect(service?.subProcessors).toHaveLength(expected.services[0]?.subProcessors.length ?? 0);
  });

  test('has every assessment decided as the sample says, on days of the past', async () => {
    const { assessments } = await engine.client.assessments.list({ vendorId: null });
    const decided = assessments.filter(({ decision }) => decision !== null);
    expect(decided).toHaveLength(sample.assessments.length);
    for (const expected of sample.assessments) {
      const found = decided.find(({ serviceId }) => serviceId === expected.serviceId);
      expect(found?.decision?.result).toBe(expected.decision.result);
      expect(found?.decision?.decidedAt.slice(0, 10)).toBe(dayFrom(expected.decision.days));
      expect(found?.answered).toBeGreaterThan(0);
    }
  });

  test('keeps every treatment of a finding, and none is lost', async () => {
    const { assessments } = await engine.client.assessments.list({ vendorId: null });
    for (const expected of sample.assessments) {
      const id = assessments.find(
        ({ serviceId, decision }) => serviceId === expected.serviceId && decision !== null,
      )?.id;
      const { result } = await engine.client.assessments.get({ assessmentId: id ?? '' });
      const texts = new Set(result.findings.map(({ treatment }) => treatment?.text));
      const missing = expected.treatments.filter(({ text }) => !texts.has(text[language]));
      expect(missing).toEqual([]);
    }
  });

  test('fills the list: every vendor with its risk, and numbers that add up', async () => {
    const answer = await engine.client.vendors.list({
      filter: wholeRegister,
      sort: { key: 'name', direction: 'ascending' },
      groupBy: 'risk',
      offset: 0,
      limit: 50,
    });
    expect(answer.total).toBe(12);
    expect(answer.groups.reduce((sum, { count }) => sum + count, 0)).toBe(12);
    expect(answer.rows.find(({ name }) => name === 'Fjordlys Score')).toMatchObject({ status: 'rejected' });
  });
});

test('a weak passphrase is refused before anything is written', async () => {
  const engine = createTestEngine();
  await expect(
    engine.privateClient.vaults.createSample({ path: engine.path, passphrase: 'kurz', language: 'de' }),
  ).rejects.toMatchObject({ code: 'WEAK_PASSPHRASE' });
  await engine.close();
});

function dayFrom(offset: number): string {
  return new Date(Date.UTC(2026, 10, 23 + offset)).toISOString().slice(0, 10);
}
