import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LeadColumn } from '../../../src-main/contract/scoring-leads.ts';
import { openTestVault, passphrase, type TestEngine } from '../open-engine.ts';
import { templates } from './law.ts';
import { behaviourRule, modelOf, profileRule } from './models.ts';

const now = new Date('2026-11-23T08:40:00.000Z');

describe('a table of leads through the engine', () => {
  let engine: TestEngine;
  beforeEach(async () => {
    engine = await openTestVault();
  });
  afterEach(async () => {
    expect(engine.incidents).toEqual([]);
    await engine.close();
  });
  const limits = { rows: 100_000, columns: 100, textMb: 64 };
  const paste = (text: string) => engine.client.tables.paste({ text, name: 'x', limits });
  const model = modelOf([
    profileRule({ points: 60, attribute: 'Rolle' }),
    behaviourRule({ points: 30, event: 'Klick', repeat: 'once', halfLifeDays: null }),
  ]);
  const names = { attributes: ['Rolle'], events: ['Klick'] };

  test('is guessed, previewed, held and simulated; wrong rows are named and stay out', async () => {
    const { id: tableId } = await paste(
      'Kennung\tRolle\tEinwilligung Profil\tKlick vor Tagen\nA\tLeitung\tja\t3\nB\tLeitung\tnein\t\nA\tStudium\tja\t\nC\tStudium\tja\tbald\n',
    );
    const { columns, personal } = await engine.client.scoring.guessColumns({ tableId, ...names });
    expect(personal).toEqual([]);
    const preview = await engine.client.scoring.previewLeads({ tableId, columns });
    expect(preview).toMatchObject({
      ...{ total: 4, readyCount: 2, wrongCount: 2 },
      wrong: [
        { line: 4, problems: [{ code: 'idTwice', column: 'A' }] },
        { line: 5, problems: [{ code: 'daysUnreadable', column: 'Klick vor Tagen' }] },
      ],
    });
    const set = await engine.client.scoring.takeLeads({ tableId, columns });
    expect(set).toMatchObject({
      leads: 2,
      attributes: [{ name: 'Rolle', values: ['Leitung'] }],
      events: ['Klick'],
    });
    const { scores } = await engine.client.scoring.simulate({
      model,
      leads: { setId: set.setId },
      asOf: set.asOf,
    });
    expect(scores.map(({ id, lawful, full }) => [id, lawful, full])).toEqual([
      ['A', 90, 90],
      ['B', 0, 60],
    ]);
  });

  test('three sets are held, the oldest makes room, and all are forgotten with the file', async () => {
    const { id: tableId } = await paste('Rolle\nLeitung\n');
    const columns: LeadColumn[] = [{ kind: 'attribute', name: 'Rolle' }];
    const take = async () => (await engine.client.scoring.takeLeads({ tableId, columns })).setId;
    const simulate = (setId: string) =>
      engine.client.scoring.simulate({ model, leads: { setId }, asOf: now.toISOString() });
    const sets = [await take(), await take(), await take(), await take()];
    await expect(simulate(sets[0] ?? '')).rejects.toMatchObject({ code: 'LEADS_FORGOTTEN' });
    for (const kept of sets.slice(1)) expect((await simulate(kept)).counts.leads).toBe(1);
    await engine.client.vault.lock();
    await engine.privateClient.vaults.open({ path: engine.path, passphrase, readOnly: false });
    for (const setId of sets)
      await expect(simulate(setId)).rejects.toMatchObject({ code: 'LEADS_FORGOTTEN' });
  });

  test('no lead of a file is in the company file, not even in parts', async () => {
    const { id: tableId } = await paste('Kennung\tRolle\nKANARIENVOGEL-1\tLeitung\n');
    const { columns } = await engine.client.scoring.guessColumns({ tableId, ...names });
    const before = (await engine.client.vault.verify()).entries;
    await engine.client.scoring.takeLeads({ tableId, columns });
    expect((await engine.client.vault.verify()).entries).toBe(before);
    expect(readFileSync(engine.path).includes('KANARIENVOGEL')).toBe(false);
  });

  test('the sample leads as a file in Windows-1252 give what the sample gives', async () => {
    const { attributes, events, leads } = templates.sampleLeads();
    const heads = [
      'Kennung',
      ...attributes.map(({ name }) => name.de),
      'Einwilligung Profil',
      'Einwilligung Messung',
      'Widerspruch',
      ...events.flatMap(({ name }) => [`${name.de} vor Tagen`, `${name.de} Anzahl`]),
    ];
    const rows = leads.map((lead) => [
      lead.id,
      ...attributes.map(({ id, values }) => values[lead.values[id] ?? '']?.de ?? lead.values[id]),
      ...(['scoring', 'measurement'] as const).map((one) => (lead.consents.includes(one) ? 'ja' : 'nein')),
      lead.hasObjected ? 'ja' : 'nein',
      ...events.flatMap(({ id }) => {
        const event = lead.events.find((one) => one.event === id);
        return [event?.daysAgo ?? '', event?.count ?? ''];
      }),
    ]);
    const text = [heads, ...rows].map((cells) => cells.join(';')).join('\r\n');
    const file = new File([Buffer.from(text, 'latin1')], 'leads.csv');
    const table = await engine.client.tables.addFile({ file, name: 'leads.csv', limits });
    expect(table.notes.encoding).toBe('windows-1252');
    const starter = templates.scoringStarter().models.de;
    const { columns } = await engine.client.scoring.guessColumns({
      tableId: table.id,
      attributes: attributes.map(({ name }) => name.de),
      events: events.map(({ name }) => name.de),
    });
    const { setId, asOf } = await engine.client.scoring.takeLeads({ tableId: table.id, columns });
    const { counts } = await engine.client.scoring.simulate({
      model: starter,
      leads: { setId },
      asOf,
      withScores: false,
    });
    expect(counts.lawful).toEqual({
      marketingReady: 19,
      salesReady: 6,
      excluded: 4,
      below: 17,
      notScored: 14,
    });
  });
});
