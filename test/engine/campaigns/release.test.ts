import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CleanCampaign, cleanCampaign } from './clean-campaign.ts';

let clean: CleanCampaign;

beforeEach(async () => {
  clean = await cleanCampaign();
});
afterEach(async () => {
  expect(clean.incidents).toEqual([]);
  await clean.close();
});

const get = () => clean.client.campaigns.get({ campaignId: clean.campaignId });
const release = () =>
  clean.client.campaigns.release({
    campaignId: clean.campaignId,
    by: 'Mara Lindqvist',
    approvedBy: 'Clara Brandt',
    opinion: 'Keine Bedenken.',
  });
const row = async () => {
  const { rows } = await clean.client.campaigns.list({ search: '', isArchived: false });
  return rows[0];
};

describe('A release', () => {
  test('is refused while anything stands in the way, and says what', async () => {
    await clean.say('G4_optin.3', null);
    await clean.change({ retention: [] });
    await expect(release()).rejects.toMatchObject({
      code: 'RELEASE_REFUSED',
      data: {
        reasons: [
          { item: 'G1_plan.5', title: { de: 'Aufbewahrungsfristen fehlen' } },
          { item: 'G4_optin.3', title: { de: 'Nachweis je Person gespeichert' } },
        ],
      },
    });
    expect((await get()).releases).toEqual([]);
  });

  test('keeps plan, gate and wordings of its moment under a hash that anybody can compute', async () => {
    await release();
    const { state, releases, content } = await get();
    expect(state).toBe('released');
    const [kept] = releases;
    expect(kept).toMatchObject({ by: 'Mara Lindqvist', approvedBy: 'Clara Brandt', content });
    expect(kept?.wordings.map(({ name, version }) => [name, version])).toEqual(
      expect.arrayContaining([[expect.stringContaining('Newsletter'), 1]]),
    );
    expect(kept?.hash).toBe(
      createHash('sha256')
        .update(kept?.canonical ?? '')
        .digest('hex'),
    );
    expect(JSON.parse(kept?.canonical ?? '')).toMatchObject({ content, gate: { state: 'go' } });
    const subjectId = clean.campaignId;
    const trail = await clean.client.vault.auditTrail({ subjectId, limit: 1, before: null });
    expect(JSON.stringify(trail)).toContain(kept?.hash ?? 'missing');
  });

  test('locks the plan until it is taken back; the release itself stays', async () => {
    await release();
    await expect(clean.change({ goal: 'Anderes' })).rejects.toMatchObject({ code: 'CAMPAIGN_RELEASED' });
    await expect(release()).rejects.toMatchObject({ code: 'CAMPAIGN_RELEASED' });
    await clean.client.campaigns.withdrawRelease({
      campaignId: clean.campaignId,
      by: 'Mara Lindqvist',
      reason: 'Neuer Termin',
    });
    await clean.change({ goal: 'Anderes' });
    expect((await get()).releases[0]?.withdrawn).toMatchObject({ reason: 'Neuer Termin' });
    await release();
    expect((await get()).releases).toHaveLength(2);
  });

  test('ends before its last day only once there is one', async () => {
    const end = () =>
      clean.client.campaigns.end({ campaignId: clean.campaignId, by: 'Mara Lindqvist', reason: '' });
    await expect(end()).rejects.toMatchObject({ code: 'CAMPAIGN_NOT_RELEASED' });
    await release();
    await end();
    expect((await get()).state).toBe('ended');
  });

  test('falls back when the approval of a vendor runs out, and stands again after a new one', async () => {
    await clean.change({ endsOn: '2027-12-31' });
    await release();
    clean.setNow('2027-06-30T09:00:00.000Z');
    expect(await row()).toMatchObject({ state: 'running', hasFallenBack: false, gate: 'go' });
    clean.setNow('2027-07-01T09:00:00.000Z');
    expect(await row()).toMatchObject({ state: 'running', hasFallenBack: true, gate: 'noGo', blockers: 1 });
    expect((await clean.obstacles())[0]).toMatchObject({ code: 'reviewOverdue' });
    await clean.client.vendors.setStatus({
      vendorId: clean.vendorId,
      status: 'approved',
      nextReviewOn: '2028-06-30',
    });
    expect(await row()).toMatchObject({ hasFallenBack: false, gate: 'go' });
  });

  test('falls back while a breach at the vendor is open', async () => {
    await release();
    await clean.client.breaches.record({
      title: 'Verteiler offen im Netz',
      awareness: { at: '2026-11-23T08:40:00.000Z', scenario: null },
      awarenessReason: '',
      reportedBy: '',
      kinds: ['confidentiality'],
      people: null,
      dataCategories: [],
      vendorId: clean.vendorId,
    });
    expect(await row()).toMatchObject({ hasFallenBack: true });
    expect((await clean.obstacles()).map(({ code }) => code)).toEqual(['breachOpen']);
  });
});

describe('An exception', () => {
  const grant = (item: string, until: string) =>
    clean.client.campaigns.grantException({
      campaignId: clean.campaignId,
      item,
      by: 'Tilo Harms',
      reason: 'Probe vor dem Versand',
      until,
    });

  test('lets a major gap pass until its last day, and is seen', async () => {
    await clean.say('G2_processor.4', 'partly', 'Noch nicht geprobt');
    expect((await clean.obstacles()).map(({ code }) => code)).toEqual(['answeredPartly']);
    const { id } = await grant('G2_processor.4', '2026-12-06');
    const states = async () => (await clean.gate()).steps.map((step) => step.state);
    // The second mail goes out after the exception has ended.
    expect(await states()).toEqual(['conditional', 'conditional', 'conditional', 'noGo', 'go']);
    await clean.client.campaigns.endException({ exceptionId: id });
    expect(await states()).toEqual(['noGo', 'noGo', 'noGo', 'noGo', 'go']);
  });

  test.each([
    ['G4_optin.3', '2026-12-31', 'blocker'],
    ['G2_processor.4', '2026-11-22', 'past'],
    ['G99_other.1', '2026-12-31', 'unknown'],
  ])('for %s until %s is refused: %s', async (item, until, reason) => {
    await expect(grant(item, until)).rejects.toMatchObject({ code: 'EXCEPTION_REFUSED', data: { reason } });
  });

  test('does not reach back before the day on which it was granted', async () => {
    await clean.say('G2_processor.4', 'partly', 'Noch nicht geprobt');
    clean.setNow('2026-11-25T08:40:00.000Z');
    await grant('G2_processor.4', '2026-12-31');
    expect((await clean.obstacles('2026-11-24')).map(({ code }) => code)).toContain('answeredPartly');
    expect(await clean.obstacles('2026-11-25')).toEqual([]);
  });

  test('holds once for each condition', async () => {
    await grant('G1_plan.2', '2026-12-31');
    await expect(grant('G1_plan.2', '2026-12-31')).rejects.toMatchObject({ data: { reason: 'standing' } });
  });
});

describe('Changing a campaign', () => {
  test('is refused when somebody saved it meanwhile; nothing is overwritten', async () => {
    const { content, savedAt } = await get();
    const save = (goal: string) =>
      clean.client.campaigns.save({
        campaignId: clean.campaignId,
        content: { ...content, goal },
        basedOn: savedAt,
      });
    await save('Eins');
    await expect(save('Zwei')).rejects.toMatchObject({ code: 'CAMPAIGN_CHANGED' });
    expect((await get()).content.goal).toBe('Eins');
  });

  test('refuses steps that wait for each other and a last day before the first', async () => {
    await expect(clean.changeStep('form', { afterStepId: 'call' })).rejects.toMatchObject({
      code: 'STEP_LOOP',
      data: { name: 'Anmeldeseite' },
    });
    await expect(clean.change({ endsOn: '2026-11-30' })).rejects.toMatchObject({ code: 'DATES_REVERSED' });
  });

  test('is undone and done again, answers too', async () => {
    await clean.change({ goal: 'Neu' });
    await clean.client.vault.undo();
    expect((await get()).content.goal).toBe('Vierzig Termine');
    await clean.client.vault.redo();
    expect((await get()).content.goal).toBe('Neu');
    await clean.say('G1_plan.2', 'no');
    await clean.client.vault.undo();
    expect((await get()).answers.find(({ item }) => item === 'G1_plan.2')?.answer).toBe('yes');
  });

  test('is undone step by step, and done again in the same order', async () => {
    for (const goal of ['Eins', 'Zwei', 'Drei']) await clean.change({ goal });
    const goals: string[] = [];
    for (const step of ['undo', 'undo', 'undo', 'redo', 'redo', 'redo'] as const) {
      await clean.client.vault[step]();
      goals.push((await get()).content.goal);
    }
    expect(goals).toEqual(['Zwei', 'Eins', 'Vierzig Termine', 'Eins', 'Zwei', 'Drei']);
  });

  test('a condition does not apply only with a word why', async () => {
    const answer = (note: string) => clean.say('G1_plan.4', 'notApplicable', note);
    await expect(answer(' ')).rejects.toMatchObject({ code: 'REASON_MISSING' });
    await answer('Keine Partner');
    expect((await clean.gate()).checks.find(({ item }) => item === 'G1_plan.4')?.state).toBe('notApplicable');
  });

  test('a copy for next year keeps the plan, and everything said about it has to be said again', async () => {
    await grantAll();
    const { id } = await clean.client.campaigns.duplicate({
      campaignId: clean.campaignId,
      name: 'Herbstaktion 2027',
      startsOn: '2027-12-01',
    });
    const copy = await clean.client.campaigns.get({ campaignId: id });
    expect(copy).toMatchObject({ state: 'idea', answers: [], exceptions: [], releases: [] });
    expect(copy.content).toMatchObject({ startsOn: '2027-12-01', endsOn: '2028-02-28' });
    const { steps, checks } = await clean.client.campaigns.gate({ campaign: id });
    expect(steps.map(({ startsOn }) => startsOn)).toEqual([
      '2027-12-01',
      '2027-12-01',
      '2027-12-06',
      '2027-12-15',
      '2027-12-17',
    ]);
    expect(checks.filter(({ state }) => state === 'unanswered').length).toBeGreaterThan(10);
  });

  test('the archive keeps it, and the calendar no longer shows its steps', async () => {
    const calendar = () => clean.client.campaigns.calendar({ from: '2026-12-01', to: '2026-12-06' });
    expect((await calendar()).steps.map(({ stepId, day }) => [stepId, day])).toEqual([
      ['form', '2026-12-01'],
      ['confirm', '2026-12-01'],
      ['first', '2026-12-06'],
    ]);
    await clean.client.campaigns.archive({ campaignId: clean.campaignId });
    expect((await calendar()).steps).toEqual([]);
    expect(await row()).toBeUndefined();
    await clean.client.vault.undo();
    expect(await row()).toMatchObject({ name: 'Herbstaktion' });
  });
});

async function grantAll(): Promise<void> {
  await clean.client.campaigns.grantException({
    campaignId: clean.campaignId,
    item: 'G1_plan.2',
    by: 'Tilo Harms',
    reason: 'Eintrag folgt',
    until: '2026-12-31',
  });
}

describe('The desk and the search', () => {
  test('say which campaign fell back and why, which begins soon, and which exception ends', async () => {
    const kinds = async () =>
      (await clean.client.overview.today()).items
        .filter(({ campaignId }) => campaignId === clean.campaignId)
        .map(({ kind, why, dueOn }) => [kind, why.de, dueOn]);
    await grantAll();
    expect(await kinds()).toEqual([
      ['campaignStarts', 'Beginn 01.12.2026. Nichts steht im Weg.', '2026-12-01'],
      ['campaignExceptionEnds', 'Verzeichnis der Verarbeitungstätigkeiten ergänzt.', '2026-12-31'],
    ]);
    await release();
    await clean.client.vendors.setStatus({
      vendorId: clean.vendorId,
      status: 'approved',
      nextReviewOn: '2026-11-30',
    });
    expect(await kinds()).toEqual([
      ['campaignFallenBack', 'Freigabe von LeadHafen GmbH ist abgelaufen.', '2026-11-23'],
      ['campaignExceptionEnds', 'Verzeichnis der Verarbeitungstätigkeiten ergänzt.', '2026-12-31'],
    ]);
  });

  test('find a campaign by its name and by its goal, folded', async () => {
    const search = async (text: string) =>
      (await clean.client.overview.search({ text, limit: 8 })).hits.map(({ kind, title }) => [kind, title]);
    expect(await search('herbst')).toEqual([['campaign', 'Herbstaktion']]);
    expect(await search('werkstatten')).toEqual([['campaign', 'Herbstaktion']]);
    await clean.change({ name: 'Frühjahrsaktion' });
    expect(await search('herbst')).toEqual([]);
    expect(await search('fruehjahr')).toEqual([['campaign', 'Frühjahrsaktion']]);
  });
});
