import { join } from 'node:path';
import { expect, test } from 'vitest';
import { passphrase } from '../open-engine.ts';
import { answer, breach, dueAt, recordedCase } from './recorded-case.ts';

const recorded = recordedCase();

test('a file restored from a backup goes on with the same period, and says that the clock is behind if it is', async () => {
  const { engine, breachId } = recorded;
  const { client, privateClient, folder, path } = engine;
  const backupPath = join(folder, 'sicherung.obhut');
  await privateClient.vaults.backUpTo({ path: backupPath });
  engine.setNow('2026-11-24T08:40:00.000Z');
  await answer(recorded, { key: 'nature', value: 'Kam erst nach der Sicherung dazu.' });
  await client.vault.lock();
  await privateClient.vaults.restore({ backupPath, targetPath: path, passphrase });
  await privateClient.vaults.open({ path, passphrase, readOnly: false });
  const { clock, particulars } = await breach(recorded);
  expect(clock).toMatchObject({ state: 'running', dueAt });
  expect(particulars.some(({ particular }) => particular.key === 'nature')).toBe(false);
  engine.setNow('2026-11-26T08:40:00.001Z');
  expect((await client.breaches.clocks()).clocks).toMatchObject([{ breachId, state: 'passed', dueAt }]);
  engine.setNow('2026-11-20T08:40:00.000Z');
  expect((await client.breaches.clocks()).clockDoubt).not.toBeNull();
});
