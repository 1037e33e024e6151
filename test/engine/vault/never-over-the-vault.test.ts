import { afterEach, beforeEach, expect, test } from 'vitest';
import { fuzzedEngine } from '../faults/fuzzed-engine.ts';
import { passphrase } from '../open-engine.ts';

let tried: ReturnType<typeof fuzzedEngine>;
beforeEach(() => {
  tried = fuzzedEngine();
});
afterEach(() => tried.remove());

test('a report saved under the name of the open company file is refused and the file stays', async () => {
  const { engine, path } = tried;
  await engine.privateClient.vaults.create({
    path,
    passphrase,
    companyName: 'Hafenkontor GmbH',
    country: 'DE',
    language: 'de',
  });
  const saving = async () => {
    const request = { kind: 'recoverySheet', language: 'de' } as const;
    for await (const _step of await engine.privateClient.reports.renderTo({ request, path }));
  };
  await expect(saving()).rejects.toMatchObject({ code: 'VAULT_EXISTS' });
  await engine.client.vault.lock();
  expect(await engine.privateClient.vaults.open({ path, passphrase, readOnly: false })).toMatchObject({
    companyName: 'Hafenkontor GmbH',
  });
  expect(tried.incidents).toEqual([]);
});
