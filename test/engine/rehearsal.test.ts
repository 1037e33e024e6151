import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createTestEngine, passphrase } from './open-engine.ts';

test('the rehearsal answers all that an opened file is asked first, and leaves nothing behind', async () => {
  const engine = createTestEngine();
  try {
    await engine.rehearse();
    expect(engine.incidents).toEqual([]);
    expect(existsSync(engine.path)).toBe(false);
    expect((await engine.client.vault.status()).state).toBe('closed');
    await engine.privateClient.vaults.create({
      path: engine.path,
      passphrase,
      companyName: 'Hafenkontor GmbH',
      country: 'DE',
      language: 'de',
    });
    expect((await engine.client.overview.today()).numbers.vendors).toBe(0);
    expect(await engine.client.vault.undoState()).toMatchObject({ undo: null });
  } finally {
    await engine.close();
  }
});
