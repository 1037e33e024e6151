import { createRouterClient } from '@orpc/server';
import { emptyService, wholeRegister } from '../contract/nothing-known.ts';
import type { VendorListQuestion } from '../contract/vendor-register.ts';
import { writeProfile } from './company/repo.ts';
import { migrate } from './database/migrate.ts';
import { memoryDatabase } from './database/open.ts';
import type { EngineContext } from './kernel/engine-context.ts';
import { emptyHistory } from './kernel/undo-history.ts';
import { router } from './router.ts';
import { emptyProfile } from './vault/files.ts';
import { bareVault } from './vault/open-vault.ts';

const firstRows: VendorListQuestion = {
  filter: wholeRegister,
  sort: { key: 'name', direction: 'ascending' },
  groupBy: 'none',
  offset: 0,
  limit: 100,
};

/** Hears which procedure answered what. */
export type RehearsalListener = (procedure: string, answer: unknown) => void;

/**
 * Asks a company of one vendor in memory what an opened file is asked first, while somebody types the passphrase: templates
 * are read, schemas and functions compiled, and the first answers of the real file come sooner. Nobody hears of it but who
 * listens here.
 */
export async function rehearse(context: EngineContext, listen: RehearsalListener = () => {}): Promise<void> {
  const raw = memoryDatabase();
  try {
    migrate(raw);
    const vault = bareVault(raw, '');
    writeProfile(vault.db, emptyProfile('Hafenkontor GmbH', 'DE', 'de'));
    const apart: EngineContext = Object.create(context, {
      vault: { value: vault },
      history: { value: emptyHistory() },
      announce: { value: () => {} },
    });
    for (const ask of firstQuestions(apart, listen)) {
      await ask();
      // Whoever asks the engine meanwhile comes first.
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    raw.close();
  }
}

function firstQuestions(context: EngineContext, listen: RehearsalListener): (() => Promise<unknown>)[] {
  const { breaches, overview, settings, vendors } = createRouterClient(router, {
    context,
    interceptors: [
      async ({ path, next }) => {
        const answer = await next();
        listen(path.join('.'), answer);
        return answer;
      },
    ],
  });
  return [
    () =>
      vendors.create({
        name: 'Hafenkontor',
        seatCountry: 'US',
        service: { ...emptyService, name: 'Versand' },
      }),
    () => vendors.list(firstRows),
    () => breaches.clocks(),
    () => settings.get(),
    () => overview.today(),
  ];
}
