import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'use-intl';
import { messagesIn } from '../i18n/messages.ts';
import { applyPreferences, usePreferences } from '../lib/preferences.ts';
import { type Access, AccessProvider } from '../lib/queries.ts';
import { Gate } from './gate.tsx';

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
  useEffect(() => applyPreferences(preferences), [preferences]);
  const { language } = preferences;
  return (
    <IntlProvider
      locale={language}
      messages={messagesIn(language)}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      <I18nProvider locale={language === 'de' ? 'de-DE' : 'en-GB'}>
        <Gate />
      </I18nProvider>
    </IntlProvider>
  );
}
