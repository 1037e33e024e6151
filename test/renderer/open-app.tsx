import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { cleanup, configure, prettyDOM, type RenderResult, render } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'use-intl';
import type { PdfPrinter } from '../../src-main/engine/kernel/engine-context.ts';
import { App } from '../../src-renderer/app/app.tsx';
import { router } from '../../src-renderer/app/router.tsx';
import { useHiddenSteps } from '../../src-renderer/lib/hidden-steps.ts';
import {
  type Access,
  AccessProvider,
  createAccess,
  createQueries,
  followChanges,
} from '../../src-renderer/lib/queries.ts';
import { toasts, useUi } from '../../src-renderer/lib/ui-store.ts';
import {
  createTestEngine,
  openTestSample,
  openTestVault,
  realPrinter,
  type TestEngine,
} from '../engine/open-engine.ts';
import { messagesIn } from './messages.ts';
import { createTestShell, type TestShell } from './test-shell.ts';

// Pages are loaded when first shown, which takes its time on a busy computer.
configure({ asyncUtilTimeout: 10_000, getElementError: failureReadLate });

export interface OpenedApp {
  engine: TestEngine;
  shell: TestShell;
  access: Access;
  /** Shows one component with everything it may reach; links lead nowhere. */
  show(part: ReactNode): RenderResult;
  /** Shows the whole app at an address, for example `/vendors`. */
  showApp(address: string): RenderResult;
  end(): Promise<void>;
}

export interface AppOptions {
  language?: 'de' | 'en';
  /** True starts without an open file. */
  isClosed?: boolean;
  /** True opens the sample company. */
  isSample?: boolean;
  /** True gives the engine its real printer. */
  canPrint?: boolean;
}

/** The renderer over a real engine in the same process, with an encrypted file in a folder of its own. */
export async function openApp(options: AppOptions = {}): Promise<OpenedApp> {
  const { language = 'de', isClosed = false, isSample = false, canPrint = false } = options;
  const printer = canPrint ? realPrinter() : undefined;
  const engine = await openEngine({ isClosed, isSample, language }, printer);
  const shell = createTestShell(engine, language);
  const connection = { engine: engine.client, shell: shell.client };
  const access = createAccess(connection);
  const queries = createQueries();
  const ending = new AbortController();
  const following = followChanges(connection, queries, ending.signal).catch((error: unknown) => {
    if (!ending.signal.aborted) throw error;
  });
  return {
    engine,
    shell,
    access,
    show: (part) =>
      render(
        <QueryClientProvider client={queries}>
          <AccessProvider value={access}>
            <IntlProvider locale={language} messages={messagesIn(language)} timeZone="Europe/Berlin">
              <I18nProvider locale={language === 'de' ? 'de-DE' : 'en-GB'}>
                <RouterContextProvider router={linksToNowhere()}>
                  <Suspense>{part}</Suspense>
                </RouterContextProvider>
              </I18nProvider>
            </IntlProvider>
          </AccessProvider>
        </QueryClientProvider>,
      ),
    showApp: (address) => {
      router.history.replace(address);
      // One router for the whole page: between two tests it follows no address by itself.
      void router.load();
      return render(<App access={access} queries={queries} />);
    },
    end: async () => {
      cleanup();
      // The router is one for all tests of a file: until the next page is read it would show this one's.
      router.stores.setMatches([]);
      toasts.queue.clear();
      useUi.setState(useUi.getInitialState());
      useHiddenSteps.getState().recall();
      ending.abort();
      queries.clear();
      await following;
      await engine.close();
    },
  };
}

function openEngine(
  { isClosed, isSample, language }: Required<Omit<AppOptions, 'canPrint'>>,
  printer: PdfPrinter | undefined,
): Promise<TestEngine> | TestEngine {
  if (isClosed) return createTestEngine(printer);
  return isSample ? openTestSample(printer, language) : openTestVault(printer);
}

/**
 * The page as it stands, only once somebody reads the message: waiting for something fails many times before it
 * succeeds, and nobody reads those.
 */
function failureReadLate(message: string | null, container: Element): Error {
  const error = new Error();
  error.name = 'TestingLibraryElementError';
  Object.defineProperty(error, 'message', {
    configurable: true,
    get: () => [message, prettyDOM(container)].filter(Boolean).join('\n\n'),
  });
  return error;
}

function linksToNowhere(): typeof router {
  return createRouter({
    routeTree: createRootRoute(),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  }) as unknown as typeof router;
}
