import { type ReactNode, useEffect } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { IntlProvider } from 'use-intl';
import { useMessages } from '../i18n/messages.ts';
import { applyPreferences, usePreferences } from '../lib/preferences.ts';
import { history } from './history.ts';

/** Language, theme and addresses for everything that is drawn. */
export function Spoken({ children }: { children: ReactNode }) {
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
          {children}
        </RouterProvider>
      </I18nProvider>
    </IntlProvider>
  );
}
