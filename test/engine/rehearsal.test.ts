import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createTestEngine, passphrase } from './open-engine.ts';

test('the rehearsal answers all that an opened file is asked first, and leaves nothing behind', async () => {
  const engine = createTestEngine();
  try {
    const heard: { procedure: string; answer: unknown }[] = [];
    await engine.rehearse((procedure, answer) => void heard.push({ procedure, answer }));
    expect(heard).toMatchObject([
      { procedure: 'vendors.create', answer: { id: expect.any(String) } },
      {
        procedure: 'vendors.list',
        answer: { total: 1, rows: [{ name: 'Hafenkontor', service: 'Versand' }] },
      },
      { procedure: 'breaches.clocks', answer: {} },
      { procedure: 'settings.get', answer: { idleLockMinutes: 15 } },
      { procedure: 'overview.today', answer: { numbers: { vendors: 1 } } },
    ]);
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
