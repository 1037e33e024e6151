import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestVault, type TestEngine } from '../open-engine.ts';

const awareAt = '2026-11-23T07:15:00.000Z';

describe('the calendar of a breach', () => {
  let engine: TestEngine;
  let breachId: string;
  let path: string;

  beforeEach(async () => {
    engine = await openTestVault();
    path = join(engine.folder, 'frist.ics');
    const profile = await engine.client.company.profile();
    await engine.client.company.saveProfile({ ...profile, region: 'DE-SH', city: 'Lübeck' });
    breachId = await record(awareAt);
  });
  afterEach(async () => {
    expect(engine.incidents).toEqual([]);
    await engine.close();
  });

  const record = async (at: string | null) => {
    const { breachId: id } = await engine.client.breaches.record({
      title: 'Geheim: Krankmeldungen von Petra Muster',
      awareness: at === null ? null : { at, scenario: null },
      awarenessReason: 'Anruf',
      reportedBy: 'Petra Muster',
      kinds: ['confidentiality'],
      people: { from: 12, to: 12 },
      dataCategories: ['Krankmeldungen'],
      vendorId: null,
    });
    return id;
  };
  const write = (language: 'de' | 'en' = 'de', id = breachId) =>
    engine.privateClient.reports.writeCalendar({ breachId: id, language, path });
  /** The lines as they are meant, folds taken out (RFC 5545, 3.1). */
  const lines = () => readFileSync(path, 'utf8').replaceAll('\r\n ', '').split('\r\n');
  const valuesOf = (name: string) =>
    lines().flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));

  test('has the deadline and the marks at 48, 24, 6 and 1 hours, in UTC, each with an alarm at its time', async () => {
    await write();
    expect(lines()[0]).toBe('BEGIN:VCALENDAR');
    expect(valuesOf('DTSTART')).toEqual([
      '20261124T071500Z',
      '20261125T071500Z',
      '20261126T011500Z',
      '20261126T061500Z',
      '20261126T071500Z',
    ]);
    expect(valuesOf('TRIGGER')).toEqual(Array.from({ length: 5 }, () => 'PT0S'));
    expect(valuesOf('SUMMARY').map((text) => text.replace('\u00a0', ' '))).toEqual([
      'Datenpanne 2026-01: noch 48 h bis zur Frist',
      'Datenpanne 2026-01: noch 24 h bis zur Frist',
      'Datenpanne 2026-01: noch 6 h bis zur Frist',
      'Datenpanne 2026-01: noch 1 h bis zur Frist',
      'Datenpanne 2026-01: Frist zur Meldung',
    ]);
    expect(new Set(valuesOf('UID')).size).toBe(5);
  });

  test('tells the target and the readings with the zone of the seat, the disputed ones as such', async () => {
    await write();
    const [text = ''] = valuesOf('DESCRIPTION');
    const told = text.replaceAll('\u00a0', ' ').replaceAll('\\,', ',').split('\\n');
    expect(told[0]).toBe('Bis Do 26.11.2026, 08:15 Uhr (MEZ).');
    expect(told).toContain('– Fristen-Verordnung: volle Stunden: Do 26.11.2026, 09:00 Uhr (MEZ)');
    expect(told.filter((line) => line.startsWith('– Umstritten'))).toHaveLength(3);
  });

  test('speaks English when asked', async () => {
    await write('en');
    expect(valuesOf('SUMMARY').at(-1)).toBe('Breach 2026-01: deadline to notify');
    expect(valuesOf('PRODID')).toEqual(['-//Obhut//Obhut//EN']);
    expect(valuesOf('DESCRIPTION')[0]).toContain('By Thu\u00a026\u00a0Nov\u00a02026\\, 08:15\u00a0(CET).');
  });

  test('holds nothing of what happened, nor who or which company', async () => {
    await write();
    const text = lines().join('\n');
    for (const word of ['Geheim', 'Krankmeldungen', 'Petra', 'Hafenkontor']) expect(text).not.toContain(word);
    expect(valuesOf('CLASS')).toEqual(Array.from({ length: 5 }, () => 'PRIVATE'));
  });

  test('rings for nothing that has passed; written again, its events take the place of the old ones', async () => {
    await write();
    const before = valuesOf('UID');
    engine.setNow('2026-11-25T07:15:00.001Z');
    await write();
    expect(valuesOf('UID')).toEqual(before);
    expect(valuesOf('TRIGGER')).toHaveLength(3);
    engine.setNow('2026-11-26T07:15:00.001Z');
    await write();
    expect(valuesOf('TRIGGER')).toEqual([]);
  });

  test('is there completely, for its owner alone', async () => {
    await write();
    expect(lines().at(-1)).toBe('END:VCALENDAR');
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test.each(['suspicion', 'drill', 'notified'])(
    'is refused for what has no period that runs: %s',
    async (kind) => {
      let id = breachId;
      if (kind === 'suspicion') id = await record(null);
      if (kind === 'drill')
        id = (await engine.client.breaches.startDrill({ scriptId: 'lost-laptop', speed: 60 })).breachId;
      if (kind === 'notified') {
        const notice = { phase: 'initial' as const, at: '2026-11-23T08:00:00.000Z', by: 'Tilo Harms' };
        const rest = { channel: '', reference: '', delayReason: '', nextUpdateOn: null, note: '' };
        await engine.client.breaches.notifyAuthority({ breachId, notice: { ...notice, ...rest } });
      }
      await expect(write('de', id)).rejects.toMatchObject({ code: 'NOTHING_TO_REPORT' });
      expect(existsSync(path)).toBe(false);
    },
  );

  test('never takes the place of the open company file', async () => {
    path = engine.path;
    await expect(write()).rejects.toMatchObject({ code: 'VAULT_EXISTS' });
  });
});
