import { createORPCClient } from '@orpc/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { startTransition, use } from 'react';
import { createRoot } from 'react-dom/client';
import { closedVault } from '../../src-main/contract/closed-vault.ts';
import type { Preferences } from '../../src-main/contract/shell.ts';
import type { VendorListAnswer, VendorRow } from '../../src-main/contract/vendor-register.ts';
import { questionOf } from '../features/vendors/list/question.ts';
import { pageSize } from '../features/vendors/list/slots.ts';
import { type Access, AccessProvider, createAccess, createQueries } from '../lib/queries.ts';
import { routeTree } from './router.tsx';
import { Spoken } from './spoken.tsx';
import { VendorListAddress } from './vendor-list-address.ts';

const stageAddress = '/vendors';

/**
 * Draws the desk of a company of one vendor where nobody sees it, while somebody types the passphrase: what the page's
 * script needs for it is compiled then, and the desk of the real file comes sooner. Its last part waits for ever: React
 * builds everything before that piece by piece, between two keys, and then neither shows it nor runs its effects. It asks
 * nobody. Gives back what ends it.
 */
export async function rehearseDesk(preferences: Preferences): Promise<() => void> {
  const router = createRouter({
    routeTree,
    history: createMemoryHistory({ initialEntries: [stageAddress] }),
  });
  await router.load();
  const access = createAccess({ engine: unanswered(), shell: unanswered() });
  const root = createRoot(document.createElement('div'), { onUncaughtError: end, onCaughtError: end });
  function end(): void {
    root.unmount();
  }
  startTransition(() =>
    root.render(
      <QueryClientProvider client={knownQueries(access, preferences)}>
        <AccessProvider value={access}>
          <Spoken>
            <RouterProvider router={router} />
            <Never onReached={() => setTimeout(end)} />
          </Spoken>
        </AccessProvider>
      </QueryClientProvider>,
    ),
  );
  return end;
}

const never = new Promise<never>(() => {});

function Never({ onReached }: { onReached: () => void }) {
  onReached();
  return use(never);
}

/** A client whose calls nobody answers. */
function unanswered<Client extends Access['engine'] | Access['shell']>(): Client {
  return createORPCClient({ call: () => never }) as unknown as Client;
}

function knownQueries({ ask, askShell }: Access, preferences: Preferences) {
  const queries = createQueries();
  queries.setQueryData(askShell.preferences.get.queryKey(), preferences);
  queries.setQueryData(ask.vault.status.queryKey(), { ...closedVault, state: 'open' });
  const input = { ...questionOf(VendorListAddress.parse({})), offset: 0, limit: pageSize };
  queries.setQueryData(ask.vendors.list.queryKey({ input }), oneVendor);
  return queries;
}

const row: VendorRow = {
  id: '00000000-0000-4000-8000-000000000000',
  name: 'Hafenkontor',
  service: '',
  status: 'candidate',
  statusService: null,
  role: 'processor',
  countries: ['US'],
  transferVerdict: null,
  risk: 'open',
  reason: null,
  openFindings: 0,
  agreement: 'missing',
  nextReviewOn: null,
  isReviewOverdue: false,
  ownerName: '',
  protectionNeed: 'normal',
};

const oneVendor: VendorListAnswer = {
  total: 1,
  rows: [row],
  groups: [],
  views: { all: 1, thirdCountry: 0, overdue: 0, withoutAgreement: 0, withConditions: 0, archived: 0 },
  risks: { low: 0, medium: 0, high: 0, open: 1 },
};
