import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { IntlProvider } from 'use-intl';
import { useMessages } from '../i18n/messages.ts';
import { applyPreferences, usePreferences } from '../lib/preferences.ts';
import { type Access, AccessProvider } from '../lib/queries.ts';
import { CrashBoundary } from './crash-boundary.tsx';
import { Gate } from './gate.tsx';
import { history } from './history.ts';

/** The whole page: engine access, language and theme, then what the open file decides. */
export function App({ access, queries }: { access: Access; queries: QueryClient }) {
  return (
    <QueryClientProvider client={queries}>
      <AccessProvider value={access}>
        <Suspense>
          <Spoken />
        </Suspense>
      </AccessProvider>
    </QueryClientProvider>
  );
}

function Spoken() {
  const { preferences } = usePreferences();
  const { language, theme } = preferences;
  const messages = useMessages(language);
  useEffect(() => {
    applyPreferences(preferences);
    if (theme !== 'system') return;
    const system = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => applyPreferences(preferences);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, [preferences, theme]);
  return (
    <IntlProvider
      locale={language}
      messages={messages}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      <I18nProvider locale={language === 'de' ? 'de-DE' : 'en-GB'}>
        <RouterProvider
          navigate={(address) => history.push(address)}
          useHref={(address) => (address.startsWith('/') ? `#${address}` : address)}
        >
          <CrashBoundary>
            <Gate />
          </CrashBoundary>
        </RouterProvider>
      </I18nProvider>
    </IntlProvider>
  );
}
