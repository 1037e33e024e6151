import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createTestEngine, passphrase } from '../open-engine.ts';

test('a created file is open, encrypted and beside it lie its key check and nothing else', async () => {
  const engine = createTestEngine();
  await engine.privateClient.vaults.create({
    path: engine.path,
    passphrase,
    companyName: 'Hafenkontor GmbH',
    country: 'DE',
    language: 'de',
  });
  expect(await engine.client.vault.status()).toMatchObject({
    state: 'open',
    companyName: 'Hafenkontor GmbH',
  });
  await engine.client.vault.lock();
  expect(readdirSync(engine.folder).sort()).toEqual(['firma.obhut', 'firma.obhut.check']);
  expect(readFileSync(engine.path).toString('latin1')).not.toContain('Hafenkontor');
  expect(statSync(engine.path).mode & 0o777).toBe(0o600);
  expect(engine.incidents).toEqual([]);
  await engine.close();
});
